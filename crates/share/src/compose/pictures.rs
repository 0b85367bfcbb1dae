//! Pictures of ticked things: parts in life, the tree, tasks, help. Each is drawn from the ticked
//! lines alone, so what is not ticked is neither in the drawing nor in its words.
//!
//! A road, people in rings, energy, the web of pulls and three roads never leave; what would be in
//! them is not offered either (`journal::policy`).

use waymark_charts::{LadderLevel, LadderSummary, RainbowSummary, TreeSummary};
use waymark_content::{Args, MessageId as M, shown};
use waymark_journal::body::FieldRef;
use waymark_journal::nouns::hope::HopeField;
use waymark_journal::nouns::role::RoleField;
use waymark_journal::nouns::strength::StrengthField;
use waymark_journal::nouns::support::SupportField;
use waymark_journal::nouns::task::{TaskField, TaskLevel};

use super::{Page, ticked};
use crate::document::{Block, Content, Words};
use crate::offer::{OfferItem, OfferRecord, SectionId};
use crate::picture::{PagePicture, PictureData, PictureRating, PictureRole, PictureTask};
use crate::readings;

/// Years that a wish reaches ahead.
const AHEAD: u16 = 5;
/// Years a part takes at least, so that it can be seen.
const SLICE: u16 = 2;
/// The exercise whose words make the tree.
const TREE: &str = "my-tree";
/// The levels of a task, in the order of the ladder.
const LEVELS: [TaskLevel; 4] = [
    TaskLevel::NotYet,
    TaskLevel::SomeHelp,
    TaskLevel::Alone,
    TaskLevel::NotForMe,
];

/// A picture being put together, with the keys of what it is drawn from.
struct Made {
    name: &'static str,
    sources: Vec<String>,
    picture: PagePicture,
}

