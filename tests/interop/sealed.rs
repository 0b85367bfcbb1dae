//! The sealed page in the hands of somebody who has a browser and nothing else, and taken out of it
//! by somebody who has `age`.

use std::{fs, path::Path};

use base64::{Engine, engine::general_purpose::STANDARD};
use waymark_content::texts::Texts;
use waymark_journal::nouns::share_receipt::ShareForm;
use waymark_share::sealed_page::{payload_of, wrap};

use crate::{
    age::{opened, sealed_by_age},
    chromium::Chromium,
    html::{assert_valid, lines},
    sample::{file, offered, readers, request, sample},
};

const TOLD: &str = "Blåbær in-the attic";

fn armoured(sealed: &[u8]) -> String {
    let body = STANDARD.encode(sealed);
    let lines: Vec<&str> = body
        .as_bytes()
        .chunks(64)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    format!(
        "-----BEGIN AGE ENCRYPTED FILE-----\n{}\n-----END AGE ENCRYPTED FILE-----\n",
        lines.join("\n")
    )
}

fn wrapped(armour: &str) -> String {
    wrap(armour, &Texts::for_files("en"), "Mira").unwrap()
}

/// A sealed page of the sample journal, and the page inside.
fn a_share(folder: &Path) -> (String, String) {
    let app = sample(folder);
    let reader = readers(&app).remove(0);
    let ticks = offered(&app, &reader)
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    let mut share = request(&app, &reader, ticks, ShareForm::Html);
    let plain = String::from_utf8(file(&app, &share, "")).unwrap();
    share.form = ShareForm::SealedHtml;
    let sealed = file(&app, &share, TOLD);
    (wrapped(&armoured(&sealed)), plain)
}

/// Opens a page in the browser and types a passphrase.
fn try_with(browser: &mut Chromium, passphrase: &str) {
    browser.wait_for("document.activeElement.id === 'opener-passphrase'");
    browser.write(passphrase);
    browser.press("Enter");
}

fn problem(browser: &mut Chromium) -> String {
    browser.wait_for("!document.getElementById('opener-problem').hidden");
    browser.text("document.getElementById('opener-problem').innerText")
}

#[test]
fn a_sealed_page_opens_without_a_network_with_the_told_passphrase_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let (html, plain) = a_share(folder.path());
    let Some(mut browser) = Chromium::start() else {
        return;
    };
    let page = browser.folder().join("page.html");
    fs::write(&page, &html).unwrap();
    assert_valid(&page);
    browser.open(&page);
    for scheme in ["light", "dark"] {
        browser.look("screen", scheme);
        browser.assert_axe_is_content();
        browser.picture(&format!("sealed-{scheme}"), 1280);
        browser.picture(&format!("sealed-{scheme}"), 400);
    }
    let said = browser.text("document.getElementById('opener-main').innerText");
    assert!(said.contains("ask Mira"), "{said}");
    assert!(said.contains("any current browser"), "{said}");

    let near = [
        "blåbær in-the attic",
        "Blåbær in the attic",
        "Blåbær in-the attic ",
    ];
    for wrong in ["something else"].iter().chain(&near) {
        try_with(&mut browser, wrong);
        let said = problem(&mut browser);
        assert!(said.contains("does not open"), "{said}");
        assert!(
            said.contains("capital letters, spaces and hyphens"),
            "{said}"
        );
        assert!(said.contains("told in person"), "{said}");
    }
    browser.assert_axe_is_content();
    browser.picture("sealed-wrong-dark", 400);

    try_with(&mut browser, TOLD);
    browser.wait_for("document.activeElement.localName === 'h1'");
    let shown = browser.text("document.querySelector('main').outerHTML");
    assert_eq!(lines(&shown), lines(&plain));
    browser.wait_for("document.fonts.size > 0");
    let style =
        "getComputedStyle(document.querySelector('main h1.person, main .person')).fontFamily";
    assert!(browser.text(style).contains("Literata"));
    let drawn =
        browser.ask("[...document.querySelectorAll('svg')].every((one) => one.childElementCount)");
    assert_eq!(drawn, true);
    browser.assert_axe_is_content();
    for scheme in ["light", "dark"] {
        browser.look("screen", scheme);
        browser.picture(&format!("sealed-open-{scheme}"), 1280);
        browser.picture(&format!("sealed-open-{scheme}"), 400);
    }
    browser.look("print", "light");
    let aside = "getComputedStyle(document.getElementById('opener-bar')).display";
    assert_eq!(browser.text(aside), "none");
    let foot = "getComputedStyle(document.querySelector('footer.opener')).display";
    assert_eq!(browser.text(foot), "none");
    browser.assert_nothing_was_fetched(true);
}

