//! The Markdown renderer: whatever is written, no script, no handler and no strange address comes out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark_content::markdown::{blocks, escape_markdown, plain_text, render};

fuzz_target!(|text: &str| {
    let html = render(text);
    for tag in html.as_str().split('<').skip(1) {
        let tag = tag
            .split('>')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/'])
            .next()
            .unwrap_or_default();
        assert!(
            ![
                "script", "img", "iframe", "svg", "style", "form", "input", "math"
            ]
            .contains(&name),
            "{tag}"
        );
        let address = tag
            .split_once("href=\"")
            .and_then(|(_, rest)| rest.split('"').next());
        let is_safe = |it: &str| {
            ["http:", "https:", "mailto:"]
                .iter()
                .any(|scheme| it.starts_with(scheme))
        };
        assert!(address.is_none_or(is_safe), "{tag}");
    }
    let _words = plain_text(text);
    let _blocks = blocks(text);
    // What is escaped shows as it was typed: no mark of it is Markdown.
    let _escaped = render(&escape_markdown(text));
});
