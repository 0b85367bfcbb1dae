//! A page as the window draws it: paragraph by paragraph, whose words each is, and nothing that runs
//! or is fetched.

use waymark_share::document::{Block, Content, Document, Section, Voice, Words};
use waymark_share::render::block_html;

use crate::error::AppError;
use crate::wire::shelf::{ReadBlockView, ReadPageView, ReadPartView, ReadSort, ReadVoice};

/// Shows a page.
pub(crate) fn read_page(document: &Document) -> Result<ReadPageView, AppError> {
    let title = document.blocks().find_map(|block| match &block.content {
        Content::Title { text, voice } => Some((text.text(), read_voice(*voice))),
        _ => None,
    });
    let (title, voice) = title.unwrap_or((String::new(), ReadVoice::App));
    let parts = document.sections.iter();
    let parts = parts.map(|section| read_part(document, section));
    Ok(ReadPageView {
        title,
        voice,
        language: document.language.clone(),
        parts: parts.collect::<Result<_, _>>()?,
        last_line: document.last_line.clone(),
    })
}

fn read_part(document: &Document, section: &Section) -> Result<ReadPartView, AppError> {
    let heading = section
        .blocks
        .iter()
        .find_map(|block| match &block.content {
            Content::Heading { text } => Some(text.text()),
            _ => None,
        });
    let shown = |block: &&Block| {
        !matches!(
            block.content,
            Content::Heading { .. } | Content::Title { .. }
        )
    };
    let blocks = section.blocks.iter().filter(shown);
    Ok(ReadPartView {
        id: section.id.clone(),
        title: heading.unwrap_or_default(),
        blocks: blocks
            .map(|block| read_block(document, block))
            .collect::<Result<_, _>>()?,
    })
}

/// Shows one paragraph.
pub(super) fn read_block(document: &Document, block: &Block) -> Result<ReadBlockView, AppError> {
    let (sort, voice) = sort(&block.content);
    let label = match &block.content {
        Content::Item { label, .. } => label.text(),
        Content::Quote { who: Some(who), .. } => who.text(),
        _ => String::new(),
    };
    // The label stands beside its line, and who said a passage below it: both are drawn apart.
    let alone = match &block.content {
        Content::Item { text, .. } => Content::Note { text: text.clone() },
        Content::Quote { lines, .. } | Content::Passage { lines } => Content::Passage {
            lines: lines.clone(),
        },
        other => other.clone(),
    };
    let alone = Block {
        content: alone,
        ..block.clone()
    };
    Ok(ReadBlockView {
        sort,
        voice,
        language: block.language.clone(),
        text: match &block.content {
            Content::Quote { lines, .. } => {
                lines.iter().map(Words::text).collect::<Vec<_>>().join("\n")
            }
            _ => alone.content.lines().join("\n"),
        },
        html: block_html(document, &alone)?,
        label,
    })
}

const fn sort(content: &Content) -> (ReadSort, ReadVoice) {
    match content {
        Content::Title { voice, .. } => (ReadSort::Title, read_voice(*voice)),
        Content::Heading { .. } => (ReadSort::Heading, ReadVoice::App),
        Content::Subheading { voice, .. } => (ReadSort::Subheading, read_voice(*voice)),
        Content::Note { .. } => (ReadSort::Note, ReadVoice::App),
        Content::Item { voice, .. } => (ReadSort::Item, read_voice(*voice)),
        Content::Passage { .. } => (ReadSort::Passage, ReadVoice::Person),
        Content::Quote { .. } => (ReadSort::Quote, ReadVoice::Other),
        Content::Picture { .. } => (ReadSort::Picture, ReadVoice::App),
    }
}

const fn read_voice(voice: Voice) -> ReadVoice {
    match voice {
        Voice::App => ReadVoice::App,
        Voice::Person => ReadVoice::Person,
        Voice::Other => ReadVoice::Other,
    }
}
