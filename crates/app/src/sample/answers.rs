//! Answers as the sample's file says them, and as a run stores them. What a form means follows from
//! the step it answers.

use std::collections::BTreeMap;

use serde::Deserialize;
use waymark_content::engine::StepItem;
use waymark_content::pack::{Step, StepKind};
use waymark_journal::answer::{
    Band, Choice, LetterText, ListRow, PersonInRing, PickedWord, RatedRow, RoadPoint, Sense,
    SortedCard,
};
use waymark_journal::{Answer, VagueDate};

/// The years one weight of a rainbow stands for.
const SLICE: u8 = 2;
/// Begins a word of the person's own, where a step opens with words.
const OWN: char = '+';

/// One answer.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "no answer looks like this: see README.md beside the file"
)]
pub(super) enum AnswerData {
    /// A rating of the one thing a step asks about.
    Number(u8),
    /// A text, or yes, no or not-now.
    Text(String),
    /// Lines, or picked words.
    Words(Vec<String>),
    /// A line or a number about each item.
    Pairs(Vec<(String, PairData)>),
    /// Rows of cells by column; `part` names the item or the label.
    Rows(Vec<BTreeMap<String, String>>),
    Bands(Vec<BandData>),
    Points(Vec<PointData>),
    People(Vec<PersonData>),
    Letter(LetterData),
    Sense(SenseData),
    /// Words by pile, by group, or by choice.
    Piles(BTreeMap<String, Vec<String>>),
    /// A text by column, or a line by option.
    Parts(BTreeMap<String, String>),
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum PairData {
    Number(u8),
    Text(String),
}

/// A part of life and its ages; weights are one for two years each; `now` is the age today.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BandData {
    #[serde(default)]
    role: String,
    from: Option<u8>,
    to: Option<u8>,
    #[serde(default)]
    weights: Vec<u8>,
    now: Option<u8>,
}

