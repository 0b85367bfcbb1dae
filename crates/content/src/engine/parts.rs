//! The parts of the answers that are drawn: bands, points of a road, people in rings, letters.

use waymark_journal::answer::{Band, LetterText, PersonInRing, RoadPoint};

use super::given::Given;

fn written(number: Option<impl ToString>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// Gives a row each, so that the ages and weights of one part of life stand beside its name.
pub(super) fn of_bands(bands: &[Band], part: Option<&str>) -> Vec<Given> {
    let text = |band: &Band| match part {
        Some("from-age") => written(band.from),
        Some("to-age") => written(band.to),
        Some("weight") => written(band.weight),
        None | Some("role") => band.role.clone(),
        Some("real-or-wish") => band.pile.clone(),
        Some(pile) if band.pile == pile => band.role.clone(),
        Some(_) => String::new(),
    };
    bands
        .iter()
        .enumerate()
        .map(|(index, band)| Given {
            text: text(band),
            about: band.role.clone(),
            pile: band.pile.clone(),
            value: band.weight,
            row: Some(index),
            ..Given::default()
        })
        .collect()
}

/// Gives a row a point.
pub(super) fn of_points(points: &[RoadPoint], part: Option<&str>) -> Vec<Given> {
    let when = |point: &RoadPoint| match (&point.when, point.age) {
        (Some(when), _) => when.typed.clone(),
        (None, age) => written(age),
    };
    points
        .iter()
        .enumerate()
        .map(|(index, point)| Given {
            text: match part {
                Some("date") => when(point),
                Some("feeling") => written(point.feeling),
                _ => point.title.clone(),
            },
            whole: point.title.clone(),
            row: Some(index),
            ..Given::default()
        })
        .collect()
}

/// Gives a row a person; the piles of a step name its rings.
pub(super) fn of_people(
    people: &[PersonInRing],
    part: Option<&str>,
    piles: &[String],
) -> Vec<Given> {
    let ring = part.and_then(|part| piles.iter().position(|pile| pile == part));
    let is_there = |person: &PersonInRing| {
        ring.is_none_or(|ring| person.ring.is_some_and(|at| usize::from(at) == ring + 1))
    };
    people
        .iter()
        .enumerate()
        .filter(|(_, person)| is_there(person))
        .map(|(index, person)| Given {
            text: match part {
                Some("tags") => person.tags.join(", "),
                Some("phone") => person.phone.clone(),
                Some("ring") => written(person.ring),
                _ => person.name.clone(),
            },
            about: person.name.clone(),
            value: person.ring,
            row: Some(index),
            ..Given::default()
        })
        .collect()
}

/// Gives the words of a letter, to whom it is, or the day it is meant to be opened.
pub(super) fn of_letter(letter: &LetterText, part: Option<&str>) -> Given {
    match part {
        Some("to") => Given::text(&letter.to),
        Some("open-on") => Given::text(letter.open_on.as_ref().map_or("", |on| on.typed.as_str())),
        _ => Given::text(&letter.text),
    }
}
