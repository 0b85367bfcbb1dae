//! What the app says: every message id that is asked for exists, and none is left over.
//!
//! That ids written out in the code exist is proved by the compilers (the generated types
//! `MessageId` of Rust and of TypeScript). Here: the files are whole, and nobody keeps words that are
//! never said. Ids made at run time are listed by how they begin, each with where.

#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test ends where it cannot go on"
)]

mod needs;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use waymark_content::texts::generate::{generate_rust, generate_typescript, ids, problems};
use waymark_tests::root;

/// How ids made at run time begin, and the piece of code that makes them. An id that begins so
/// counts as used as long as that code is there.
const MADE: &[(&str, &str, &str)] = &[
    (
        "copies-tried-",
        "ui/src/features/copies/copies.svelte.ts",
        "copies-tried-${outcome}",
    ),
    (
        "first-run-sort-",
        "ui/src/features/first-run/WelcomePage.svelte",
        "first-run-sort-${value}",
    ),
    (
        "work-paper-section-",
        "crates/app/src/work_papers/mod.rs",
        "work-paper-section-{}",
    ),
    (
        "work-paper-add-",
        "crates/app/src/work_papers/mod.rs",
        "work-paper-add-{}",
    ),
    (
        "work-paper-group-",
        "crates/app/src/work_papers/compose.rs",
        "work-paper-group-{name}",
    ),
    (
        "work-paper-profile",
        "ui/src/features/work-papers/WorkPaperPage.svelte",
        "work-paper-${route.page}",
    ),
    (
        "work-paper-search",
        "ui/src/features/work-papers/WorkPaperPage.svelte",
        "work-paper-${route.page}",
    ),
    (
        "work-paper-support",
        "ui/src/features/work-papers/WorkPaperPage.svelte",
        "work-paper-${route.page}",
    ),
    (
        "together-who-",
        "ui/src/features/together/names.ts",
        "together-who-${by}",
    ),
    (
        "badge-signature-",
        "crates/app/src/badges.rs",
        "badge-signature-{}",
    ),
    (
        "badge-state-",
        "ui/src/features/kept/BadgePart.svelte",
        "badge-state-${",
    ),
    (
        "papers-others-",
        "ui/src/features/kept/PaperPart.svelte",
        "papers-others-${",
    ),
    (
        "cards-scale-",
        "ui/src/lib/cards/card.svelte.ts",
        "cards-scale-${",
    ),
    (
        "dates-read-",
        "crates/content/src/dates.rs",
        "dates-read-{name}",
    ),
    (
        "cv-form-",
        "ui/src/features/cv/TakeOut.svelte",
        "cv-form-${value}",
    ),
    (
        "cv-front",
        "ui/src/features/cv/CvPage.svelte",
        "${route.name}-front",
    ),
    (
        "suggestion-",
        "crates/app/src/suggestions.rs",
        "suggestion-",
    ),
    ("error-", "ui/src/lib/ipc/problem.ts", "error-${kebab}"),
    ("field-", "crates/content/src/shown.rs", "field-{}-{}"),
    ("kind-", "crates/content/src/shown.rs", "kind-{}"),
    (
        "exercise-band-",
        "ui/src/features/exercise/steps/RainbowStep.svelte",
        "exercise-band-${",
    ),
    (
        "learning-way-",
        "crates/app/src/learning.rs",
        "learning-{set}-{name}",
    ),
    (
        "learning-growth-",
        "crates/app/src/learning.rs",
        "learning-{set}-{name}",
    ),
    (
        "kept-course-provider",
        "ui/src/features/kept/course.ts",
        "kept-course-${name}",
    ),
    (
        "kept-course-hours",
        "ui/src/features/kept/course.ts",
        "kept-course-${name}",
    ),
    (
        "kept-course-who-pays",
        "ui/src/features/kept/course.ts",
        "kept-course-${name}",
    ),
    (
        "kept-course-lets-me",
        "ui/src/features/kept/course.ts",
        "kept-course-${name}",
    ),
    (
        "buddy-paper-title",
        "ui/src/features/buddy/BuddyPaperPage.svelte",
        "${route.name}-title",
    ),
    (
        "place-wishes-",
        "ui/src/features/place/WishesPart.svelte",
        "place-wishes-${",
    ),
    (
        "place-contact-",
        "ui/src/features/place/ContactsForm.svelte",
        "place-contact-${",
    ),
    (
        "plan-about-",
        "ui/src/features/plan/PlanGroup.svelte",
        "plan-about-${",
    ),
    (
        "plan-view-",
        "ui/src/features/plan/PlanViews.svelte",
        "plan-view-${",
    ),
    (
        "plan-board-lead",
        "ui/src/features/plan/PlannedPage.svelte",
        "plan-${route.page}-lead",
    ),
    (
        "plan-timeline-lead",
        "ui/src/features/plan/PlannedPage.svelte",
        "plan-${route.page}-lead",
    ),
    (
        "plan-years-lead",
        "ui/src/features/plan/PlannedPage.svelte",
        "plan-${route.page}-lead",
    ),
    (
        "recovery-copied",
        "ui/src/lib/recovery/RecoverySheet.svelte",
        "recovery-${sheet.had}",
    ),
    (
        "recovery-printed",
        "ui/src/lib/recovery/RecoverySheet.svelte",
        "recovery-${sheet.had}",
    ),
    (
        "recovery-saved",
        "ui/src/lib/recovery/RecoverySheet.svelte",
        "recovery-${sheet.had}",
    ),
    (
        "explore-path-",
        "crates/app/src/explore.rs",
        "explore-path-{id}",
    ),
    (
        "explore-theme-",
        "crates/app/src/explore.rs",
        "explore-theme-{name}",
    ),
    (
        "explore-kept-",
        "ui/src/features/explore/Filters.svelte",
        "explore-kept-${value}",
    ),
    ("kept-group-", "crates/app/src/kept/mod.rs", "kept-group-{}"),
    (
        "kept-course-to-",
        "crates/app/src/kept/moves.rs",
        "kept-course-to-{}",
    ),
    (
        "kept-agreement-to-",
        "crates/app/src/kept/moves.rs",
        "kept-agreement-to-{}",
    ),
    (
        "kept-support-to-",
        "crates/app/src/kept/moves.rs",
        "kept-support-to-{}",
    ),
    ("kept-add-", "ui/src/features/kept/adding.ts", "kept-add-${"),
    (
        "kept-show-",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-show-${value}",
    ),
    (
        "kept-matters",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-strengths",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-roles",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-people",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-places",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-energy",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-roads",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-letters",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-work",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-agreements",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-questions",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-services",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-check-lists",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-courses",
        "ui/src/features/kept/KeptScreen.svelte",
        "kept-${route.page}",
    ),
    (
        "kept-pages",
        "ui/src/lib/ui/PartNav.svelte",
        "kept-${to.page}",
    ),
    (
        "kept-bin",
        "ui/src/lib/ui/PartNav.svelte",
        "kept-${to.page}",
    ),
    (
        "kept-parts-",
        "ui/src/lib/ui/PartNav.svelte",
        "kept-parts-${place}",
    ),
    ("view-row-", "crates/app/src/show.rs", "view-row-"),
    (
        "safety-when-ok",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-keeps-ok",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-first",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-bad-day",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-after-a-no",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-elsewhere",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-helps",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-number",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-people",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-safer",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-services",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-signs",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-worth",
        "ui/src/features/safety/OwnSection.svelte",
        "safety-${section}",
    ),
    (
        "safety-look-",
        "ui/src/lib/calm/LookAround.svelte",
        "safety-look-${sense}",
    ),
    (
        "settings-theme-",
        "ui/src/lib/reading/ReadingChoices.svelte",
        "settings-theme-${theme}",
    ),
    (
        "share-audience-",
        "ui/src/features/share/ReaderFields.svelte",
        "share-audience-${",
    ),
    (
        "share-form-",
        "ui/src/features/share/steps/FileStep.svelte",
        "share-form-${",
    ),
    (
        "sharing-page-",
        "ui/src/features/share/steps/Choose.svelte",
        "sharing-page-${",
    ),
    (
        "share-since-",
        "ui/src/features/share/steps/ShareItem.svelte",
        "share-since-${",
    ),
    (
        "copies-open-by-",
        "ui/src/lib/door/DoorCopy.svelte",
        "copies-open-by-${",
    ),
    (
        "copies-open-",
        "ui/src/lib/door/DoorCopy.svelte",
        "copies-open-${",
    ),
    (
        "copies-second-",
        "ui/src/features/copies/SecondFolder.svelte",
        "copies-second-${",
    ),
    (
        "share-carers",
        "ui/src/features/share/ShareNav.svelte",
        "share-${page}",
    ),
    (
        "share-new",
        "ui/src/features/share/ShareNav.svelte",
        "share-${page}",
    ),
    (
        "share-receipts",
        "ui/src/features/share/ShareNav.svelte",
        "share-${page}",
    ),
    (
        "share-audiences",
        "ui/src/features/share/ShareNav.svelte",
        "share-${page}",
    ),
    (
        "share-private-words",
        "ui/src/features/share/ShareNav.svelte",
        "share-${page}",
    ),
    ("shell-", "ui/src/app/Spine.svelte", "shell-${place}"),
    (
        "story-bin",
        "ui/src/features/story/StoryHead.svelte",
        "story-${part}",
    ),
    (
        "story-pages",
        "ui/src/features/story/StoryHead.svelte",
        "story-${part}",
    ),
    ("word-", "crates/content/src/shown.rs", "word-{set}-{name}"),
];

