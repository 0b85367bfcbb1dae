//! Three exercises at a time: a tiny one, one that fits the plan, and one of one's own choice.
//!
//! Owns which three are offered from what is known; the same day and the same journal give the same
//! three. Counts nothing and locks nothing: the whole shelf stays open. What can stir strong feelings
//! (stir 2) is never offered unasked.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::pack::{Pack, Repeat};

/// Minutes up to which an exercise counts as tiny.
const TINY_MINUTES: u16 = 5;
/// The highest stir of what is offered unasked.
const MOST_STIR_UNASKED: u8 = 1;
/// Days an exercise rests after it was kept before it is offered again.
const REST_DAYS: i64 = 7;

/// What is known when three exercises are offered.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The kept runs: the exercise and the day it was kept.
    pub kept: &'a [(&'a str, NaiveDate)],
    /// What the plan is about, newest first: for each open goal the exercise that made it, or nothing
    /// where the person wrote it.
    pub goals: &'a [Option<&'a str>],
    /// The exercise the person set aside for later, if any.
    pub chosen: Option<&'a str>,
    /// The day.
    pub day: NaiveDate,
}

/// Says why an exercise is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// It is small.
    Tiny,
    /// It fits an open goal.
    FitsPlan,
    /// The person set it aside.
    Chosen,
    /// It is another one, by turns.
    Another,
}

/// One exercise that is offered.
#[derive(Debug, Clone, Copy)]
pub struct Offered<'a> {
    /// The exercise.
    pub pack: &'a Pack,
    /// Why.
    pub because: Because,
}

/// Picks three exercises, fewer where the library has fewer: a tiny one, one that fits the newest open
/// goal that any fits, and the one the person set aside. Where there is no such one, another by turns.
#[must_use]
pub fn offer_three<'a>(packs: &'a [Pack], standing: &Standing<'_>) -> Vec<Offered<'a>> {
    let last: BTreeMap<&str, NaiveDate> = standing.kept.iter().fold(
        BTreeMap::new(),
        |mut last: BTreeMap<&str, NaiveDate>, (exercise, day)| {
            let known = last.entry(exercise).or_insert(*day);
            *known = (*known).max(*day);
            last
        },
    );
    let choice = Choice {
        packs,
        last,
        day: standing.day,
    };
    let mut offered: Vec<Offered<'a>> = Vec::new();
    let tiny = choice.turn(&offered, |pack| {
        pack.stir == 0 && pack.minutes.to <= TINY_MINUTES
    });
    offered.extend(tiny.map(|pack| Offered {
        pack,
        because: Because::Tiny,
    }));
    let fitting = standing.goals.iter().find_map(|goal| {
        let question = choice.question_of(*goal);
        choice.turn(&offered, |pack| pack.question == question)
    });
    offered.extend(fitting.map(|pack| Offered {
        pack,
        because: Because::FitsPlan,
    }));
    // What the person chose is theirs, whatever it may stir; its gate stands before it.
    let chosen = packs
        .iter()
        .find(|pack| standing.chosen == Some(pack.id.as_str()));
    let is_new = |pack: &&Pack| !offered.iter().any(|other| other.pack.id == pack.id);
    offered.extend(chosen.filter(is_new).map(|pack| Offered {
        pack,
        because: Because::Chosen,
    }));
    while offered.len() < 3 {
        let Some(pack) = choice.turn(&offered, |_| true) else {
            break;
        };
        let because = Because::Another;
        offered.push(Offered { pack, because });
    }
    offered
}

struct Choice<'a, 'k> {
    packs: &'a [Pack],
    last: BTreeMap<&'k str, NaiveDate>,
    day: NaiveDate,
}