#[test]
fn what_age_itself_sealed_opens_and_the_text_that_is_saved_goes_back_to_age() {
    let folder = tempfile::tempdir().unwrap();
    let plain = "<!doctype html><html lang=\"en\"><head><title>Page</title></head>\
                 <body><main><h1>Sealed by age</h1></main></body></html>";
    let armour = sealed_by_age(folder.path(), TOLD, plain);
    let html = wrapped(&armour);
    let taken = payload_of(html.as_bytes()).unwrap();
    assert_eq!(taken, armour);
    fs::write(folder.path().join("taken.age"), &taken).unwrap();
    assert_eq!(opened(folder.path(), "wrong words", "taken.age"), None);
    let page = opened(folder.path(), TOLD, "taken.age").unwrap();
    assert_eq!(page, plain.as_bytes());

    let Some(mut browser) = Chromium::start() else {
        return;
    };
    let page = browser.folder().join("page.html");
    fs::write(&page, &html).unwrap();
    browser.open(&page);
    let saved = browser.folder().join("saved");
    browser.save_into(&saved);
    browser.ask("document.getElementById('opener-take-out').open = true");
    browser.ask("document.getElementById('opener-save').click()");
    let file = saved.join("sealed.age");
    browser.wait_for_file(&file);
    assert_eq!(fs::read_to_string(file).unwrap(), armour);
    // The work holds the page up, so what it said meanwhile is written down.
    browser.ask(
        "window.said = ''; new MutationObserver(() => { window.said += \
         document.getElementById('opener-status').textContent; }).observe(\
         document.getElementById('opener-status'), { childList: true }); \
         document.getElementById('opener-passphrase').focus()",
    );
    try_with(&mut browser, TOLD);
    browser.wait_for("document.querySelector('main h1').innerText === 'Sealed by age'");
    assert!(browser.text("window.said").contains("Opening the page"));
    browser.assert_nothing_was_fetched(true);
}

#[test]
fn a_page_with_scripts_and_outside_pictures_runs_nothing_and_fetches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let hostile = r#"<!doctype html><html><head><title>x</title>
        <base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">
        <link rel="stylesheet" href="https://evil.example/a.css">
        <style>@import "https://evil.example/b.css"; h1{background:url(https://evil.example/c.png)}
        @font-face{font-family:F;src:url(https://evil.example/d.woff2)} h1{font-family:F}</style>
        <script>window.ran = 1</script></head>
        <body onload="window.ran = 2"><main><h1 onclick="window.ran = 3">Words</h1>
        <img src="https://evil.example/e.png" onerror="window.ran = 4" alt="">
        <svg onload="window.ran = 5"><script>window.ran = 6</script>
        <image href="https://evil.example/f.png"/><animate onbegin="window.ran = 7" attributeName="x" dur="1s"/></svg>
        <iframe src="https://evil.example/g" srcdoc="<script>parent.ran = 8</script>"></iframe>
        <form action="https://evil.example/h"><input autofocus onfocus="window.ran = 9"><button>Go</button></form>
        <a href="javascript:window.ran = 10" ping="https://evil.example/i">a link</a>
        <video src="https://evil.example/j.mp4" autoplay></video><object data="https://evil.example/k"></object>
        <p style="background:url(https://evil.example/l.png)">and more</p></main></body></html>"#;
    let armour = sealed_by_age(folder.path(), TOLD, hostile);
    let Some(mut browser) = Chromium::start() else {
        return;
    };
    let page = browser.folder().join("page.html");
    fs::write(&page, wrapped(&armour)).unwrap();
    browser.open(&page);
    try_with(&mut browser, TOLD);
    browser.wait_for("document.querySelector('main h1')?.innerText === 'Words'");
    browser.ask("document.querySelector('main h1').click()");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(browser.ask("window.ran === undefined"), true);
    let words = browser.text("document.querySelector('main').innerText");
    assert!(
        words.contains("a link") && words.contains("and more"),
        "{words}"
    );
    browser.assert_nothing_was_fetched(false);
}

#[test]
fn a_page_that_was_changed_or_cut_on_its_way_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let (html, _) = a_share(folder.path());
    let Some(mut browser) = Chromium::start() else {
        return;
    };
    let page = browser.folder().join("page.html");
    let armour = html.find("data-sealed-page").unwrap() + 400;
    let mut flipped = html.clone().into_bytes();
    flipped[armour] = if flipped[armour] == b'A' { b'B' } else { b'A' };
    fs::write(&page, flipped).unwrap();
    browser.open(&page);
    let said = problem(&mut browser);
    assert!(
        said.contains("changed on its way") && said.contains("Ask for the file again"),
        "{said}"
    );

    fs::write(&page, &html[..armour + 400]).unwrap();
    browser.open(&page);
    let said = problem(&mut browser);
    assert!(said.contains("A part of this file is not here"), "{said}");
    browser.assert_axe_is_content();

    // Cut inside the script, and a browser that runs none: the page itself says it.
    let script = html.find("<script>").unwrap() + 5_000;
    fs::write(&page, &html[..script]).unwrap();
    browser.open(&page);
    let said = browser.text("document.body.innerText");
    assert!(said.contains("This page cannot be opened here"), "{said}");
    browser.assert_nothing_was_fetched(true);
}
