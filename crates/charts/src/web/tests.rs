//! Pictures, geometry and tables of the web.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use TriggerSide::{Away, Both, Work};
use proptest::prelude::*;

fn trigger(name: &str, strength: Option<u8>, side: TriggerSide) -> Trigger {
    Trigger {
        name: name.to_owned(),
        strength,
        side,
    }
}

fn kari() -> Vec<Trigger> {
    vec![
        trigger("being watched", Some(7), Work),
        trigger("a loud room", Some(9), Work),
        trigger("two tasks at once", Some(5), Work),
        trigger("not knowing the plan", None, Work),
        trigger("a full bus", Some(6), Away),
        trigger("letters about money", Some(8), Away),
        trigger("too long alone", Some(2), Away),
        trigger("bad sleep", Some(10), Both),
        trigger("an argument", Some(4), Both),
        trigger("winter dark", None, Both),
    ]
}

fn named(names: [&str; 4]) -> Vec<Trigger> {
    let triggers = kari().into_iter().zip(names.iter().cycle());
    triggers
        .map(|(one, name)| Trigger {
            name: (*name).to_owned(),
            ..one
        })
        .collect()
}

fn words() -> WebWords<'static> {
    WebWords {
        picture: PictureWords {
            title: "My web of triggers",
            caption: "What pulls, where and how hard",
            empty: "Nothing here yet.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        me: "me",
        work: "at work or class",
        away: "at home or out",
        both: "both",
        strength: "Further out on its thread: pulls harder. Dots: not rated.",
        name_head: "What",
        side_head: "Where",
        strength_head: "How hard, 0 to 10",
        reading: &|summary| {
            format!(
                "{} pull; hardest: {}.",
                summary.triggers,
                summary.hardest.join(", ")
            )
        },
    }
}

fn golden(name: &str, triggers: &[Trigger], words: &WebWords<'_>) {
    assert_golden(
        &format!("web-{name}"),
        |width| sketch(triggers, words, width),
        |frame| web(triggers, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    golden("real", &kari(), &words());
    golden("empty", &[], &words());
    golden("one", &kari()[1..2], &words());
    let long = WebWords {
        me: LONG[1],
        work: LONG[0],
        away: LONG[2],
        both: LONG[3],
        strength: LONG[3],
        ..words()
    };
    golden("long", &named(LONG), &long);
    let greek = WebWords {
        me: "εγώ",
        work: "στη δουλειά",
        away: "στο σπίτι ή έξω",
        both: "και στα δύο",
        ..words()
    };
    golden("greek", &named(GREEK), &greek);
}

#[test]
fn a_pull_without_a_strength_has_no_mark() {
    let sketch = sketch(&kari(), &words(), Width::Wide);
    let dots = sketch
        .marks
        .iter()
        .filter(|mark| matches!(mark.shape, crate::sketch::Shape::Dot(..)));
    // Eight rated, and one before the name of each side.
    assert_eq!(dots.count(), 8 + 3);
}

#[test]
fn many_triggers_leave_the_table_whole_and_say_so() {
    let triggers = vec![trigger("noise", Some(3), Work); 35];
    let picture = web(&triggers, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 35);
    assert!(picture.reading.ends_with("5 more stand in the table."));
}

#[test]
fn a_strength_above_the_scale_is_refused() {
    let triggers = [trigger("noise", Some(11), Work)];
    let error = web(&triggers, &words(), frame(Theme::Window, Width::Wide)).unwrap_err();
    assert_eq!(
        error,
        ChartError::ValueTooHigh {
            value: 11,
            highest: 10
        }
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_web_is_drawn(
        triggers in prop::collection::vec((".{0,60}", prop::option::of(0_u8..=10), 0_u8..3), 0..35),
        said in ".{0,90}",
    ) {
        let triggers: Vec<Trigger> = triggers.into_iter().map(|(name, strength, side)| Trigger {
            name, strength, side: [Work, Away, Both][usize::from(side)],
        }).collect();
        let words = WebWords {
            me: &said, work: &said, away: &said, both: &said, strength: &said, ..words()
        };
        assert_any(
            |width| sketch(&triggers, &words, width),
            |frame| web(&triggers, &words, frame).unwrap(),
        );
    }
}