impl Page<'_> {
    /// Makes the picture of the ticked parts in life that have their ages ticked too.
    pub(super) fn rainbow(&self) -> Option<Block> {
        let mut sources = Vec::new();
        let mut told: Vec<(&OfferItem, u16, Option<u16>, bool)> = Vec::new();
        for record in self.records(SectionId::Life) {
            let field = |field| ticked(record, FieldRef::Role(field));
            let age = |item: &OfferItem| item.kept.trim().parse::<u16>().ok();
            let (Some(name), Some(from)) = (field(RoleField::Name), field(RoleField::FromAge))
            else {
                continue;
            };
            let to = field(RoleField::ToAge);
            // An end that is there but not ticked is not known here, and none is made up.
            if to.is_none() && self.is_said(record, RoleField::ToAge) {
                continue;
            }
            let Some(age_from) = age(from) else { continue };
            let wish = field(RoleField::Wish);
            let drawn = [Some(name), Some(from), to, wish];
            sources.extend(drawn.iter().flatten().map(|item| item.key.clone()));
            told.push((name, age_from, to.and_then(age), wish.is_some()));
        }
        let last = told.iter().flat_map(|(_, from, to, _)| [Some(*from), *to]);
        let last = last.flatten().max()?;
        let roles: Vec<PictureRole> = told
            .iter()
            .map(|(name, from, end, wish)| {
                let to = end.unwrap_or_else(|| last.max(from.saturating_add(SLICE)));
                let start = last.max(to);
                PictureRole {
                    name: Words::plain(&name.text()),
                    from: *from,
                    to,
                    open: end.is_none(),
                    wished: wish.then_some((start, start.saturating_add(AHEAD))),
                }
            })
            .collect();
        let names = |wished: bool| {
            let some = roles.iter().filter(|role| !wished || role.wished.is_some());
            some.map(|role| role.name.text()).collect::<Vec<_>>()
        };
        let summary = RainbowSummary {
            roles: roles.len(),
            today: Vec::new(),
            wished: names(true),
            earlier: 0,
        };
        self.picture_block(Made {
            name: "life.rainbow",
            sources,
            picture: PagePicture {
                reading: Words::plain(&readings::rainbow(self.texts, &summary, "")),
                head: self.say_all(&[
                    M::ChartRainbowRole,
                    M::ChartRainbowFrom,
                    M::ChartRainbowTo,
                    M::ChartRainbowKind,
                ]),
                labels: self.say_all(&[
                    M::ChartRainbowLived,
                    M::ChartRainbowWished,
                    M::ChartRainbowStill,
                ]),
                ..self.bare(
                    M::ChartRainbowTitle,
                    M::ChartRainbowCaption,
                    PictureData::Rainbow { roles },
                )
            },
        })
    }

    /// Says whether a record says something in a field, ticked or not.
    fn is_said(&self, record: &OfferRecord<'_>, field: RoleField) -> bool {
        let fields = record.record.body.fields();
        let said = fields
            .iter()
            .find(|(known, _)| *known == FieldRef::Role(field));
        said.is_some_and(|(_, value)| !value.lines().concat().trim().is_empty())
    }

    /// Makes the picture of the ticked words that my tree made: its trunk and its branches.
    pub(super) fn tree(&self) -> Option<Block> {
        let mut sources = Vec::new();
        let mut words_of = |sections: &[SectionId], field: FieldRef| -> Vec<Words> {
            let records = sections.iter().flat_map(|id| self.records(*id));
            let items = records
                .filter(|record| {
                    let origin = record.record.meta.origin.as_ref();
                    origin.is_some_and(|origin| origin.exercise == TREE)
                })
                .filter_map(|record| ticked(record, field));
            items
                .map(|item| {
                    sources.push(item.key.clone());
                    Words::plain(&item.text())
                })
                .collect()
        };
        let trunk = words_of(
            &[SectionId::Done, SectionId::Strengths],
            FieldRef::Strength(StrengthField::Word),
        );
        let branches = words_of(&[SectionId::Life], FieldRef::Hope(HopeField::Text));
        if trunk.is_empty() && branches.is_empty() {
            return None;
        }
        let summary = TreeSummary {
            trunk: trunk.len(),
            branches: branches.len(),
            ..TreeSummary::default()
        };
        self.picture_block(Made {
            name: "strengths.tree",
            sources,
            picture: PagePicture {
                reading: Words::plain(&readings::tree(self.texts, &summary)),
                head: self.say_all(&[M::ChartTreePart, M::ChartTreeWord]),
                labels: self.say_all(&[M::ChartTreeTrunk, M::ChartTreeBranches]),
                ..self.bare(
                    M::ChartTreeTitle,
                    M::ChartTreeCaption,
                    PictureData::Tree { trunk, branches },
                )
            },
        })
    }

    /// Makes the picture of how useful ticked help is, with what it was at the last share.
    pub(super) fn useful(&self) -> Option<Block> {
        let (what, useful) = (
            FieldRef::Support(SupportField::What),
            FieldRef::Support(SupportField::Useful),
        );
        let mut sources = Vec::new();
        let mut items = Vec::new();
        for record in self.records(SectionId::Support) {
            let (Some(name), Some(rating)) = (ticked(record, what), ticked(record, useful)) else {
                continue;
            };
            let Ok(now) = rating.kept.parse() else {
                continue;
            };
            sources.extend([name.key.clone(), rating.key.clone()]);
            items.push(PictureRating {
                name: Words::plain(&name.text()),
                then: self.before(rating).and_then(|before| before.parse().ok()),
                now,
            });
        }
        if items.is_empty() {
            return None;
        }
        let moved = items
            .iter()
            .filter(|item| item.then.is_some_and(|then| then != item.now))
            .map(|item| item.name.text());
        let reading = self.with_moved(
            self.texts.get(
                M::SheetPictureUsefulReading,
                &Args::new().number("count", items.len()),
            ),
            &moved.collect::<Vec<_>>(),
        );
        let has_then = items.iter().any(|item| item.then.is_some());
        let then = self.last_day().filter(|_| has_then);
        let head = [
            Some(self.texts.say(M::SheetPictureUsefulHelp)),
            then.clone(),
            Some(self.today()),
        ];
        self.picture_block(Made {
            name: "support.useful",
            sources,
            picture: PagePicture {
                reading: Words::plain(&reading),
                head: head
                    .iter()
                    .flatten()
                    .map(|head| Words::plain(head))
                    .collect(),
                labels: vec![
                    Words::plain(&self.texts.say(M::SheetPictureUsefulLow)),
                    Words::plain(&self.texts.say(M::SheetPictureUsefulHigh)),
                    Words::plain(&then.unwrap_or_default()),
                    Words::plain(&self.today()),
                ],
                ..self.bare(
                    M::SheetPictureUseful,
                    M::SheetPictureUsefulCaption,
                    PictureData::Change { items },
                )
            },
        })
    }

    /// Makes the picture of ticked tasks that have their level ticked too.
    pub(super) fn ladder(&self) -> Option<Block> {
        let mut sources = Vec::new();
        let mut tasks = Vec::new();
        let rung = |word: &str| LEVELS.iter().position(|level| level.name() == word);
        for record in self.records(SectionId::Learning) {
            let field = |field| ticked(record, FieldRef::Task(field));
            let (Some(name), Some(level)) = (field(TaskField::Name), field(TaskField::Level))
            else {
                continue;
            };
            let Some(now) = rung(&level.kept) else {
                continue;
            };
            let sure = field(TaskField::Sure);
            let drawn = [Some(name), Some(level), sure];
            sources.extend(drawn.iter().flatten().map(|item| item.key.clone()));
            tasks.push(PictureTask {
                name: Words::plain(&name.text()),
                then: self.before(level).and_then(rung),
                now,
                sure: sure.and_then(|sure| sure.kept.parse().ok()),
            });
        }
        if tasks.is_empty() {
            return None;
        }
        let mut labels: Vec<Words> = LEVELS
            .iter()
            .map(|word| Words::plain(&shown::word(self.texts, "task-level", word.name())))
            .collect();
        let now_head = self.texts.say(M::ChartLadderLevel);
        let then = self
            .last_day()
            .filter(|_| tasks.iter().any(|task| task.then.is_some()));
        let (then, now) = match then {
            Some(then) => (then, self.today()),
            None => (String::new(), now_head),
        };
        let mut head = vec![Words::plain(&self.texts.say(M::ChartLadderTask))];
        if !then.is_empty() {
            head.push(Words::plain(&then));
        }
        head.push(Words::plain(&now));
        if tasks.iter().any(|task| task.sure.is_some()) {
            head.push(Words::plain(&self.texts.say(M::ChartLadderSure)));
        }
        labels.extend([Words::plain(&then), Words::plain(&now)]);
        let summary = ladder_summary(&tasks);
        let names: [String; 4] = std::array::from_fn(|at| labels[at].text());
        let reading = readings::ladder(self.texts, &summary, &names, &then);
        self.picture_block(Made {
            name: "learning.ladder",
            sources,
            picture: PagePicture {
                reading: Words::plain(&reading),
                head,
                labels,
                ..self.bare(
                    M::ChartLadderTitle,
                    M::ChartLadderCaption,
                    PictureData::Ladder { tasks },
                )
            },
        })
    }

    /// Gives what a line said at the last share with this reader.
    fn before(&self, item: &OfferItem) -> Option<&str> {
        let last = self.history.last.as_ref()?;
        let before = last.item(item.record, item.field.name())?;
        Some(before.text.as_str())
    }

    fn last_day(&self) -> Option<String> {
        let last = self.history.last.as_ref()?;
        Some(self.texts.dates().day_plain(last.at.day()))
    }

    fn today(&self) -> String {
        self.texts.dates().day_plain(self.now.day())
    }

    fn with_moved(&self, reading: String, moved: &[String]) -> String {
        match self.last_day() {
            Some(day) if !moved.is_empty() => {
                format!("{reading} {}", readings::moved(self.texts, moved, &day))
            }
            _ => reading,
        }
    }

    fn say_all(&self, ids: &[M]) -> Vec<Words> {
        let say = |id: &M| Words::plain(&self.texts.say(*id));
        ids.iter().map(say).collect()
    }

    /// A picture that has its title, its caption and its data.
    fn bare(&self, title: M, caption: M, data: PictureData) -> PagePicture {
        PagePicture {
            title: Words::plain(&self.texts.say(title)),
            reading: Words::default(),
            caption: Words::plain(&self.texts.say(caption)),
            head: Vec::new(),
            labels: Vec::new(),
            not_given: self.texts.say(M::ChartNotGiven),
            data,
        }
    }

    /// Makes the block of a picture; nothing where there is more than one picture takes.
    fn picture_block(&self, made: Made) -> Option<Block> {
        let not_drawn = |count: usize| {
            let args = Args::new().number("count", count);
            self.texts.get(M::ChartNotDrawn, &args)
        };
        let picture = made.picture.closed(&not_drawn).ok()?;
        Some(Block {
            key: format!("{}.picture", made.name),
            removable: true,
            language: self.texts.language().to_owned(),
            sources: made.sources,
            content: Content::Picture {
                picture: Box::new(picture),
            },
        })
    }
}

fn ladder_summary(tasks: &[PictureTask]) -> LadderSummary {
    let mut levels = [0; LadderLevel::ALL.len()];
    for task in tasks {
        levels[task.now] += 1;
    }
    let moved = tasks
        .iter()
        .filter(|task| task.then.is_some_and(|then| then != task.now));
    LadderSummary {
        tasks: tasks.len(),
        levels,
        moved: moved.map(|task| task.name.text()).collect(),
    }
}
