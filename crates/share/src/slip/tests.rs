#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

use proptest::prelude::*;
use scraper::{Html, Selector};
use waymark_content::Texts;

use super::*;

fn count(html: &str, what: &str) -> usize {
    let page = Html::parse_document(html);
    page.select(&Selector::parse(what).unwrap()).count()
}

#[test]
fn the_page_to_fill_in_names_its_script_and_style_and_nothing_else() {
    let html = form_html(&Texts::for_files("en"), "Mira <b>").unwrap();
    assert_eq!(count(&html, "script"), 1);
    let inner = |what: &str| {
        let page = Html::parse_document(&html);
        let found = page.select(&Selector::parse(what).unwrap()).next();
        crate::sealed_page::policy_hash(&found.unwrap().text().collect::<String>())
    };
    let policy = format!(
        "default-src 'none'; script-src '{}'; style-src '{}'; form-action 'none'; base-uri 'none'",
        inner("script"),
        inner("style")
    );
    assert!(html.contains(&policy), "{policy}");
    assert!(html.contains("For Mira &lt;b&gt;"));
    assert!(!html.to_lowercase().contains("waymark journal"));
}

#[test]
fn the_sheet_has_room_to_write_and_no_script() {
    let html = paper_html(&Texts::for_files("en"), "").unwrap();
    assert_eq!(count(&html, "script, input, form"), 0);
    assert_eq!(count(&html, "ul.write li"), 8);
    assert_eq!(count(&html, "tbody tr"), 4);
    assert!(html.contains("The person it is for decides what to keep."));
}

#[test]
fn a_saved_slip_is_read_line_for_line() {
    let saved = r#"{"reply-slip": 1, "from": " Sam  Carter", "on": "28 November", "lines": [
        {"is": "question", "text": "What was\nthe best hour?"},
        {"is": "suggestion", "text": "A second try-out day"},
        {"is": "suggestion", "text": "  "},
        {"is": "agreement", "text": "Phone", "who": "Sam", "by-when": "3 December"}],
        "next": "5 December", "something": {"new": true}}"#;
    let slip = read(saved.as_bytes()).unwrap();
    assert_eq!(
        slip,
        Slip {
            from: "Sam Carter".to_owned(),
            on: "28 November".to_owned(),
            lines: vec![
                Said::Question("What was the best hour?".to_owned()),
                Said::Suggestion("A second try-out day".to_owned()),
                Said::Agreement {
                    what: "Phone".to_owned(),
                    who: "Sam".to_owned(),
                    by_when: "3 December".to_owned(),
                },
            ],
            next: "5 December".to_owned(),
        }
    );
}

#[test]
fn a_pasted_slip_is_read_by_its_signs_and_a_line_without_one_is_a_suggestion() {
    let text = "// Reply slip\r\n@ Sam\r\n# 28 November\r\n\r\n? Why not Tuesdays?\r\n\
                + Ask Jo\r\n= Phone | Sam\r\n= Rest\r\n! 5 December\r\nCome by any time\r\n?\r\n";
    let slip = read(text.as_bytes()).unwrap();
    assert_eq!(
        (slip.from.as_str(), slip.on.as_str()),
        ("Sam", "28 November")
    );
    assert_eq!(slip.next, "5 December");
    let agreement = |what: &str, who: &str| Said::Agreement {
        what: what.to_owned(),
        who: who.to_owned(),
        by_when: String::new(),
    };
    assert_eq!(
        slip.lines,
        [
            Said::Question("Why not Tuesdays?".to_owned()),
            Said::Suggestion("Ask Jo".to_owned()),
            agreement("Phone", "Sam"),
            agreement("Rest", ""),
            Said::Suggestion("Come by any time".to_owned()),
        ]
    );
}

#[test]
fn what_is_no_slip_is_refused_and_nothing_is_cut() {
    let line =
        |text: &str| format!(r#"{{"reply-slip":1,"lines":[{{"is":"question","text":"{text}"}}]}}"#);
    let refused = |text: &str| read(text.as_bytes()).unwrap_err();
    for no_slip in [
        "",
        " \n ",
        "{}",
        "{\"reply-slip\":\"1\"}",
        "{\"reply-slip\":1}",
        "{\"reply-slip\":1,\"lines\":[{\"is\":\"order\",\"text\":\"x\"}]}",
        "{\"reply-slip\":1,\"lines\":[{\"is\":\"question\",\"text\":{}}]}",
        "<html><script>alert(1)</script></html>",
    ] {
        assert_eq!(refused(no_slip), SlipError::NotASlip, "{no_slip}");
    }
    assert_eq!(read(b"? \xff\xfe"), Err(SlipError::NotASlip));
    assert_eq!(refused("{\"reply-slip\":2}"), SlipError::Newer);
    assert_eq!(refused(&"[".repeat(200_000)), SlipError::Over(Limit::Item));
    assert_eq!(refused(&"{\"a\":".repeat(20_000)), SlipError::NotASlip);
    assert!(read(line(&"x".repeat(2_000)).as_bytes()).is_ok());
    assert_eq!(
        refused(&line(&"x".repeat(2_001))),
        SlipError::Over(Limit::Item)
    );
    assert_eq!(
        refused(&"? a\n".repeat(51)),
        SlipError::Over(Limit::SlipLines)
    );
    assert!(read("? a\n".repeat(50).as_bytes()).is_ok());
    assert_eq!(refused(&"x".repeat(262_145)), SlipError::Over(Limit::Slip));
    assert_eq!(
        refused(&format!("@ {}\n? a", "x".repeat(201))),
        SlipError::Over(Limit::Title)
    );
}

#[test]
fn signs_that_turn_a_line_round_are_left_out() {
    let slip = read("+ say \u{202e}oN\u{202c} to it\u{0}\u{7}".as_bytes()).unwrap();
    assert_eq!(slip.lines, [Said::Suggestion("say oN to it".to_owned())]);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_lines_come_out_plain(text in "([?+=@#!/|-]{0,2} ?[\\PC\u{202e}]{0,20}\n){0,60}") {
        if let Ok(slip) = read(text.as_bytes()) {
            prop_assert!(slip.lines.len() <= 50);
            for line in &slip.lines {
                let (Said::Question(text) | Said::Suggestion(text) | Said::Agreement { what: text, .. }) = line;
                let is_plain = !text.is_empty() && !text.contains(['\n', '\u{202e}']);
                prop_assert!(is_plain);
            }
        }
    }
}
