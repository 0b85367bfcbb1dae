//! The harness itself: pointer and keyboard reach the same things, and the log tells them apart.

use serde_json::json;
use waymark_tests::{Action, App, Hands};

/// Puts a small form of native parts in place of the page.
fn show_form(app: &App) {
    app.wait("the page", || !app.heading().is_empty());
    let script = r#"
      document.body.innerHTML = `<main><h1>Form</h1>
        <label for="one">Passphrase</label><input id="one" type="text">
        <label for="two">What went well?</label><textarea id="two"></textarea>
        <fieldset><legend>Size</legend>
          <label><input type="radio" name="size" value="tiny"> Tiny</label>
          <label><input type="radio" name="size" value="normal"> Normal</label></fieldset>
        <label><input type="checkbox" id="keep"> Keep this</label>
        <button type="button">Continue</button><p role="status"></p></main>`;
      document.querySelector('button').addEventListener('click', () => {
        const value = (what) => document.querySelector(what)?.value;
        document.querySelector('[role=status]').textContent =
          ['#one', '#two', ':checked'].map(value).join(' / ') + (document.querySelector('#keep').checked ? ' kept' : '');
      });"#;
    app.ask(script, vec![]);
}

fn fill_in(app: &App) {
    app.type_into("Passphrase", "Kari Ωμέγα æøå \"1\" ŧŋđ");
    app.type_into("What went well?", "The bakery.\nI came back.");
    app.click("Normal");
    app.click("Keep this");
    app.click("Continue");
    app.wait_for_text("kept");
    assert_eq!(app.value_of("What went well?"), "The bakery.\nI came back.");
    assert!(
        app.text()
            .contains("Kari Ωμέγα æøå \"1\" ŧŋđ / The bakery. I came back. / normal kept")
    );
}

#[test]
fn a_form_can_be_filled_in_by_pointer() {
    let app = App::start();
    show_form(&app);
    fill_in(&app);
    assert!(app.actions().contains(&Action::Pointer("Continue".into())));
}

#[test]
fn the_same_form_can_be_filled_in_with_no_pointer_at_all() {
    let app = App::start();
    show_form(&app);
    app.use_hands(Hands::Keyboard);
    fill_in(&app);
    app.assert_no_pointer();
}

#[test]
fn broken_rules_are_found() {
    let app = App::start();
    show_form(&app);
    app.ask(
        "document.querySelector('label').remove(); document.querySelector('textarea').placeholder = 'x';
         document.querySelector('main').append(document.createElement('h1'));",
        vec![],
    );
    let found = app.own_rules().join("\n");
    for rule in ["no visible label", "a placeholder", "first headings"] {
        assert!(found.contains(rule), "{rule} is not in:\n{found}");
    }
    assert!(app.axe().iter().any(|line| line.contains("label")));
    // Dark ink is missed in no theme whose paper is dark.
    app.ask("document.querySelector('h1').style.color = '#555'", vec![]);
    let found = app.problems_everywhere("harness-broken").join("\n");
    for place in ["1280 dark", "1280 hc-dark", "400 dark", "400 hc-dark"] {
        let told = |line: &str| line.contains("color-contrast") && line.contains(place);
        assert!(found.lines().any(told), "{place} is not in:\n{found}");
    }
}

#[test]
fn an_app_that_was_killed_starts_again_in_the_same_home() {
    let mut app = App::start();
    let before = app.process();
    assert!(before.is_some());
    std::fs::write(app.data().join("left"), "here").unwrap();
    app.kill();
    app.start_again();
    assert_ne!(app.process(), before);
    assert!(app.data().join("left").exists());
    assert_eq!(app.ask("return 1 + 1", vec![]), json!(2));
}
