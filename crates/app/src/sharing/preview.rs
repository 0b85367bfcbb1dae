//! The exact page that would leave, paragraph by paragraph.

use std::collections::{HashMap, HashSet};

use waymark_content::markdown::{escape_markdown, render as render_markdown};
use waymark_share::document::{Block, Document};
use waymark_share::guard::{Hit, check, decide};
use waymark_share::receipt::file_name;
use waymark_share::render::block_html;

use super::answers;
use crate::error::AppError;
use crate::session::{App, Now, Session};
use crate::wire::search::PieceView;
use crate::wire::share::{
    GuardAnswer, GuardDecision, GuardHitView, PreviewBlockView, SharePreviewView, ShareRequest,
};

/// Letters shown on each side of a found word.
const AROUND: usize = 40;

impl App {
    /// Gives the page as it would leave, with every private word that was found.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::OverLimit`], [`AppError::BadValue`],
    /// [`AppError::Internal`], [`AppError::Locked`].
    pub fn share_preview(&self, request: &ShareRequest) -> Result<SharePreviewView, AppError> {
        self.read(|session, now| session.preview(request, now))
    }
}

impl Session {
    fn preview(&self, request: &ShareRequest, now: Now<'_>) -> Result<SharePreviewView, AppError> {
        let texts = self.page_texts(self.audience_record(request.audience)?);
        let composed = self.compose(request, &texts, now)?;
        let watch = self.page_watch(request.sheet);
        let answers = answers(&request.guard);
        let whole = &composed.document;
        let shown = decide(whole, &watch, &answers).document;
        let leaves = whole.without(&request.taken_out);
        let decided = decide(&leaves, &watch, &answers);
        // Words that came back inside a replacement are one more question.
        let open_questions = match decided.open {
            0 => usize::from(decided.ensure_clear(&watch).is_err()),
            open => open,
        };
        let stays: HashSet<&str> = leaves.blocks().map(|block| block.key.as_str()).collect();
        let left = composed
            .ticked
            .iter()
            .filter(|item| !leaves.sources().contains(item.key.as_str()));
        Ok(SharePreviewView {
            blocks: self.blocks(request, whole, &shown, &stays, &check(whole, &watch))?,
            open_questions,
            file_name: file_name(now.moment.day(), request.form, &watch),
            nothing_chosen: leaves.is_empty(),
            left_out: composed.left_out.len() + left.count(),
        })
    }

    /// Gives each paragraph of the whole page as it reads after the decisions, and the last line.
    fn blocks(
        &self,
        request: &ShareRequest,
        whole: &Document,
        shown: &Document,
        stays: &HashSet<&str>,
        hits: &[Hit],
    ) -> Result<Vec<PreviewBlockView>, AppError> {
        let by_key: HashMap<&str, &Block> = shown
            .blocks()
            .map(|block| (block.key.as_str(), block))
            .collect();
        let mut found: HashMap<&str, Vec<GuardHitView>> = HashMap::new();
        for hit in hits {
            found
                .entry(hit.block.as_str())
                .or_default()
                .push(hit_view(hit, &request.guard));
        }
        let mut blocks = Vec::new();
        let overview: usize = whole.sections[..whole.overview_len()]
            .iter()
            .map(|section| section.blocks.len())
            .sum();
        for (place, block) in whole.blocks().enumerate() {
            if place == overview {
                blocks.push(last_line(whole));
            }
            let as_read = by_key.get(block.key.as_str());
            let stays = stays.contains(block.key.as_str());
            blocks.push(PreviewBlockView {
                key: block.key.clone(),
                // What went with something else comes back with it, not by itself.
                removable: block.removable && (stays || request.taken_out.contains(&block.key)),
                taken_out: !stays,
                html: match as_read {
                    Some(as_read) => block_html(shown, as_read)?,
                    None => render_markdown(""),
                },
                text: as_read
                    .map(|as_read| as_read.content.lines().join("\n"))
                    .unwrap_or_default(),
                found: found.remove(block.key.as_str()).unwrap_or_default(),
            });
        }
        if whole.blocks().count() == overview {
            blocks.push(last_line(whole));
        }
        Ok(blocks)
    }
}

/// Shows the fixed last line of page one.
fn last_line(whole: &Document) -> PreviewBlockView {
    PreviewBlockView {
        key: "last-line".to_owned(),
        removable: false,
        taken_out: false,
        html: render_markdown(&escape_markdown(&whole.last_line)),
        text: whole.last_line.clone(),
        found: Vec::new(),
    }
}

/// Shows a found word with what was decided about it. A replacement without words is no decision yet.
pub(crate) fn hit_view(hit: &Hit, guard: &[GuardAnswer]) -> GuardHitView {
    let decision = guard
        .iter()
        .find(|answer| answer.key == hit.key)
        .filter(|answer| match answer.decision {
            GuardDecision::Keep => hit.can_keep,
            GuardDecision::Replace => !answer.words.trim().is_empty(),
            GuardDecision::TakeOut => true,
        })
        .map(|answer| answer.decision);
    GuardHitView {
        key: hit.key.clone(),
        words: hit.words.clone(),
        around: around(hit),
        replacement: hit.replacement.clone(),
        reason: hit.reason.message().to_owned(),
        can_keep: hit.can_keep,
        decision,
    }
}

fn around(hit: &Hit) -> Vec<PieceView> {
    let before: Vec<char> = hit.text[..hit.range.start]
        .chars()
        .rev()
        .take(AROUND)
        .collect();
    let piece = |text: String, marked| PieceView {
        text: text.replace('\n', " "),
        marked,
    };
    [
        piece(before.into_iter().rev().collect(), false),
        piece(hit.words.clone(), true),
        piece(
            hit.text[hit.range.end..].chars().take(AROUND).collect(),
            false,
        ),
    ]
    .into_iter()
    .filter(|piece| !piece.text.is_empty())
    .collect()
}
