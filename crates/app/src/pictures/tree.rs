//! A tree with its words, from the roots to the fruit.

use waymark_charts::{TreeOptions, TreeParts, TreeSummary, TreeWords, tree};
use waymark_content::texts::MessageId as M;
use waymark_journal::Answer;
use waymark_share::readings;

use super::{Common, Told, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

impl Session {
    pub(super) fn tree(&self, told: Told<'_>) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let words_of = |step: &str| match told.of_step(step) {
            Some(Answer::People(people)) => people.iter().map(|one| one.name.clone()).collect(),
            Some(answer) => answer.lines(),
            None => Vec::new(),
        };
        let parts = TreeParts {
            name: words_of("tree-name").into_iter().next().unwrap_or_default(),
            roots: words_of("roots"),
            ground: words_of("ground"),
            trunk: words_of("trunk"),
            branches: words_of("branches"),
            leaves: words_of("leaves"),
            fruit: words_of("fruit"),
            storms: words_of("storms"),
        };
        let common = Common::of(texts, M::ChartTreeTitle, M::ChartTreeCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [
            roots,
            ground,
            trunk,
            branches,
            leaves,
            fruit,
            storms,
            part,
            word,
        ] = [
            M::ChartTreeRoots,
            M::ChartTreeGround,
            M::ChartTreeTrunk,
            M::ChartTreeBranches,
            M::ChartTreeLeaves,
            M::ChartTreeFruit,
            M::ChartTreeStorms,
            M::ChartTreePart,
            M::ChartTreeWord,
        ]
        .map(|id| texts.say(id));
        let reading = |summary: &TreeSummary| readings::tree(texts, summary);
        let words = TreeWords {
            picture: common.words(&not_drawn),
            roots: &roots,
            ground: &ground,
            trunk: &trunk,
            branches: &branches,
            leaves: &leaves,
            fruit: &fruit,
            storms: &storms,
            part_head: &part,
            word_head: &word,
            reading: &reading,
        };
        both(&told.prefix("tree"), |frame| {
            tree(&parts, TreeOptions::default(), &words, frame)
        })
    }
}
