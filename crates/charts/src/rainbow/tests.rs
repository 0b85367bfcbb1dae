//! Pictures, geometry and tables of the rainbow.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

fn slice(from: u16, to: u16, weight: u8) -> RainbowSlice {
    RainbowSlice {
        from,
        to,
        weight: Some(weight),
        ..RainbowSlice::default()
    }
}

fn wish(from: u16, to: u16, weight: u8) -> RainbowSlice {
    RainbowSlice {
        wished: true,
        ..slice(from, to, weight)
    }
}

fn role(name: &str, slices: &[RainbowSlice]) -> RainbowRole {
    RainbowRole {
        name: name.to_owned(),
        slices: slices.to_vec(),
    }
}

/// Kari, 24, with two years of wishes.
pub(crate) fn kari() -> Vec<RainbowRole> {
    vec![
        role(
            "daughter",
            &[
                slice(0, 12, 5),
                slice(12, 18, 3),
                slice(18, 24, 2),
                wish(24, 28, 2),
            ],
        ),
        role(
            "friend",
            &[
                slice(6, 14, 3),
                slice(14, 16, 5),
                slice(16, 20, 1),
                slice(20, 24, 3),
            ],
        ),
        role(
            "learner",
            &[slice(6, 16, 4), slice(16, 17, 1), wish(25, 28, 4)],
        ),
        role("gamer", &[slice(10, 24, 4), wish(24, 28, 3)]),
        role(
            "worker",
            &[slice(19, 20, 2), slice(22, 24, 1), wish(24, 28, 4)],
        ),
        role("pet owner", &[slice(8, 21, 2), wish(26, 28, 3)]),
    ]
}

pub(crate) fn march() -> Vec<RainbowRole> {
    vec![
        role("daughter", &[slice(0, 18, 4), slice(18, 23, 4)]),
        role("gamer", &[slice(12, 23, 5)]),
        role("volunteer", &[slice(20, 21, 2)]),
    ]
}

fn named(names: &[&str]) -> Vec<RainbowRole> {
    let slices = kari();
    let roles = names.iter().zip(slices);
    roles.map(|(name, kari)| role(name, &kari.slices)).collect()
}

pub(crate) fn words() -> RainbowWords<'static> {
    RainbowWords {
        picture: PictureWords {
            title: "My life rainbow",
            caption: "The parts I play, by age",
            empty: "Nothing here yet.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        role_head: "Part",
        from_head: "From age",
        to_head: "To age",
        weight_head: "How much of me, 0 to 5",
        kind_head: "When",
        lived: "so far",
        wished: "wished for",
        still: "still there",
        earlier: "in March 2026",
        today: "today, 24",
        reading: &|summary| {
            format!(
                "{} parts; today: {}.",
                summary.roles,
                summary.today.join(", ")
            )
        },
    }
}

fn data<'a>(roles: &'a [RainbowRole], earlier: &'a [RainbowRole]) -> RainbowData<'a> {
    RainbowData {
        roles,
        earlier,
        today: Some(24),
    }
}

fn golden(name: &str, data: RainbowData<'_>, words: &RainbowWords<'_>) {
    assert_golden(
        &format!("rainbow-{name}"),
        |width| sketch(data, words, width),
        |frame| rainbow(data, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    golden("real", data(&kari(), &[]), &words());
    golden("two-dates", data(&kari(), &march()), &words());
    golden("empty", RainbowData::default(), &words());
    golden("one", data(&kari()[..1], &[]), &words());
    let long = RainbowWords {
        today: LONG[1],
        lived: LONG[0],
        wished: LONG[3],
        ..words()
    };
    golden("long", data(&named(&LONG), &march()), &long);
    let greek = RainbowWords {
        today: "σήμερα, 24",
        lived: "μέχρι τώρα",
        wished: "αυτό που εύχομαι",
        ..words()
    };
    golden("greek", data(&named(&GREEK), &[]), &greek);
}

#[test]
fn many_roles_leave_the_table_whole_and_say_so() {
    let roles: Vec<RainbowRole> = (0..30)
        .map(|index| role(&format!("role {index}"), &[slice(index, index + 9, 3)]))
        .collect();
    let frame = frame(Theme::Window, Width::Wide);
    let picture = rainbow(data(&roles, &[]), &words(), frame).unwrap();
    assert_eq!(picture.table.rows.len(), 30);
    assert!(picture.reading.ends_with("18 more stand in the table."));
    assert!(!picture.svg.contains("role 12<"));
}

#[test]
fn a_rainbow_without_weights_tells_none() {
    let mut roles = kari();
    for slice in roles.iter_mut().flat_map(|role| &mut role.slices) {
        slice.weight = None;
    }
    let frame = frame(Theme::Window, Width::Wide);
    let picture = rainbow(data(&roles, &[]), &words(), frame).unwrap();
    assert_eq!(picture.table.head, ["Part", "From age", "To age", "When"]);
    // Neighbours that differed by weight alone are one stretch.
    assert_eq!(picture.table.rows[0], ["daughter", "0", "24", "so far"]);
}

#[test]
fn a_part_that_is_still_there_has_no_end_in_the_table() {
    let roles = [role(
        "friend",
        &[
            slice(6, 14, 3),
            RainbowSlice {
                open: true,
                ..slice(14, 20, 3)
            },
        ],
    )];
    let picture = rainbow(
        data(&roles, &[]),
        &words(),
        frame(Theme::Window, Width::Wide),
    )
    .unwrap();
    assert_eq!(picture.table.rows[0][..3], ["friend", "6", "still there"]);
}

#[test]
fn a_weight_above_the_scale_is_refused() {
    let roles = [role("friend", &[slice(1, 2, 6)])];
    let frame = frame(Theme::Window, Width::Wide);
    let error = rainbow(data(&roles, &[]), &words(), frame).unwrap_err();
    assert_eq!(
        error,
        ChartError::ValueTooHigh {
            value: 6,
            highest: 5
        }
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_rainbow_is_drawn(
        roles in prop::collection::vec((".{0,60}", prop::collection::vec(
            (any::<u16>(), 0_u16..200, prop::option::of(0_u8..=5), any::<bool>()), 0..6)), 0..16),
        today in prop::option::of(any::<u16>()),
        said in ".{0,80}",
        split in 0_usize..16,
    ) {
        let roles: Vec<RainbowRole> = roles.into_iter().map(|(name, slices)| RainbowRole {
            name,
            slices: slices.into_iter().map(|(from, to, weight, wished)| RainbowSlice {
                from: from % 300, to, weight, wished, open: to % 2 == 0,
            }).collect(),
        }).collect();
        let (now, earlier) = roles.split_at(split.min(roles.len()));
        let data = RainbowData { roles: now, earlier, today };
        let words = RainbowWords { today: &said, lived: &said, wished: &said, ..words() };
        assert_any(|width| sketch(data, &words, width), |frame| rainbow(data, &words, frame).unwrap());
    }
}
