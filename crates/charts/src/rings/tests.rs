//! Pictures, geometry and tables of the rings.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

fn person(name: &str, ring: u8, role: &str) -> Person {
    Person {
        name: name.to_owned(),
        ring,
        role: role.to_owned(),
    }
}

fn kari() -> Vec<Person> {
    vec![
        person("Mum", 1, "family"),
        person("Luna the cat", 1, "pet"),
        person("Jonas", 2, "friend"),
        person("Uncle Per", 2, "family"),
        person("Silje", 2, "friend from school"),
        person("Ingrid", 3, "counsellor"),
        person("raid group", 3, "online friends"),
        person("Amir", 3, "buddy at the bakery"),
        person("neighbour downstairs", 4, ""),
        person("Thursday choir", 4, "group"),
        person("the librarian", 4, ""),
    ]
}

fn named(names: [&str; 4]) -> Vec<Person> {
    let people = kari().into_iter().zip(names.iter().cycle());
    people
        .map(|(one, name)| Person {
            name: (*name).to_owned(),
            ..one
        })
        .collect()
}

fn words() -> RingsWords<'static> {
    RingsWords {
        picture: PictureWords {
            title: "My people",
            caption: "People round me",
            empty: "People, pets and places count. One is enough.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        me: "me",
        rings: ["closest", "close", "further out", "sometimes"],
        name_head: "Who",
        ring_head: "Ring",
        role_head: "What they are to me",
        reading: &|summary| format!("{} people, {} closest.", summary.people, summary.rings[0]),
    }
}

fn golden(name: &str, people: &[Person], words: &RingsWords<'_>) {
    assert_golden(
        &format!("rings-{name}"),
        |width| sketch(people, words, width),
        |frame| rings(people, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    golden("real", &kari(), &words());
    golden("empty", &[], &words());
    golden("one", &kari()[..1], &words());
    let long = RingsWords {
        me: LONG[0],
        rings: LONG,
        ..words()
    };
    golden("long", &named(LONG), &words());
    golden("long-rings", &named(LONG), &long);
    let greek = RingsWords {
        me: "εγώ",
        rings: ["πολύ κοντά", "κοντά", "πιο μακριά", "πότε πότε"],
        ..words()
    };
    golden("greek", &named(GREEK), &greek);
    let many: Vec<Person> = (0..70_u8)
        .map(|n| person(&format!("friend {n}"), n % 4 + 1, ""))
        .collect();
    golden("many", &many, &words());
}

#[test]
fn everybody_of_a_common_map_stands_on_a_ring() {
    let sketch = around::sketch(&in_order(&kari()), &words()).unwrap();
    // Eleven names, four rings and me.
    assert_eq!(sketch.words.len(), 11 + 4 + 1);
}

#[test]
fn a_ring_that_is_not_there_is_refused() {
    let people = [person("x", 5, "")];
    let error = rings(&people, &words(), frame(Theme::Window, Width::Wide)).unwrap_err();
    assert_eq!(
        error,
        ChartError::ValueTooHigh {
            value: 5,
            highest: 4
        }
    );
}

#[test]
fn roles_that_are_not_there_take_no_column() {
    let people = [person("A", 0, "")];
    let picture = rings(&people, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows, [["A", "closest"]]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_people_are_drawn(
        people in prop::collection::vec((".{0,40}", 0_u8..=4, ".{0,20}"), 0..70),
        few in any::<bool>(),
        me in ".{0,80}",
        ring in ".{0,80}",
    ) {
        let people: Vec<Person> = people.into_iter().take(if few { 8 } else { 70 })
            .map(|(name, ring, role)| Person { name, ring, role }).collect();
        let words = RingsWords { me: &me, rings: [&ring, "b", &me, &ring], ..words() };
        assert_any(
            |width| sketch(&people, &words, width),
            |frame| rings(&people, &words, frame).unwrap(),
        );
    }
}
