//! The people round a person, in four rings from close to far.
//!
//! The picture follows the convoy of support (Kahn and Antonucci 1980) and the life-space map
//! (Brott 2005). A place on a ring has no meaning beyond its ring. One person is enough; where a
//! name finds no room on its ring, and in narrow room, the rings become lists.

mod around;
mod lists;
#[cfg(test)]
mod tests;

use crate::picture::{
    ChartError, Frame, Picture, PictureWords, Table, Width, check_count, check_values,
};
use crate::sketch::Sketch;

/// How many rings there are; the first is the closest.
pub const RINGS: u8 = 4;
/// The most people who are drawn; the table has them all.
pub const MOST_PEOPLE: usize = 60;

/// Someone in a ring: a person, a pet, a group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// A name, an initial or a role, as it is to be shown.
    pub name: String,
    /// 1 (closest) to 4.
    pub ring: u8,
    /// What they are to the person; for the table alone, and may be empty.
    pub role: String,
}

/// The words of the picture, translated.
pub struct RingsWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Stands in the middle.
    pub me: &'a str,
    /// Names the rings, the closest first.
    pub rings: [&'a str; 4],
    /// Head of the names.
    pub name_head: &'a str,
    /// Head of the rings.
    pub ring_head: &'a str,
    /// Head of the roles; the column is left out when nobody has one.
    pub role_head: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&RingsSummary) -> String,
}

/// The facts for the one-sentence reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RingsSummary {
    /// How many people there are.
    pub people: usize,
    /// How many are in each ring, the closest first.
    pub rings: [usize; 4],
}

/// Draws people in rings, or ring by ring as lists.
///
/// # Errors
/// A ring above 4, or more than 2,000 people. Ring 0 is drawn as ring 1.
pub fn rings(
    people: &[Person],
    words: &RingsWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    check_count(people.len())?;
    check_values(people.iter().map(|person| Some(person.ring)), RINGS)?;
    let ordered = in_order(people);
    let reading = (words.reading)(&RingsSummary {
        people: people.len(),
        rings: [0, 1, 2, 3].map(|ring| ordered.iter().filter(|one| ring_of(one) == ring).count()),
    });
    let sketch = sketch(people, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(&ordered, words)))
}

fn sketch(people: &[Person], words: &RingsWords<'_>, width: Width) -> Sketch {
    if people.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let ordered = in_order(people);
    let drawn = &ordered[..ordered.len().min(MOST_PEOPLE)];
    let mut sketch = match width {
        Width::Wide => around::sketch(drawn, words),
        Width::Narrow => None,
    }
    .unwrap_or_else(|| lists::sketch(drawn, words, width));
    sketch.not_drawn = ordered.len() - drawn.len();
    sketch
}

/// Returns the ring of a person, counted from 0.
fn ring_of(person: &Person) -> usize {
    usize::from(person.ring.clamp(1, RINGS) - 1)
}

fn in_order(people: &[Person]) -> Vec<&Person> {
    let mut people: Vec<&Person> = people.iter().collect();
    people.sort_by_key(|person| ring_of(person));
    people
}

fn table(people: &[&Person], words: &RingsWords<'_>) -> Table {
    let roles = people.iter().any(|person| !person.role.trim().is_empty());
    let row = |person: &&Person| {
        let mut row = vec![person.name.clone(), words.rings[ring_of(person)].to_owned()];
        row.extend(roles.then(|| person.role.clone()));
        row
    };
    let mut head = vec![words.name_head, words.ring_head];
    head.extend(roles.then_some(words.role_head));
    Table {
        caption: words.picture.caption.to_owned(),
        head: head.into_iter().map(str::to_owned).collect(),
        rows: people.iter().map(row).collect(),
    }
}
