//! The answers that are drawn, as lines to read: the equal form without a picture.

use waymark_journal::answer::{Band, LetterText, PersonInRing, RINGS, RoadPoint};

use super::OpenRun;
use crate::pack::Step;
use crate::shown;
use crate::texts::Args;

impl OpenRun<'_> {
    fn say_with(&self, id: &str, args: &Args) -> String {
        self.texts.dynamic(id, args).unwrap_or_default()
    }

    /// Says a band: "worker: from age 16 to 30, 3 of 5".
    pub(super) fn band_line(&self, step: &Step, band: &Band) -> Option<String> {
        let ages = shown::ages(self.texts, band.from, band.to);
        let weight = band.weight.map(|weight| shown::weight(self.texts, weight));
        let wish = (!band.pile.is_empty())
            .then(|| self.pack.part(self.texts, &step.id, "pile", &band.pile));
        let said: Vec<String> = [ages, weight, wish].into_iter().flatten().collect();
        if band.role.trim().is_empty() || said.is_empty() {
            return None;
        }
        Some(shown::item_line(self.texts, &band.role, &said.join(", ")))
    }

    /// Says a point of a road: "The choir, May 2019: +3".
    pub(super) fn point_line(&self, point: &RoadPoint) -> Option<String> {
        let title = match point.title.trim() {
            "" => self.say_with("content-point-without-name", &Args::new()),
            title => title.to_owned(),
        };
        let when = point
            .when
            .as_ref()
            .map(|when| self.texts.dates().vague(when));
        let age = point.age.map(|age| {
            let args = Args::new().number("age", usize::from(age));
            self.say_with("content-age", &args)
        });
        let said: Vec<String> = [Some(title), when, age].into_iter().flatten().collect();
        let said = said.join(", ");
        if *point == RoadPoint::default() {
            return None;
        }
        Some(match point.feeling {
            Some(feeling) => shown::item_line(self.texts, &said, &signed(feeling)),
            None => said,
        })
    }

    /// Gives a line a ring: the ring, then who is in it. The piles of a step name its rings.
    pub(super) fn people_lines(&self, step: &Step, people: &[PersonInRing]) -> Vec<String> {
        let named = |person: &&PersonInRing| !person.name.trim().is_empty();
        let in_ring = |ring: Option<u8>| -> Vec<String> {
            let there = people
                .iter()
                .filter(named)
                .filter(|person| person.ring == ring);
            there.map(person_words).collect()
        };
        let ring_name = |ring: u8| match step.piles.get(usize::from(ring) - 1) {
            Some(pile) => self.pack.part(self.texts, &step.id, "pile", pile),
            None => shown::word(self.texts, "ring", &ring.to_string()),
        };
        let rings = (1..=RINGS).filter_map(|ring| {
            let there = in_ring(Some(ring));
            let line = || shown::item_line(self.texts, &ring_name(ring), &there.join(", "));
            (!there.is_empty()).then(line)
        });
        rings.chain(in_ring(None)).collect()
    }

    /// Gives a letter as lines: to whom, its words, the day it is meant to be opened.
    pub(super) fn letter_lines(&self, letter: &LetterText) -> Vec<String> {
        let to = (!letter.to.trim().is_empty()).then(|| {
            let args = Args::new().text("to", letter.to.trim());
            self.say_with("content-letter-to", &args)
        });
        let open = letter.open_on.as_ref().map(|day| {
            let args = Args::new().text("day", self.texts.dates().vague(day));
            self.say_with("content-letter-open", &args)
        });
        let text = letter.text.lines().map(str::trim_end);
        let text = text.filter(|line| !line.is_empty()).map(str::to_owned);
        to.into_iter().chain(text).chain(open).collect()
    }
}

/// Writes a feeling with its sign: "+3", "0", "−2".
fn signed(feeling: i8) -> String {
    match feeling {
        1.. => format!("+{feeling}"),
        0 => "0".to_owned(),
        _ => format!("\u{2212}{}", feeling.unsigned_abs()),
    }
}

fn person_words(person: &PersonInRing) -> String {
    let mut beside: Vec<&str> = person.tags.iter().map(|tag| tag.trim()).collect();
    beside.push(person.phone.trim());
    beside.retain(|text| !text.is_empty());
    if beside.is_empty() {
        return person.name.trim().to_owned();
    }
    format!("{} ({})", person.name.trim(), beside.join(", "))
}
