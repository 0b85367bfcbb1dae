//! Pictures, geometry and tables of the tree.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

const ALL: TreeOptions = TreeOptions {
    without_names: false,
};
const NAMELESS: TreeOptions = TreeOptions {
    without_names: true,
};

fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn kari() -> TreeParts {
    TreeParts {
        name: "A birch that bends".to_owned(),
        roots: list(&["Tromsø", "grandmother's fish soup", "the workshop"]),
        ground: list(&["walking Luna", "Thursday choir", "baking"]),
        trunk: list(&["patient", "good with my hands", "keeps going", "funny"]),
        branches: list(&["own flat", "a job with mornings", "a trip to Rome"]),
        leaves: list(&["Mum", "Jonas", "Silje", "Luna", "the raid group"]),
        fruit: list(&["a bike from my uncle", "helping Silje with maths"]),
        storms: list(&["music", "calling Jonas", "early bed"]),
    }
}

fn filled(words: &[&str]) -> TreeParts {
    TreeParts {
        name: words[0].to_owned(),
        roots: list(words),
        ground: list(words),
        trunk: list(words),
        branches: list(words),
        leaves: list(words),
        fruit: list(words),
        storms: list(words),
    }
}

fn words() -> TreeWords<'static> {
    TreeWords {
        picture: PictureWords {
            title: "My tree",
            caption: "The parts of my tree",
            empty: "Nothing here yet. Any part can come first.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        roots: "roots",
        ground: "ground",
        trunk: "trunk",
        branches: "branches",
        leaves: "leaves",
        fruit: "fruit",
        storms: "in a storm",
        part_head: "Part",
        word_head: "What it holds",
        reading: &|summary| format!("{} in the trunk, {} leaves.", summary.trunk, summary.leaves),
    }
}

fn golden(name: &str, parts: &TreeParts, options: TreeOptions, words: &TreeWords<'_>) {
    assert_golden(
        &format!("tree-{name}"),
        |width| sketch(parts, options, words, width),
        |frame| tree(parts, options, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    golden("real", &kari(), ALL, &words());
    golden("real-nameless", &kari(), NAMELESS, &words());
    golden("empty", &TreeParts::default(), ALL, &words());
    let one = TreeParts {
        trunk: list(&["patient"]),
        ..TreeParts::default()
    };
    golden("one", &one, ALL, &words());
    let long = TreeWords {
        roots: LONG[0],
        trunk: LONG[1],
        storms: LONG[3],
        ..words()
    };
    golden("long", &filled(&LONG), ALL, &long);
    let greek = TreeWords {
        roots: "ρίζες",
        ground: "έδαφος",
        trunk: "κορμός",
        branches: "κλαδιά",
        leaves: "φύλλα",
        fruit: "καρποί",
        storms: "στις καταιγίδες",
        ..words()
    };
    golden("greek", &filled(&GREEK), ALL, &greek);
}

#[test]
fn a_tree_without_names_tells_no_root_and_no_leaf() {
    let bare = TreeParts {
        roots: Vec::new(),
        leaves: Vec::new(),
        ..kari()
    };
    for width in [Width::Wide, Width::Narrow] {
        let frame = frame(Theme::Window, width);
        let picture = tree(&kari(), NAMELESS, &words(), frame).unwrap();
        assert_eq!(picture, tree(&bare, ALL, &words(), frame).unwrap());
        assert!(!picture.svg.contains("Tromsø") && !picture.svg.contains(">Jonas</text>"));
    }
}

#[test]
fn many_words_leave_the_table_whole_and_say_so() {
    let parts = TreeParts {
        leaves: (0..20).map(|n| format!("friend {n}")).collect(),
        ..TreeParts::default()
    };
    let picture = tree(&parts, ALL, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 20);
    assert!(picture.reading.ends_with("4 more stand in the table."));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn any_tree_is_drawn(
        lists in prop::collection::vec(prop::collection::vec(".{0,50}", 0..20), 7),
        name in ".{0,80}",
        nameless in any::<bool>(),
    ) {
        let mut lists = lists.into_iter();
        let mut next = || lists.next().unwrap_or_default();
        let parts = TreeParts {
            name: name.clone(), roots: next(), ground: next(), trunk: next(), branches: next(),
            leaves: next(), fruit: next(), storms: next(),
        };
        let options = TreeOptions { without_names: nameless };
        let words = TreeWords { roots: &name, leaves: &name, trunk: &name, ..words() };
        assert_any(
            |width| sketch(&parts, options, &words, width),
            |frame| tree(&parts, options, &words, frame).unwrap(),
        );
    }
}