/// A point of a road; one without a title has no name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PointData {
    #[serde(default)]
    title: String,
    age: Option<u8>,
    when: Option<String>,
    feeling: i8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonData {
    name: String,
    ring: u8,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    phone: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct LetterData {
    #[serde(default)]
    to: String,
    text: String,
    /// The day it is for, counted from today.
    open_in_days: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SenseData {
    comprehensible: Option<u8>,
    manageable: Option<u8>,
    meaningful: Option<u8>,
}

/// Gives the dates that stand in answers.
pub(super) trait Days {
    /// Reads a date as it is typed.
    fn typed(&self, text: &str) -> Option<VagueDate>;
    /// Gives a day counted from today.
    fn in_days(&self, days: i64) -> VagueDate;
}

/// Makes an answer to a step that opens with these items.
pub(super) fn answer(
    step: &Step,
    items: &[StepItem],
    data: &AnswerData,
    days: &impl Days,
) -> Result<Answer, String> {
    use AnswerData as D;
    use StepKind as K;
    Ok(match (step.kind, data) {
        (K::Choice, D::Text(word)) => Answer::Choice(choice(word)?),
        (K::Text, D::Text(text)) => Answer::Text(text.trim_start().to_owned()),
        (K::Text, D::Parts(parts)) => {
            known(&step.columns, parts.keys())?;
            Answer::Parts(parts.clone())
        }
        (K::List, D::Words(lines)) => {
            Answer::List(lines.iter().map(|text| row("", text)).collect())
        }
        (K::List, D::Pairs(pairs)) => Answer::List(about_each(items, pairs)?),
        (K::List | K::Text | K::SenseSliders, D::Rows(rows)) => {
            let rows = rows.iter().map(|cells| cells_row(step, items, cells));
            Answer::List(rows.collect::<Result<_, _>>()?)
        }
        (K::List, D::Piles(groups)) => {
            known(&step.groups, groups.keys())?;
            let in_order = step.groups.iter().filter_map(|id| groups.get_key_value(id));
            let rows = in_order.flat_map(|(id, lines)| lines.iter().map(|text| row(id, text)));
            Answer::List(rows.collect())
        }
        (K::List, D::Parts(options)) => {
            known(&step.options, options.keys())?;
            let in_order = step.options.iter();
            let rows = in_order.filter_map(|id| Some(row(id, options.get(id)?)));
            Answer::List(rows.collect())
        }
        (K::RatedList, D::Number(number)) => Answer::Rated(vec![RatedRow {
            item: items
                .first()
                .map(|item| item.text.clone())
                .unwrap_or_default(),
            value: Some(*number),
        }]),
        (K::RatedList, D::Pairs(pairs)) => Answer::Rated(rated(items, pairs)?),
        (K::CardSort, D::Piles(piles)) => Answer::Sorted(sorted(&step.piles, items, piles)?),
        (K::Choice, D::Piles(piles)) => Answer::Sorted(sorted(&step.options, items, piles)?),
        (K::WordPick, D::Words(words)) => {
            let words = words.iter().map(|word| item_of(items, word));
            Answer::Picked(words.collect::<Result<_, _>>()?)
        }
        (K::SenseSliders, D::Sense(sense)) => Answer::Sense(Sense {
            thing: items
                .first()
                .map(|item| item.text.clone())
                .unwrap_or_default(),
            comprehensible: sense.comprehensible,
            manageable: sense.manageable,
            meaningful: sense.meaningful,
        }),
        (K::Rainbow, D::Bands(bands)) => {
            let bands = bands.iter().map(|data| of_band(items, data));
            Answer::Rainbow(bands.collect::<Result<Vec<_>, _>>()?.concat())
        }
        (K::Rainbow, D::Piles(piles)) => {
            let cards = sorted(&step.piles, items, piles)?;
            let wish = |card: SortedCard| Band {
                role: card.text,
                pile: card.pile,
                ..Band::default()
            };
            Answer::Rainbow(cards.into_iter().map(wish).collect())
        }
        (K::Timeline, D::Points(points)) => {
            let point = |data: &PointData| RoadPoint {
                title: data.title.clone(),
                when: data.when.as_deref().and_then(|text| days.typed(text)),
                age: data.age,
                feeling: Some(data.feeling),
            };
            Answer::Timeline(points.iter().map(point).collect())
        }
        (K::PeopleCircles, D::People(people)) => {
            let person = |data: &PersonData| PersonInRing {
                name: data.name.clone(),
                ring: Some(data.ring),
                tags: data.tags.clone(),
                phone: data.phone.clone(),
            };
            Answer::People(people.iter().map(person).collect())
        }
        (K::Letter, D::Letter(letter)) => Answer::Letter(LetterText {
            to: letter.to.clone(),
            text: letter.text.clone(),
            open_on: letter.open_in_days.map(|count| days.in_days(count)),
        }),
        _ => return Err(format!("a {:?} step takes no {data:?}", step.kind)),
    })
}

fn choice(word: &str) -> Result<Choice, String> {
    match word {
        "yes" => Ok(Choice::Yes),
        "no" => Ok(Choice::No),
        "not-now" => Ok(Choice::NotNow),
        _ => Err(format!("it is yes, no or not-now, and never {word:?}")),
    }
}

fn row(part: &str, text: &str) -> ListRow {
    ListRow {
        text: text.to_owned(),
        part: part.to_owned(),
        cells: BTreeMap::new(),
    }
}

/// Says which name is not among those of the step.
fn known<'a>(names: &[String], mut given: impl Iterator<Item = &'a String>) -> Result<(), String> {
    match given.find(|name| !names.contains(name)) {
        Some(name) => Err(format!("{name:?} is none of {names:?}")),
        None => Ok(()),
    }
}

/// Gives a word of the list a step opens with, by its id or its words, or one of the person's own.
fn item_of(items: &[StepItem], word: &str) -> Result<PickedWord, String> {
    if let Some(own) = word.strip_prefix(OWN) {
        return Ok(PickedWord {
            id: String::new(),
            text: own.to_owned(),
        });
    }
    items
        .iter()
        .find(|item| item.id == word || item.text == word)
        .map(|item| PickedWord {
            id: item.id.clone(),
            text: item.text.clone(),
        })
        .ok_or_else(|| {
            let words: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
            format!(
                "the step has no {word:?} (a word of one's own begins with {OWN}), only {words:?}"
            )
        })
}

/// Gives the name a row says its item by.
fn part_of(items: &[StepItem], name: &str) -> Result<String, String> {
    let word = item_of(items, name)?;
    Ok(if word.id.is_empty() {
        word.text
    } else {
        word.id
    })
}

fn about_each(items: &[StepItem], pairs: &[(String, PairData)]) -> Result<Vec<ListRow>, String> {
    let of_pair = |(name, data): &(String, PairData)| match data {
        PairData::Text(text) => Ok(row(&part_of(items, name)?, text)),
        PairData::Number(number) => Err(format!("a line stands beside {name:?}, and no {number}")),
    };
    pairs.iter().map(of_pair).collect()
}

fn cells_row(
    step: &Step,
    items: &[StepItem],
    cells: &BTreeMap<String, String>,
) -> Result<ListRow, String> {
    let mut cells = cells.clone();
    let part = match cells.remove("part") {
        Some(name) => part_of(items, &name)?,
        None => String::new(),
    };
    let text = cells.remove("text").unwrap_or_default();
    let columns = if step.kind == StepKind::SenseSliders {
        &step.options
    } else {
        &step.columns
    };
    known(columns, cells.keys())?;
    Ok(ListRow { text, part, cells })
}

fn rated(items: &[StepItem], pairs: &[(String, PairData)]) -> Result<Vec<RatedRow>, String> {
    let of_pair = |(name, data): &(String, PairData)| match data {
        PairData::Number(number) => Ok(RatedRow {
            item: item_of(items, name)?.text,
            value: Some(*number),
        }),
        PairData::Text(text) => Err(format!("a number stands beside {name:?}, and no {text:?}")),
    };
    pairs.iter().map(of_pair).collect()
}

fn sorted(
    names: &[String],
    items: &[StepItem],
    piles: &BTreeMap<String, Vec<String>>,
) -> Result<Vec<SortedCard>, String> {
    known(names, piles.keys())?;
    let in_order = names.iter().filter_map(|name| piles.get_key_value(name));
    in_order
        .flat_map(|(pile, words)| words.iter().map(move |word| (pile, word)))
        .map(|(pile, word)| {
            let PickedWord { id, text } = item_of(items, word)?;
            Ok(SortedCard {
                id,
                text,
                pile: pile.clone(),
            })
        })
        .collect()
}

/// Gives the ages of a part of life, or a row for each two years that have a weight.
fn of_band(items: &[StepItem], data: &BandData) -> Result<Vec<Band>, String> {
    if data.now.is_some() {
        return Ok(vec![Band {
            to: data.now,
            ..Band::default()
        }]);
    }
    let band = Band {
        role: item_of(items, &data.role)?.text,
        from: data.from,
        to: data.to,
        ..Band::default()
    };
    if data.weights.is_empty() {
        return Ok(vec![band]);
    }
    let first = data.from.ok_or("weights begin at an age: from = ...")?;
    let starts = (first..).step_by(usize::from(SLICE));
    let slice = |(from, weight): (u8, &u8)| Band {
        from: Some(from),
        to: Some(data.to.map_or(from + SLICE, |to| to.min(from + SLICE))),
        weight: Some(*weight),
        ..band.clone()
    };
    Ok(starts.zip(&data.weights).map(slice).collect())
}
