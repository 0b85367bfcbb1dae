//! What is wrong with a pack is refused, each with its file, its line and the way out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test"
)]

use waymark_content::library::library;
use waymark_content::pack::{check_links, check_translation, check_words, read_pack};

/// A pack that is right, with most of what a pack can hold.
const GOOD: &str = r#"format = 1
id = "good-pack"
version = 1
group = "tests"
question = "what-matters"
stir = 2
repeat = "any"
minutes = { from = 5, to = 10 }
tiny = ["start", "people"]
builds_on = ["A method (2020)"]
picture = { kind = "fit-lines", share = "offered", without = ["names"] }

[[steps]]
id = "start"
kind = "choice"
options = ["yes", "no", "not-now"]
on_no = { do = "leave" }
gate = true

[[steps]]
id = "people"
kind = "people-circles"
piles = ["near", "far"]
prefill_from = ["cards:person"]

[[steps]]
id = "sort"
kind = "card-sort"
items_from = ["step:people"]
piles = ["use-at-work", "mine-to-keep"]
blocks_sharing = ["mine-to-keep"]

[[steps]]
id = "secret"
kind = "list"
private = true
never_share = true

[[steps]]
id = "bands"
kind = "rainbow"
word_list = "ROLES"
rate = { from = 0, to = 5 }

[[steps]]
id = "road"
kind = "timeline"
rate = { from = -5, to = 5 }

[[steps]]
id = "like"
kind = "rated-list"
items_from = ["step:people"]
rate = { from = 0, to = 10, smaller = { under = 6, go_to = "sort" } }

[[steps]]
id = "rows"
kind = "list"
columns = ["who", "when"]
options = ["soon", "later"]
options_for = "when"

[[steps]]
id = "again"
kind = "choice"
options = ["yes", "no", "not-now"]
on_yes = { do = "keep-card", target = "value", with = ["step:people"], pick_one = true }
on_no = { do = "go-to-step", target = "rows" }

[[cards]]
kind = "person"
proposed = "at-end"
[cards.fields]
name = { from = "people.name", share = "never" }
ring = { from = "people.ring", share = "never" }
role = { text = "near-me", share = "offered" }
lighter = { from = "like.value", share = "never" }

[[cards]]
kind = "need"
proposed = "at-end"
when = { step = "sort", piles = ["mine-to-keep"] }
[cards.fields]
text = { from = "sort.card", share = "never" }

[[cards]]
kind = "value"
proposed = "on-yes"
yes_step = "again"
[cards.fields]
word = { from = "rows.who", share = "offered" }
about = { word = "work", share = "never" }

[[cards]]
kind = "fit"
proposed = "at-end"
[cards.fields]
place = { pick = "place", share = "never" }
mistakes-ok = { from = "secret", share = "never" }
"#;

fn read(toml: &str) -> Result<(), String> {
    let lists = |list: &str| library().word_list(list).is_some();
    let pack = read_pack("good-pack", toml, lists).map_err(|error| error.to_string())?;
    check_links(&pack, toml, |id| library().pack(id)).map_err(|error| error.to_string())
}

