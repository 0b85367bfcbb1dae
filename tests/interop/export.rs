//! The whole journal as JSON, held against `docs/export.schema.json` by ajv: whoever writes a reader for
//! it can go by the schema.

use std::{fs, path::Path};

use serde_json::{Value, json};
use waymark_tests::root;

use crate::sample::{app, sample};
use crate::schema::said_by;

// The schema names the draft of 2020, of which it takes nothing that this ajv does not know.
const NODE: &str = r#"
import Ajv from "ajv"; import { readFileSync } from "node:fs";
const [schema, file] = process.argv.slice(1).map((path) => JSON.parse(readFileSync(path, "utf8")));
delete schema.$schema;
const validate = new Ajv({ allErrors: false }).compile(schema);
console.log(JSON.stringify(validate(file) ? [] : validate.errors));
"#;

/// Gives what the schema says against a file.
fn against_the_schema(file: &Path) -> Value {
    said_by(NODE, "docs/export.schema.json", file)
}

fn assert_fits(file: &Path) {
    let mut wrong = against_the_schema(file);
    // Of every kind it says that this is none; what counts is what is wrong with its own.
    wrong
        .as_array_mut()
        .unwrap()
        .retain(|error| error["keyword"] != "const");
    let parts: Vec<String> = wrong
        .as_array()
        .unwrap()
        .iter()
        .map(Value::to_string)
        .collect();
    assert!(parts.is_empty(), "{}", parts.join("\n"));
}

#[test]
fn the_sample_journal_and_the_sample_shelf_fit_the_schema() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.json");
    sample(folder.path()).export_json(&file).unwrap();
    assert_fits(&file);
    let shelf = app(folder.path());
    shelf.sample_shelf_open().unwrap();
    shelf.export_json(&file).unwrap();
    assert_fits(&file);
}

#[test]
fn a_journal_with_files_earlier_versions_and_a_bin_fits_the_schema_and_a_broken_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    app.sample_open().unwrap();
    let before = root().join("tests/fixtures/export-v1/pages.json");
    assert_fits(&before);
    app.bring_look(Some(&before)).unwrap();
    app.bring_keep().unwrap();
    let file = folder.path().join("pages.json");
    app.export_json(&file).unwrap();
    assert_fits(&file);

    let whole: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    let list = |name: &str| whole[name].as_array().unwrap();
    assert!(list("attachments").len() > 1 && list("revisions").len() > 2);
    assert!(
        list("records")
            .iter()
            .any(|it| it["meta"]["binned"].is_object())
    );
    let named = |kind: &str| {
        let place = list("records")
            .iter()
            .position(|it| it["body"]["kind"] == kind);
        format!("/records/{}", place.unwrap())
    };
    for (place, wrong) in [
        ("/version".to_owned(), json!(2)),
        ("/records/0/meta/id".to_owned(), json!("no id")),
        ("/records/0/meta/created".to_owned(), json!("2026-11-22")),
        (named("entry") + "/body/fields/text", json!(7)),
        (named("entry") + "/body/kind", json!("diary")),
        (named("certificate") + "/body/fields/file", json!({"id": 1})),
        ("/revisions/0/number".to_owned(), json!(0)),
        ("/attachments/0/data".to_owned(), json!("one piece")),
        ("/attachments/0/sha256".to_owned(), json!("abc")),
    ] {
        let mut broken = whole.clone();
        *broken.pointer_mut(&place).unwrap() = wrong;
        let path = folder.path().join("broken.json");
        fs::write(&path, broken.to_string()).unwrap();
        assert_ne!(against_the_schema(&path), json!([]), "{place}");
    }
}
