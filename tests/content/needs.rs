//! Every need of the people the app is for has a page where it is met and a test that shows it, or a
//! part of the work that still owns it (`tests/needs.toml`).

use std::{collections::BTreeSet, fs, path::Path};

use toml::Value;
use waymark_tests::root;

/// How many needs the sources name.
const NEEDS: i64 = 150;
/// The parts of the work that may own a need until they are built.
const LATER: &[&str] = &["sharing and the counsellor's side"];

#[test]
fn every_need_has_a_page_and_a_test_or_an_owner() {
    let text = fs::read_to_string(root().join("tests/needs.toml")).unwrap();
    let file: toml::Table = text.parse().unwrap();
    let needs = file["need"].as_array().unwrap();
    let numbers: Vec<i64> = needs
        .iter()
        .filter_map(|need| need["number"].as_integer())
        .collect();
    assert_eq!(
        numbers,
        (1..=NEEDS).collect::<Vec<_>>(),
        "each need once, in order"
    );

    let (routes, tests) = (routes(), tests());
    let problems: Vec<String> = needs
        .iter()
        .filter_map(|need| {
            let problem = problem_of(need, &routes, &tests)?;
            Some(format!(
                "need {}: {problem}",
                need["number"].as_integer().unwrap_or_default()
            ))
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn problem_of(need: &Value, routes: &BTreeSet<String>, tests: &BTreeSet<String>) -> Option<String> {
    let word = |key: &str| need.get(key).and_then(Value::as_str);
    match (word("route"), word("test"), word("later")) {
        (Some(route), Some(_), None) if !routes.contains(route) => {
            Some(format!("no page is called {route}"))
        }
        (Some(_), Some(test), None) if !tests.contains(test) => {
            Some(format!("no test is called {test}"))
        }
        (Some(_), Some(_), None) => None,
        (None, None, Some(owner)) if LATER.contains(&owner) => None,
        _ => Some("give a route and a test, or who owns it later".to_owned()),
    }
}

/// Every page, as `ui/src/lib/nav/` and the exercises name it.
fn routes() -> BTreeSet<String> {
    let route = fs::read_to_string(root().join("ui/src/lib/nav/route.ts")).unwrap();
    let parts = fs::read_to_string(root().join("ui/src/lib/nav/parts.ts")).unwrap();
    let union = between(&route, "export type Route =", ";\n\n");
    let mut routes = BTreeSet::new();
    for one in union.split("| {").skip(1) {
        let name = quoted(one).next().unwrap();
        let pages: Vec<&str> = match name {
            "kept" => between(
                &parts,
                "Readonly<Record<KeptPage, PlaceWithParts>> = {",
                "};",
            )
            .lines()
            .filter_map(|line| Some(line.split_once(':')?.0.trim().trim_matches('"')))
            .collect(),
            _ => quoted(one).skip(1).collect(),
        };
        routes.extend(pages.iter().map(|page| format!("{name}/{page}")));
        if pages.is_empty() {
            routes.insert(name.to_owned());
        }
    }
    routes.insert("goal/new".to_owned());
    let folder = |name: &str| fs::read_dir(root().join("templates").join(name)).unwrap();
    for pack in folder("exercises").map(|entry| entry.unwrap()) {
        let name = pack.file_name().to_string_lossy().into_owned();
        if pack.path().is_dir() {
            routes.insert(format!("exercise/{name}"));
        }
    }
    let paths = fs::read_to_string(root().join("templates/exercises/paths.toml")).unwrap();
    let paths: toml::Table = paths.parse().unwrap();
    for path in paths["paths"].as_array().unwrap() {
        routes.insert(format!("path/{}", path["id"].as_str().unwrap()));
    }
    routes
}

/// The names of all tests of the workspace that are written in Rust.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for folder in ["crates", "src-tauri/src", "tests"] {
        gather(&root().join(folder), &mut names);
    }
    names
}

fn gather(folder: &Path, names: &mut BTreeSet<String>) {
    for path in fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if path.is_dir() {
            gather(&path, names);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(path).unwrap();
            for marked in text.split("#[test]").skip(1) {
                let name = marked
                    .split_once("fn ")
                    .and_then(|(_, rest)| rest.split_once('('));
                names.extend(name.map(|(name, _)| name.to_owned()));
            }
        }
    }
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = text.split_once(from).unwrap().1;
    rest.split_once(to).unwrap().0
}

fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

#[test]
fn a_need_without_a_page_a_test_or_an_owner_is_seen() {
    let (routes, tests) = (routes(), tests());
    let problem = |text: &str| {
        let need: toml::Table = text.parse().unwrap();
        problem_of(&Value::Table(need), &routes, &tests)
    };
    let test = "test = 'every_need_has_a_page_and_a_test_or_an_owner'";
    assert_eq!(problem(&format!("route = 'plan'\n{test}")), None);
    let later = "later = \"sharing and the counsellor's side\"";
    assert_eq!(problem(later), None);
    for wrong in [
        "".to_owned(),
        "route = 'plan'".to_owned(),
        "later = 'some day'".to_owned(),
        "route = 'plan'\ntest = 'no_such_test'".to_owned(),
        format!("route = 'horoscope'\n{test}"),
        format!("route = 'plan'\n{test}\n{later}"),
    ] {
        assert!(problem(&wrong).is_some(), "{wrong}");
    }
}