fn ftl() -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(root().join("locales/en"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// The text of every source file that can say something, without the generated lists of ids.
fn sources() -> String {
    let mut text = String::new();
    for folder in ["ui/src", "crates", "src-tauri/src"] {
        gather(&root().join(folder), &mut text);
    }
    text
}

fn gather(folder: &Path, text: &mut String) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            gather(&path, text);
        } else if !["message-ids.ts", "message_id.rs"].contains(&name.as_str())
            && [".rs", ".ts", ".svelte"]
                .iter()
                .any(|end| name.ends_with(end))
        {
            text.push_str(&fs::read_to_string(path).unwrap());
            text.push('\n');
        }
    }
}

/// The name of an id in Rust, read back from what the generator writes.
fn names_in_rust(ftl: &[(String, String)]) -> Vec<(String, String)> {
    generate_rust(ftl)
        .lines()
        .filter_map(|line| {
            let (name, id) = line.trim().strip_prefix("Self::")?.split_once(" => \"")?;
            Some((id.trim_end_matches("\",").to_owned(), name.to_owned()))
        })
        .collect()
}

fn words_of(sources: &str) -> BTreeSet<&str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-._".contains(letter);
    sources
        .split(|letter| !is_part(letter))
        .map(|word| word.trim_matches('.'))
        .collect()
}

