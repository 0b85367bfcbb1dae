//! The main screens in the pseudo-language, in which every message is longer and in brackets: what
//! stands outside is hard-coded, what does not fit is cut off.

use waymark_tests::{App, Hands};

use super::open_sample;

/// Lists texts with letters outside the brackets. The person's own words stand in serif, in the name
/// under a quote, or behind a colon for readers of the screen; dates, the names of languages, keys
/// and folders are the same in every language.
const OUTSIDE: &str = r"
    const own = 'code, kbd, option, textarea, title, svg, figcaption, [translate=no], [lang=en]';
    const dates = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|\bat\b/g;
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!node.data.trim() || around.closest(own) || !around.checkVisibility({ visibilityProperty: true })) continue;
      if (/^.?Literata/.test(getComputedStyle(around).fontFamily)) continue;
      if (around.matches('.seen-by-readers-only') && node.data.startsWith(': ')) continue;
      if (node.data.trim().startsWith('/')) continue;
      let left = node.data;
      for (let before = ''; before !== left; ) { before = left; left = left.replace(/⟦[^⟦⟧]*⟧/g, ''); }
      if (/\p{L}/u.test(left.replace(dates, ''))) found.push(`${around.outerHTML.slice(0, 120)}: ${node.data.trim()}`);
    }
    return found";

/// Chooses the pseudo-language in the settings.
fn speak_pseudo(app: &App) {
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
    app.use_hands(Hands::Keyboard);
    app.go_to_field("Language");
    for _ in 0..10 {
        if app.heading().starts_with('⟦') {
            break;
        }
        app.press("Down");
        std::thread::sleep(std::time::Duration::from_millis(600));
    }
    app.wait("the pseudo-language", || app.heading().starts_with('⟦'));
    app.use_hands(Hands::Pointer);
}

/// Looks at the page at both widths.
fn look(app: &App, problems: &mut Vec<String>, name: &str) {
    for (width, height) in [(1280, 900), (400, 800)] {
        app.resize(width, height);
        app.picture(&format!("pseudo-{name}-{width}"));
        let own = app.own_rules();
        problems.extend(own.into_iter().map(|one| format!("{name} {width}: {one}")));
    }
    app.resize(1280, 900);
    let outside = app.ask(OUTSIDE, vec![]);
    let outside = outside.as_array().into_iter().flatten();
    problems.extend(outside.map(|one| format!("{name}: outside of a message: {one}")));
}

/// Presses the link or button of this place in the main part of the page, counted from 0.
fn press_in_main(app: &App, role: &str, place: usize) {
    let script = "const of = arguments[0] === 'link' ? 'a[href]' : 'button';
        return [...document.querySelectorAll(of)].filter((one) => !one.closest('main')).length";
    let before = app.ask(script, vec![role.into()]).as_u64().unwrap_or(0);
    let all = app.look_all(role, "");
    app.press_on(&all[usize::try_from(before).unwrap() + place]);
}

#[test]
fn no_word_is_hard_coded_and_longer_words_fit() {
    let app = App::start();
    open_sample(&app);
    speak_pseudo(&app);
    let mut problems = Vec::new();
    look(&app, &mut problems, "settings");
    let places = [
        ("Ctrl+1", "today"),
        ("Ctrl+3", "story"),
        ("Ctrl+4", "plan"),
        ("Ctrl+5", "learning"),
        ("Ctrl+6", "search"),
        ("Ctrl+7", "share"),
        ("Ctrl+n", "writing"),
    ];
    for (keys, name) in places {
        let before = app.heading();
        app.press(keys);
        app.wait("the place", || app.heading() != before);
        look(&app, &mut problems, name);
    }
    app.press("Ctrl+2");
    app.wait_for_text("⟦");
    std::thread::sleep(std::time::Duration::from_millis(500));
    look(&app, &mut problems, "explore");
    let before = app.heading();
    press_in_main(&app, "link", 0);
    app.wait("an exercise", || app.heading() != before);
    look(&app, &mut problems, "exercise");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