impl<'a> Choice<'a, '_> {
    /// Gives the question of Explore a goal belongs to.
    fn question_of(&self, exercise: Option<&str>) -> &str {
        let made_by = |pack: &&Pack| exercise == Some(pack.id.as_str());
        let pack = self.packs.iter().find(made_by);
        pack.map_or("what-could-i-try", |pack| pack.question.as_str())
    }

    /// Gives the exercise whose turn it is among those that fit: those never kept first.
    fn turn(&self, offered: &[Offered<'_>], fits: impl Fn(&Pack) -> bool) -> Option<&'a Pack> {
        let open = |pack: &&Pack| {
            pack.stir <= MOST_STIR_UNASKED
                && !offered.iter().any(|other| other.pack.id == pack.id)
                && !self.rests(pack)
                && fits(pack)
        };
        let open: Vec<&Pack> = self.packs.iter().filter(open).collect();
        let is_new = |pack: &&&Pack| !self.last.contains_key(pack.id.as_str());
        let new: Vec<&Pack> = open.iter().filter(is_new).copied().collect();
        let among = if new.is_empty() { open } else { new };
        let day = usize::try_from(self.day.num_days_from_ce()).unwrap_or_default();
        among.get(day.checked_rem(among.len())?).copied()
    }

    /// Says whether an exercise has a rest: it was kept a short while ago, or once is enough.
    fn rests(&self, pack: &Pack) -> bool {
        self.last.get(pack.id.as_str()).is_some_and(|kept| {
            pack.repeat == Repeat::Once || (self.day - *kept).num_days() < REST_DAYS
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::library;

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 5, number).expect("a day")
    }

    fn three(standing: &Standing<'_>) -> Vec<(&'static str, Because)> {
        offer_three(library().packs(), standing)
            .into_iter()
            .map(|offered| (offered.pack.id.as_str(), offered.because))
            .collect()
    }

    const EMPTY: Standing<'_> = Standing {
        kept: &[],
        goals: &[],
        chosen: None,
        day: NaiveDate::MIN,
    };

    #[test]
    fn an_empty_journal_is_offered_a_tiny_one_and_two_others() {
        for number in 1..=28 {
            let standing = Standing {
                day: day(number),
                ..EMPTY
            };
            let offered = three(&standing);
            assert_eq!(
                offered,
                three(&standing),
                "the same day gives the same three"
            );
            let why: Vec<Because> = offered.iter().map(|(_, because)| *because).collect();
            assert_eq!(why, [Because::Tiny, Because::Another, Because::Another]);
            let pack = library().pack(offered[0].0).expect("a pack");
            assert!(pack.minutes.to <= 5 && pack.stir == 0);
            for (id, _) in offered {
                assert!(library().pack(id).is_some_and(|pack| pack.stir < 2), "{id}");
            }
        }
    }

    #[test]
    fn one_fits_the_plan_and_one_is_the_persons_own() {
        let standing = Standing {
            goals: &[Some("drawing-my-line"), None],
            chosen: Some("my-road"),
            day: day(3),
            ..EMPTY
        };
        let offered = three(&standing);
        let why: Vec<Because> = offered.iter().map(|(_, because)| *because).collect();
        assert_eq!(why, [Because::Tiny, Because::FitsPlan, Because::Chosen]);
        let fits = library().pack(offered[1].0).expect("a pack");
        assert_eq!(fits.question, "what-do-i-tell");
        assert_eq!(offered[2].0, "my-road");
    }

    #[test]
    fn what_was_kept_a_short_while_ago_has_a_rest_and_once_is_enough() {
        let tiny = ["kind-words-jar", "learned-today", "one-small-step"];
        let kept: Vec<(&str, NaiveDate)> = tiny.iter().map(|id| (*id, day(1))).collect();
        let tiny_of = |number: u32| {
            let standing = Standing {
                kept: &kept,
                day: day(number),
                ..EMPTY
            };
            three(&standing)
                .iter()
                .filter(|(_, because)| *because == Because::Tiny)
                .count()
        };
        assert_eq!(tiny_of(2), 0);
        assert_eq!(tiny_of(8), 1);
        let once = [("heroes-worlds-story", day(1))];
        for number in 1..=28 {
            let standing = Standing {
                kept: &once,
                day: day(number),
                ..EMPTY
            };
            assert!(
                three(&standing)
                    .iter()
                    .all(|(id, _)| *id != "heroes-worlds-story")
            );
        }
    }

    #[test]
    fn a_small_library_gives_what_it_has() {
        assert!(offer_three(&[], &EMPTY).is_empty());
        let one = library().packs().get(..1).expect("a pack");
        assert_eq!(offer_three(one, &EMPTY).len(), 1);
    }
}
