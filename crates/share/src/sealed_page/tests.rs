#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

use proptest::prelude::*;
use scraper::{Html, Selector};

use super::*;

const ARMOUR: &str = "-----BEGIN AGE ENCRYPTED FILE-----\n\
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBtZGpzdGtXd2pzdGtXd2pz\n\
dG+/dyA4Cg==\n\
-----END AGE ENCRYPTED FILE-----\n";

fn page(who: &str) -> String {
    wrap(ARMOUR, &Texts::for_files("en"), who).unwrap()
}

fn text(html: &str) -> String {
    let html = Html::parse_document(html);
    let main = Selector::parse("main").unwrap();
    html.select(&main).next().unwrap().text().collect()
}

#[test]
fn the_sealed_text_comes_out_as_it_went_in() {
    assert_eq!(payload_of(page("").as_bytes()).unwrap(), ARMOUR);
    let posted = page("").replace('\n', "\r\n");
    assert_eq!(payload_of(posted.as_bytes()).unwrap(), ARMOUR);
}

#[test]
fn only_sealed_text_is_wrapped() {
    let texts = Texts::for_files("en");
    for text in [
        "",
        "hello",
        "-----BEGIN AGE ENCRYPTED FILE-----\nYQ==\n",
        "-----BEGIN AGE ENCRYPTED FILE-----\n</textarea>\n-----END AGE ENCRYPTED FILE-----",
    ] {
        assert_eq!(wrap(text, &texts, ""), Err(RenderError::NotArmoured));
    }
}

#[test]
fn the_first_lines_say_what_it_is_who_to_ask_and_in_what_it_opens() {
    insta::assert_snapshot!(text(&page("")).split("Passphrase\n").next().unwrap().trim());
    let named = text(&page(" Jo <b>Øst</b> "));
    assert!(named.contains("ask Jo <b>Øst</b>."));
}

#[test]
fn the_policy_names_script_and_style_by_hash_and_nothing_else() {
    let html = page("");
    let parsed = Html::parse_document(&html);
    let only = |what: &str| {
        let found: Vec<String> = parsed
            .select(&Selector::parse(what).unwrap())
            .map(|element| element.text().collect())
            .collect();
        assert_eq!(found.len(), 1, "{what}");
        found.into_iter().next().unwrap()
    };
    let policy = format!(
        "content=\"default-src 'none'; script-src '{}'; style-src '{}'; img-src data:; \
         font-src data:; form-action 'none'; base-uri 'none'\"",
        policy_hash(&only("script")),
        policy_hash(&only("style"))
    );
    assert!(html.contains(&policy), "{policy}");
}

#[test]
fn every_message_the_opener_asks_for_is_in_the_page() {
    let opener = include_str!("../../../../ui/sealed/open.ts");
    let html = page("");
    let reasons = opener.split("export type Refused =").nth(1).unwrap();
    let reasons = reasons.split(';').next().unwrap();
    for reason in reasons
        .split('|')
        .map(|reason| reason.trim().trim_matches('"'))
    {
        assert!(
            html.contains(&format!("id=\"opener-say-{reason}\"")),
            "{reason}"
        );
    }
    for name in ["empty", "cut", "damaged", "working"] {
        assert!(
            html.contains(&format!("id=\"opener-say-{name}\"")),
            "{name}"
        );
    }
}

#[test]
fn a_page_that_was_cut_anywhere_gives_no_sealed_text() {
    let html = page("");
    let end = html.find("</textarea>").unwrap();
    for at in (0..end).step_by(97).chain([end]) {
        let cut = html.as_bytes().get(..at).unwrap();
        assert_eq!(payload_of(cut), None, "{at}");
    }
}

proptest! {
    #[test]
    fn what_comes_out_of_a_strangers_file_is_armour_or_nothing(
        inside in "(-----(BEGIN|END) AGE ENCRYPTED FILE-----|\n|[A-Za-z0-9+/=]{1,64}|<b>|é){0,12}",
    ) {
        let html = format!("{PLACE} x>\n{inside}</textarea>");
        if let Some(armour) = payload_of(html.as_bytes()) {
            prop_assert!(armour.starts_with(BEGIN) && armour.ends_with("-----\n"));
            prop_assert!(!armour.contains('<') && armour.is_ascii());
        }
    }
}
