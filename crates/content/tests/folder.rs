//! A folder of extra packs: what is right loads, what is not is left out and named.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test"
)]

use std::fs;
use std::path::{Path, PathBuf};

use waymark_content::Texts;
use waymark_content::engine::{Answers, OpenRun};
use waymark_content::library::{Library, library};
use waymark_journal::nouns::run::RunSize;

const TOML: &str = r#"format = 1
id = "my-service"
version = 1
group = "service"
question = "what-could-i-try"
stir = 0
repeat = "any"
minutes = { from = 5, to = 5 }
tiny = ["wish"]
builds_on = ["Our own practice"]

[[steps]]
id = "wish"
kind = "text"

[[steps]]
id = "again"
kind = "choice"
options = ["yes", "no", "not-now"]
on_yes = { do = "open-exercise", target = "one-small-step", with = ["step:wish"], into = "wish" }

[[cards]]
kind = "hope"
proposed = "at-end"
[cards.fields]
text = { from = "wish", share = "offered" }
"#;

const FTL: &str = "exercise-my-service-title = Our page
exercise-my-service-purpose = Say what you would like.
exercise-my-service-step-wish = What would you like?
exercise-my-service-step-again = Make it a step?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
";

/// A folder of its own for one test, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("waymark-packs-{}-{name}", std::process::id()));
        fs::remove_dir_all(&path).ok();
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn put(&self, file: &str, text: &str) -> &Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// Puts a whole pack of that id.
    fn pack(&self, id: &str) -> &Self {
        self.put(
            &format!("{id}/exercise.toml"),
            &TOML.replace("my-service", id),
        )
        .put(&format!("{id}/en.ftl"), &FTL.replace("my-service", id))
    }

    fn open(&self) -> Library {
        Library::with_folder(&self.0)
    }

    fn problems(&self) -> Vec<String> {
        let shown = self.0.display().to_string();
        let problems = self.open();
        let said = problems.problems().iter().map(ToString::to_string);
        said.map(|said| said.replace(&shown, "<folder>")).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

#[test]
fn a_pack_of_a_service_loads_with_its_words_in_its_languages() {
    let folder = Folder::new("good");
    folder.pack("my-service").put(
        "my-service/nb.ftl",
        "exercise-my-service-title = Vår side\n",
    );
    folder.put(
        "README.txt",
        "A file beside the packs is nobody's business.",
    );
    let opened = folder.open();
    assert!(opened.problems().is_empty(), "{:?}", opened.problems());
    assert_eq!(opened.packs().len(), library().packs().len() + 1);
    assert!(opened.is_extra("my-service") && !opened.is_extra("my-road"));
    let pack = opened.pack("my-service").unwrap();
    let english = Texts::for_files_with_packs("en", &opened);
    assert_eq!(pack.title(&english), "Our page");
    let given = Answers::new();
    let run = OpenRun {
        pack,
        texts: &english,
        opened: RunSize::Normal.into(),
        answers: &given,
        cards: &[],
    };
    assert_eq!(run.screen("wish").unwrap().prompt, "What would you like?");
    // What another language lacks is said in English.
    let other = Texts::with_packs("nb", &opened);
    assert_eq!(pack.purpose(&other), "Say what you would like.");
    let offered: usize = opened
        .questions()
        .iter()
        .map(|(_, packs)| packs.len())
        .sum();
    assert_eq!(offered, opened.packs().len());
}

#[test]
fn a_pack_that_is_not_right_is_left_out_and_named_and_the_others_load() {
    let folder = Folder::new("bad");
    let toml = |from: &str, to: &str, id: &str| {
        assert!(TOML.contains(from), "{from}");
        TOML.replacen(from, to, 1).replace("my-service", id)
    };
    let put = |id: &str, text: &str| {
        folder.pack(id).put(&format!("{id}/exercise.toml"), text);
    };
    folder.pack("good");
    put(
        "bad-key",
        &toml("stir = 0", "stir = 0\nstreak = 1", "bad-key"),
    );
    put(
        "bad-kind",
        &toml("kind = \"text\"", "kind = \"test\"", "bad-kind"),
    );
    put(
        "bad-link",
        &toml("one-small-step", "one-big-leap", "bad-link"),
    );
    put(
        "bad-list",
        &toml(
            "kind = \"text\"",
            "kind = \"word-pick\"\nword_list = \"SCORES\"",
            "bad-list",
        ),
    );
    put(
        "bad-question",
        &toml("what-could-i-try", "who-am-i", "bad-question"),
    );
    put(
        "bad-sharing",
        &toml("kind = \"hope\"", "kind = \"proof\"", "bad-sharing"),
    );
    put(
        "bad-setting",
        &toml("kind = \"hope\"", "kind = \"setting\"", "bad-setting"),
    );
    put("other-id", &toml("stir = 0", "stir = 0", "my-service"));
    put("too-large", &"#".repeat(300_000));
    folder.pack("my-road");
    folder
        .pack("no-words")
        .put("no-words/en.ftl", "exercise-no-words-title = Title\n");
    folder
        .pack("their-words")
        .put("their-words/nb.ftl", "app-name = Mine\n");
    folder.pack("their-term").put(
        "their-term/en.ftl",
        &format!("{}-brand = Mine\n", FTL.replace("my-service", "their-term")),
    );
    folder.pack("with-script").put("with-script/run.sh", "echo");
    folder
        .pack("with-folder")
        .put("with-folder/more/en.ftl", "");
    folder.put("empty/en.ftl", "");
    fs::write(
        folder
            .put("not-text/en.ftl", "")
            .0
            .join("not-text/exercise.toml"),
        [0xff, 0xfe],
    )
    .unwrap();
    let opened = folder.open();
    assert!(opened.is_extra("good"));
    assert_eq!(opened.packs().len(), library().packs().len() + 1);
    assert!(!opened.is_extra("my-road"));
    let mut said = folder.problems();
    said.sort();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn packs_that_open_each_other_load_and_one_left_out_takes_along_what_needs_it() {
    let folder = Folder::new("links");
    for (id, target) in [
        ("one", "two"),
        ("two", "one"),
        ("three", "four"),
        ("four", "five"),
    ] {
        let text = TOML
            .replace("one-small-step", target)
            .replace("my-service", id);
        folder.pack(id).put(&format!("{id}/exercise.toml"), &text);
    }
    let opened = folder.open();
    assert!(opened.is_extra("one") && opened.is_extra("two"));
    assert!(!opened.is_extra("three") && !opened.is_extra("four"));
    assert_eq!(opened.problems().len(), 2);
}

#[test]
fn a_folder_that_is_not_there_or_too_full_is_named() {
    let missing = Library::with_folder(Path::new("/nowhere/at/all"));
    assert_eq!(missing.packs().len(), library().packs().len());
    assert!(
        missing.problems()[0]
            .to_string()
            .contains("can not be read")
    );
    let folder = Folder::new("full");
    for number in 0..51 {
        fs::create_dir(folder.0.join(format!("pack-{number}"))).unwrap();
    }
    assert_eq!(
        folder.problems(),
        ["<folder>: packs: 51 of them; 0 to 50 are allowed"]
    );
    let many = Folder::new("many");
    many.pack("much");
    for first in b'a'..=b'z' {
        for second in [b'a', b'b'] {
            let name = String::from_utf8(vec![first, second]).unwrap();
            many.put(&format!("much/{name}.ftl"), "");
        }
    }
    assert!(many.problems()[0].contains("files of a pack: 31 of them; 0 to 30 are allowed"));
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = Folder::new("outside");
    outside.pack("my-service");
    let folder = Folder::new("inside");
    symlink(outside.0.join("my-service"), folder.0.join("my-service")).unwrap();
    folder.pack("other");
    fs::remove_file(folder.0.join("other/en.ftl")).unwrap();
    symlink("/etc/hostname", folder.0.join("other/en.ftl")).unwrap();
    assert_eq!(
        folder.problems(),
        [
            "my-service: links are not followed; put the file itself here",
            "other/en.ftl: links are not followed; put the file itself here",
        ]
    );
}

/// Gives the code block of a page that holds these words, without its first line.
fn block(page: &str, holds: &str) -> String {
    let mut blocks = page.split("```").skip(1).step_by(2);
    let block = blocks.find(|block| block.contains(holds)).unwrap();
    let lines = block
        .lines()
        .skip(1)
        .filter(|line| !line.starts_with("# our-packs/"));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_smallest_pack_of_the_page_on_the_format_loads() {
    let page = include_str!("../../../docs/exercise-format.md");
    let folder = Folder::new("page");
    folder
        .put(
            "harbour-first-day/exercise.toml",
            &block(page, "# our-packs/harbour-first-day/exercise.toml"),
        )
        .put(
            "harbour-first-day/en.ftl",
            &block(page, "# our-packs/harbour-first-day/en.ftl"),
        );
    assert_eq!(folder.problems(), Vec::<String>::new());
    assert!(folder.open().is_extra("harbour-first-day"));
}

#[test]
fn the_page_on_the_format_names_every_kind_key_and_fixed_word() {
    let page = include_str!("../../../docs/exercise-format.md");
    let says =
        |word: &str| page.contains(&format!("`{word}`")) || page.contains(&format!("`{word} = "));
    let mut missing: Vec<String> = Vec::new();
    for kind in waymark_content::pack::CARD_KINDS {
        let kind = waymark_journal::Kind::from_name(kind).unwrap();
        if !says(kind.name()) {
            missing.push(kind.name().to_owned());
        }
        for field in kind
            .fields()
            .into_iter()
            .filter(|field| !field.words().is_empty())
        {
            // Where a plan or an agreement stands is the business of the plan; words for "not said"
            // and the number card are nobody's to fill.
            let name = format!("{}.{}", kind.name(), field.name());
            let is_states = [
                "goal.state",
                "step.state",
                "agreement.state",
                "feedback.sort",
            ];
            let Some(row) = page
                .lines()
                .find(|line| line.starts_with(&format!("| `{name}`")))
            else {
                if !is_states.contains(&name.as_str()) {
                    missing.push(name);
                }
                continue;
            };
            let said = |word: &&&str| row.contains(&format!("`{word}`"));
            let silent = ["open", "number", "2", "3"];
            let words = field.words().iter().filter(|word| !silent.contains(word));
            missing.extend(
                words
                    .filter(|word| !said(word))
                    .map(|word| format!("{name} {word}")),
            );
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}