#[test]
fn what_is_wrong_with_a_pack_is_named_with_its_line_and_the_way_out() {
    assert_eq!(read(GOOD), Ok(()));
    let changes: &[(&str, &str)] = &[
        // The head.
        ("format = 1", "format = 2"),
        ("version = 1", "version = 0"),
        ("version = 1", "version = 1\nstreak = true"),
        ("group = \"tests\"", "group = \"Te sts\""),
        ("id = \"good-pack\"", "id = \"other\""),
        ("stir = 2", "stir = 3"),
        ("from = 5, to = 10 }", "from = 50, to = 10 }"),
        ("builds_on = [\"A method (2020)\"]", "builds_on = []"),
        ("tiny = [\"start\", \"people\"]", "tiny = [\"people\"]"),
        ("tiny = [\"start\", \"people\"]", "tiny = []"),
        // Pictures never show more than their kind allows.
        ("without = [\"names\"]", "without = []"),
        ("kind = \"fit-lines\"", "kind = \"people-rings\""),
        ("kind = \"fit-lines\"", "kind = \"crystal-ball\""),
        // Steps.
        ("id = \"people\"", "id = \"People\""),
        ("id = \"road\"", "id = \"bands\""),
        ("kind = \"timeline\"", "kind = \"list\""),
        (
            "kind = \"timeline\"\nrate = { from = -5, to = 5 }",
            "kind = \"timeline\"",
        ),
        ("from = -5, to = 5", "from = -4, to = 5"),
        ("from = 0, to = 5", "from = 0, to = 10"),
        ("go_to = \"sort\"", "go_to = \"again\""),
        ("under = 6", "under = 60"),
        (
            "piles = [\"near\", \"far\"]",
            "piles = [\"a\", \"b\", \"c\", \"d\", \"e\"]",
        ),
        (
            "piles = [\"use-at-work\", \"mine-to-keep\"]",
            "piles = [\"mine-to-keep\"]",
        ),
        (
            "blocks_sharing = [\"mine-to-keep\"]",
            "blocks_sharing = [\"other\"]",
        ),
        ("word_list = \"ROLES\"", "word_list = \"RULES\""),
        ("cards:person", "cards:wizard"),
        ("cards:person", "person"),
        (
            "prefill_from = [\"cards:person\"]",
            "prefill_from = [\"step:rows\"]",
        ),
        (
            "items_from = [\"step:people\"]\npiles",
            "items_from = [\"step:people.nobody\"]\npiles",
        ),
        ("options_for = \"when\"", "options_for = \"where\""),
        ("options_for = \"when\"", "gate = true"),
        ("options_for = \"when\"", "choose = { min = 3, max = 2 }"),
        ("on_no = { do = \"leave\" }\n", ""),
        ("gate = true", "gate = true\nreview_only = true"),
        ("private = true", "private = true\nown_words = true"),
        // Words that are never shared do not slip into another step.
        (
            "columns = [\"who\", \"when\"]",
            "items_from = [\"step:secret\"]\ncolumns = [\"who\", \"when\"]",
        ),
        // Actions.
        (
            "do = \"keep-card\", target = \"value\"",
            "do = \"keep-card\", target = \"goal\"",
        ),
        (
            "do = \"keep-card\", target = \"value\"",
            "do = \"add-goal\", target = \"value\"",
        ),
        (
            "do = \"keep-card\", target = \"value\"",
            "do = \"keep-card\"",
        ),
        (
            "do = \"keep-card\", target = \"value\"",
            "do = \"explode\", target = \"value\"",
        ),
        (
            "do = \"keep-card\", target = \"value\"",
            "do = \"set-field\", target = \"value.room\"",
        ),
        (
            "do = \"keep-card\", target = \"value\"",
            "do = \"add-to-sheet\", target = \"carer-sheet\"",
        ),
        (
            "do = \"keep-card\", target = \"value\"",
            "do = \"offer-again\", target = \"my-road\"",
        ),
        (
            "do = \"keep-card\", target = \"value\"",
            "do = \"open-share\", target = \"value\"",
        ),
        ("do = \"keep-card\", target = \"value\"", "do = \"leave\""),
        (
            "with = [\"step:people\"], pick_one",
            "into = \"rows\", with = [\"step:people\"], pick_one",
        ),
        (
            "with = [\"step:people\"], pick_one = true",
            "pick_one = true",
        ),
        (
            "do = \"go-to-step\", target = \"rows\"",
            "do = \"go-to-step\", target = \"again\"",
        ),
        (
            "do = \"go-to-step\", target = \"rows\"",
            "do = \"open-share\"",
        ),
        // Cards.
        ("kind = \"person\"\nproposed", "kind = \"wizard\"\nproposed"),
        (
            "kind = \"person\"\nproposed",
            "kind = \"setting\"\nproposed",
        ),
        ("piles = [\"mine-to-keep\"] }", "piles = [\"near\"] }"),
        ("yes_step = \"again\"", "yes_step = \"start\""),
        ("yes_step = \"again\"\n", ""),
        (
            "kind = \"need\"\nproposed = \"at-end\"",
            "kind = \"need\"\nproposed = \"at-end\"\nyes_step = \"again\"",
        ),
        ("lighter = {", "heavier = {"),
        (
            "role = { text = \"near-me\"",
            "role = { text = \"near-me\", word = \"x\"",
        ),
        ("role = { text = \"near-me\"", "role = { text = \"Near Me\""),
        ("role = { text = \"near-me\"", "role = { word = \"near-me\""),
        (
            "lighter = { from = \"like.value\"",
            "lighter = { from = \"rows\"",
        ),
        ("about = { word = \"work\"", "about = { word = \"space\""),
        (
            "about = { word = \"work\"",
            "about = { from = \"sort.pile\"",
        ),
        ("about = { word = \"work\"", "about = { text = \"work\""),
        ("place = { pick = \"place\"", "place = { pick = \"wizard\""),
        (
            "name = { from = \"people.name\"",
            "name = { text = \"near-me\"",
        ),
        (
            "word = { from = \"rows.who\"",
            "word = { from = \"rows.whom\"",
        ),
        (
            "word = { from = \"rows.who\"",
            "word = { from = \"nowhere\"",
        ),
        (
            "on_yes = { do = \"keep-card\", target = \"value\", with = [\"step:people\"], pick_one = true }\n",
            "",
        ),
        (
            "kind = \"need\"\nproposed = \"at-end\"",
            "kind = \"need\"\nproposed = \"on-yes\"",
        ),
        (
            "kind = \"need\"\nproposed = \"at-end\"",
            "kind = \"need\"\nproposed = \"at-end\"\nonce = true",
        ),
        // Sharing is never loosened.
        (
            "name = { from = \"people.name\", share = \"never\" }",
            "name = { from = \"people.name\", share = \"offered\" }",
        ),
        (
            "text = { from = \"sort.card\", share = \"never\" }",
            "text = { from = \"sort.card\", share = \"offered\" }",
        ),
        (
            "word = { from = \"rows.who\", share",
            "word = { from = \"secret\", share",
        ),
        (
            "word = { from = \"rows.who\", share",
            "word = { from = \"sort.mine-to-keep\", share",
        ),
        ("share = \"never\" }\nring", "share = \"always\" }\nring"),
    ];
    let mut said: Vec<String> = changes
        .iter()
        .map(|(from, to)| {
            assert!(GOOD.contains(from), "{from}");
            read(&GOOD.replacen(from, to, 1)).expect_err(to)
        })
        .collect();
    said.push(read(&"#".repeat(300_000)).expect_err("size"));
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn cards_that_block_sharing_are_not_offered_joined_with_others() {
    let card = |fields: &str| {
        let more = "\n[[cards]]\nkind = \"document\"\nproposed = \"at-end\"\n[cards.fields]\n";
        read(&format!("{GOOD}{more}{fields}\n"))
    };
    let said = card("parts = { from = [\"sort\", \"rows\"], share = \"offered\" }").unwrap_err();
    assert!(
        said.contains("parts comes from \"sort\", which can never be shared"),
        "{said}"
    );
    assert_eq!(
        card("parts = { from = \"sort.use-at-work\", share = \"offered\" }"),
        Ok(())
    );
}

#[test]
fn a_field_that_is_no_words_can_not_be_filled() {
    for (field, kind) in [("on-lock-screen", "safety-part"), ("goal", "step")] {
        let toml = GOOD.replace(
            "text = { from = \"sort.card\", share = \"never\" }",
            &format!("text = {{ from = \"sort.card\", share = \"never\" }}\n{field} = {{ from = \"rows\", share = \"never\" }}"),
        );
        let toml = toml.replace("kind = \"need\"", &format!("kind = \"{kind}\""));
        let said = read(&toml).expect_err(field);
        assert!(
            said.contains(&format!(
                "\"{field}\" is no field that an exercise can fill"
            )),
            "{said}"
        );
    }
}

#[test]
fn an_exercise_that_opens_another_names_one_that_exists_and_its_step() {
    let yes = "on_yes = { do = \"keep-card\", target = \"value\", with = [\"step:people\"], pick_one = true }";
    let open = |target: &str, into: &str| {
        let action = format!(
            "on_yes = {{ do = \"open-exercise\", target = \"{target}\", into = \"{into}\" }}"
        );
        let card = "[[cards]]\nkind = \"value\"";
        let (before, rest) = GOOD.split_once(card).unwrap();
        let (_, after) = rest.split_once("[[cards]]").unwrap();
        read(&format!("{before}[[cards]]{after}").replace(yes, &action))
    };
    assert_eq!(open("one-small-step", "wish"), Ok(()));
    assert_eq!(
        open("one-big-leap", "wish").unwrap_err(),
        "good-pack/exercise.toml:67: \"one-big-leap\" is no exercise; name one that exists"
    );
    assert_eq!(
        open("one-small-step", "hat").unwrap_err(),
        "good-pack/exercise.toml:67: \"hat\" is no step of the opened exercise; name one that exists"
    );
}

#[test]
fn words_that_are_broken_missing_unused_or_of_the_app_are_refused() {
    let pack = library().pack("kind-words-jar").unwrap();
    let ftl = include_str!("../../../templates/exercises/kind-words-jar/en.ftl");
    assert!(check_words(pack, "en.ftl", ftl).is_ok());
    let error = |ftl: &str| check_words(pack, "en.ftl", ftl).unwrap_err().to_string();
    let said = [
        error(&ftl.replace("    .option-not-now = Not now\n", "")),
        error(&format!("{ftl}\nexercise-kind-words-jar-joke = ha\n")),
        error(&format!("app-name = Mine\n{ftl}")),
        error(&format!("-brand = Mine\n{ftl}")),
        error(&format!("{ftl}\nexercise-kind-words-jar-title = Twice\n")),
        error(&format!("{ftl}\nbroken = {{ \n")),
        error(&"#".repeat(300_000)),
    ];
    insta::assert_snapshot!(said.join("\n"));
    // Another language may lack words; it may not hold others.
    let title = "exercise-kind-words-jar-title = Gode ord";
    assert!(check_translation(pack, "nb.ftl", title).is_ok());
    assert!(check_translation(pack, "nb.ftl", "exercise-my-road-title = Nei").is_err());
}
