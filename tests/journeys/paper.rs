//! Paper forms as they are printed: the form alone on the sheet, in every theme, with room to write.

use std::{fs, process::Command};

use serde_json::json;
use waymark_tests::{App, target};

use crate::{screens::open_sample, steps::make_journal};

/// Turns what holds on paper on, and what holds on the screen alone off, and lists what stands in
/// sight outside the form.
const ON_PAPER: &str = r"
  const lines = [];
  const turned = (window.turned = []);
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) turn(rule);
  }
  function turn(rule) {
    if (rule instanceof CSSMediaRule) {
      const before = rule.media.mediaText;
      if (before === 'print') rule.media.mediaText = 'all';
      else if (before === 'screen') rule.media.mediaText = 'not all';
      turned.push([rule, before]);
    }
    for (const inner of rule.cssRules ?? []) turn(inner);
  }
  const form = document.querySelector('.paper');
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  if (!seen(form)) lines.push('the form is not there');
  for (const element of document.body.querySelectorAll('*')) {
    if (!seen(element) || form.contains(element) || element.contains(form)) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.height > 1) lines.push(element.outerHTML.slice(0, 120));
  }
  return lines;";

/// Prints the form of an exercise as far as the dialog, and gives what stands outside the form.
pub(crate) fn print(app: &App, button: &str) -> Vec<String> {
    app.click(button);
    app.close_print_dialog();
    let outside = app.ask(ON_PAPER, vec![]);
    outside
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line.as_str().unwrap().to_owned())
        .collect()
}

/// Saves a PDF by a button, and gives the words that stand in it.
pub(crate) fn saved(app: &App, button: &str, name: &str) -> String {
    let file = app.out().join(name);
    app.pick(Some(&file));
    app.click(button);
    app.wait_for_text("The file is saved.");
    let read = Command::new("pdftotext")
        .arg(&file)
        .arg("-")
        .output()
        .unwrap();
    assert!(read.status.success(), "{name} is no PDF");
    fs::remove_file(&file).unwrap();
    String::from_utf8(read.stdout).unwrap()
}

/// Keeps the printed page as a file, for whoever wants to see it: `chromium --print-to-pdf`.
fn keep(app: &App, name: &str) {
    let page = app.ask(
        r"const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
         const body = document.body.outerHTML.replace(/<script[^]*?<\/script>/g, '');
         return `<!doctype html><html lang=en data-theme=${document.documentElement.dataset.theme ?? 'light'}><meta charset=utf-8><style>${styles.join('\n')}</style>${body}</html>`",
        vec![],
    );
    let folder = target().join("screens/paper");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{name}.html")), page.as_str().unwrap()).unwrap();
}

/// Back from the sheet to the screen, and to the page of an exercise.
fn open(app: &App, title: &str) {
    let back = "for (const [rule, before] of window.turned ?? []) rule.media.mediaText = before";
    app.ask(back, vec![]);
    app.click("Explore");
    app.wait_for_heading("Explore");
    app.click(title);
    app.wait_for_heading(title);
}

#[test]
fn an_empty_form_stands_alone_on_the_sheet_in_ink_on_white() {
    let app = App::start();
    make_journal(&app);
    for (title, theme) in [
        ("I learned something", "light"),
        ("What matters to me", "hc-dark"),
        ("A time I managed", "dark"),
        ("My life rainbow", "dark"),
        ("My people", "light"),
        ("How to help me", "light"),
        ("Trying it on: does it fit me?", "light"),
    ] {
        open(&app, title);
        app.show_theme(theme);
        assert_eq!(
            print(&app, "Print as a paper form, empty"),
            [""; 0],
            "{title}"
        );
        let ink = "const of = (what) => getComputedStyle(document.querySelector(what));
            return [of('.paper h2').color, of('html').backgroundColor, parseFloat(of('.paper p').fontSize) > 18]";
        assert_eq!(
            app.ask(ink, vec![]),
            json!(["rgb(0, 0, 0)", "rgb(255, 255, 255)", true]),
            "{title} in {theme}"
        );
        keep(
            &app,
            &format!("empty-{}", title.replace([' ', ':', '?'], "-")),
        );
    }
}

#[test]
fn what_was_written_is_printed_alone_too() {
    let app = App::start();
    open_sample(&app);
    open(&app, "My tree");
    for button in ["Save the empty form as a PDF", "Save what I wrote as a PDF"] {
        assert!(saved(&app, button, "form.pdf").contains("My tree"));
    }
    for title in [
        "My life rainbow",
        "My people",
        "How to help me",
        "What matters to me",
        "My tree",
    ] {
        open(&app, title);
        assert_eq!(print(&app, "Print what I wrote"), [""; 0], "{title}");
        keep(&app, &format!("filled-{}", title.replace(' ', "-")));
    }
}
