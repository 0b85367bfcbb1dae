//! A page for a reader in each form, written by the program and read by whoever gets it.

use waymark_app::App;
use waymark_app::wire::shelf::SharedState;
use waymark_app::wire::shell::JournalCreateRequest;

use super::*;

const SKILL: &str = "11111111111111111111111111111111";
const WORDS: &str = "mend bikes with patience";
const FILE_PHRASE: &str = "told in person, once";

/// The reader's own Waymark: a shelf with a key.
fn reader(folder: &Path) -> (App, String) {
    let app = App::on_this_computer(folder.to_owned());
    let passphrase = "the reader's own words".to_owned();
    app.shelf_create(&JournalCreateRequest { passphrase })
        .unwrap();
    let key = app.own_key_make().unwrap().value.unwrap().recipient;
    (app, key)
}

/// Everything that stands on a page somebody opened.
fn seen(app: &App, file: &Path, passphrase: Option<&str>) -> String {
    let mut view = app.shared_pick(Some(file)).unwrap();
    if let Some(passphrase) = passphrase {
        assert_eq!(view.state, SharedState::Passphrase);
        view = app.shared_open(passphrase).unwrap();
    }
    assert_eq!(view.state, SharedState::Open);
    serde_json::to_string(&view.page.unwrap()).unwrap()
}

#[test]
fn a_reader_opens_what_was_ticked_for_them_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    let (data, shelf) = (folder.path().join("data"), folder.path().join("shelf"));
    let (app, key) = reader(&shelf);
    json(&run(&data, &["create", "--json"], ""));
    let audience = format!(r#"{{"name":"Ingrid","sort":"counsellor","recipient":"{key}"}}"#);
    let records = [
        record(SKILL, "skill", &format!(r#"{{"name":"{WORDS}"}}"#)),
        record("22222222222222222222222222222222", "audience", &audience),
    ];
    let whole = folder.path().join("whole.json");
    std::fs::write(&whole, exported(&records)).unwrap();
    json(&run(
        &data,
        &["import", whole.to_str().unwrap(), "--json"],
        "",
    ));

    let offer = run(&data, &["share", "-", "--json"], "Ingrid\n");
    let offer = json(&offer).to_string();
    let tick = format!("{SKILL}.name");
    assert!(offer.contains(&tick) && offer.contains(WORDS), "{offer}");
    let said = text(&run(&data, &["share", "Ingrid"], ""));
    assert!(said.contains(&tick) && said.contains(WORDS), "{said}");

    let write = |form: &str, name: &str| {
        let out = folder.path().join(name);
        let place = out.to_str().unwrap();
        let share = [
            "share", "Ingrid", "--tick", &tick, "--form", form, "--out", place,
        ];
        let names = [
            "--my-name",
            "-",
            "--purpose",
            "-",
            "--file-passphrase-fd",
            "0",
        ];
        let input = format!("Kim\nour talk on Monday\n{FILE_PHRASE}\n");
        let done = run(&data, &[&share[..], &names[..]].concat(), &input);
        assert!(done.status.success(), "{form}: {done:?}");
        out
    };
    for (form, name) in [("html", "page.html"), ("markdown", "page.md")] {
        let page = std::fs::read_to_string(write(form, name)).unwrap();
        assert!(
            page.contains(WORDS) && page.contains("our talk on Monday"),
            "{page}"
        );
    }
    let pdf = write("pdf", "page.pdf");
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    match Command::new("pdftotext").arg(&pdf).arg("-").output() {
        Ok(page) => assert!(text(&page).contains(WORDS), "{page:?}"),
        Err(_) => skipped("pdftotext is not there"),
    }
    let page = seen(&app, &write("json", "page.json"), None);
    assert!(
        page.contains(WORDS) && page.contains("our talk on Monday"),
        "{page}"
    );
    let page = seen(&app, &write("key", "page.age"), None);
    assert!(page.contains(WORDS), "{page}");
    let sealed = write("sealed", "sealed.html");
    let raw = std::fs::read_to_string(&sealed).unwrap();
    assert!(!raw.contains(WORDS), "the page is sealed");
    let page = seen(&app, &sealed, Some(FILE_PHRASE));
    assert!(page.contains(WORDS), "{page}");

    // Nothing ticked is nothing written.
    let out = folder.path().join("empty.html");
    let empty = run(
        &data,
        &["share", "Ingrid", "--out", out.to_str().unwrap()],
        "",
    );
    assert!(code(&empty) == 15 && !out.exists(), "{empty:?}");
}