#[test]
fn the_english_files_are_whole_and_the_generated_ids_are_fresh() {
    let files = ftl();
    assert!(files.len() > 20, "{}", files.len());
    assert_eq!(problems(&files), Vec::<String>::new());
    for (path, fresh) in [
        (
            "crates/content/src/texts/message_id.rs",
            generate_rust(&files),
        ),
        (
            "ui/src/lib/i18n/message-ids.ts",
            generate_typescript(&files),
        ),
    ] {
        let there = fs::read_to_string(root().join(path)).unwrap();
        assert!(there == fresh, "{path} is stale: cargo xtask bindings");
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let files = ftl();
    let sources = sources();
    let words = words_of(&sources);
    let names = names_in_rust(&files);
    assert_eq!(names.len(), ids(&files).len());
    let is_said = |id: &str| {
        let in_rust = names
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, name)| format!("::{name}"));
        words.contains(id)
            || MADE.iter().any(|(start, ..)| id.starts_with(start))
            || in_rust.is_some_and(|name| holds_word(&sources, &name))
    };
    // A way out stands with its problem, a hint with its label.
    let left_over: Vec<String> = ids(&files)
        .into_iter()
        .filter(|id| !is_said(id) && !is_said(id.split('.').next().unwrap()))
        .collect();
    assert!(
        left_over.is_empty(),
        "nobody says these; take them out of locales/en:\n{}",
        left_over.join("\n")
    );
}

#[test]
fn the_page_on_rights_says_first_that_rules_differ_and_names_no_number() {
    let files = ftl();
    let (_, lists) = files.iter().find(|(name, _)| name == "lists.ftl").unwrap();
    let said: Vec<&str> = lists
        .lines()
        .skip_while(|line| !line.starts_with("lists-rights ="))
        .filter_map(|line| Some(line.split_once(" = ")?.1))
        .collect();
    assert!(said[1].starts_with("Rules differ by country"), "{said:?}");
    let sentences = said.iter().filter(|line| line.ends_with('.')).count();
    assert!(sentences >= 12, "{sentences}");
    let numbered = said.iter().find(|line| line.contains(char::is_numeric));
    assert_eq!(numbered, None);
}

#[test]
fn every_way_ids_are_made_at_run_time_is_still_there() {
    let known = ids(&ftl());
    for (start, file, made_by) in MADE {
        assert!(
            known.iter().any(|id| id.starts_with(start)),
            "no id begins with {start}"
        );
        let text = fs::read_to_string(root().join(file)).unwrap();
        assert!(text.contains(made_by), "{file} no longer holds {made_by}");
    }
}

/// Whether a name stands there and does not go on.
fn holds_word(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let after = text[at + name.len()..].chars().next();
        !after.is_some_and(char::is_alphanumeric)
    })
}
