//! What is read from a digital badge, what is said of its signature, and what is not taken.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "tests may stop where something is not as it has to be"
)]

#[path = "making/mod.rs"]
#[allow(dead_code, reason = "each program of tests uses a part of it")]
mod making;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use serde_json::{Value, json};
use waymark_papers::badge::{Badge, BadgeProblem, Form, MOST_TEXT, Signature, read};
use waymark_papers::{Drawer, draw, without_camera_data, without_camera_data_but_the_badge};

use self::making::{
    Signer, assertion, baked_png, baked_svg, chunk, credential, in_text, input, png, svg, words,
};

const ELSEWHERE: &str = "https://badges.example/issuer";

fn signers() -> [Signer; 3] {
    [Signer::ed25519(1), Signer::p256(2), Signer::rsa()]
}

fn signed_by_name(signer: &Signer) -> String {
    let name = signer.name();
    signer.signed(json!({"kid": format!("{name}#0")}), &credential(&name))
}

fn known(text: &str) -> Signature {
    read(text.as_bytes()).unwrap().signature
}

fn refused(bytes: &[u8]) -> BadgeProblem {
    read(bytes).unwrap_err()
}

fn day(badge: Option<waymark_papers::badge::When>) -> String {
    badge.map(|when| when.day.to_string()).unwrap_or_default()
}

#[test]
fn what_a_badge_says_is_read_from_all_four_forms() {
    let signer = Signer::ed25519(1);
    let signed = signed_by_name(&signer);
    let plain = credential(ELSEWHERE).to_string();
    let inside = format!("<openbadges:credential><![CDATA[{plain}]]></openbadges:credential>");
    let packed = png(&[words("openbadgecredential", plain.as_bytes(), true)]);
    for (form, bytes) in [
        (Form::Json, plain.clone().into_bytes()),
        (Form::Json, format!("\u{feff}  {plain}\n").into_bytes()),
        (Form::Jwt, format!("{signed}\n").into_bytes()),
        (Form::Png, baked_png(&plain)),
        (Form::Png, baked_png(&signed)),
        (Form::Png, packed),
        (Form::Svg, baked_svg(&signed)),
        (Form::Svg, svg(&inside, "")),
    ] {
        let badge = read(&bytes).unwrap();
        assert_eq!((badge.form, badge.older), (form, false));
        assert_eq!(badge.name, "Food hygiene, first step");
        assert_eq!(badge.about, "Clean hands, clean benches, cold chain.");
        assert!(badge.criteria.starts_with("Two days of practice"));
        assert_eq!(badge.issuer, "Harbour Baking School");
        assert_eq!(badge.given_to, "Aud Lindqvist");
        assert!(badge.number.starts_with("urn:uuid:0b1f"));
        assert_eq!(
            (day(badge.got), day(badge.until)),
            ("2026-05-12".into(), "2029-05-12".into())
        );
        assert!(!badge.may_be_withdrawn);
        let baked_signed =
            matches!(form, Form::Jwt) || bytes == baked_png(&signed) || bytes == baked_svg(&signed);
        let expected = if baked_signed {
            Signature::Good
        } else {
            Signature::Unsigned
        };
        assert_eq!(badge.signature, expected, "{form:?}");
    }
}

#[test]
fn an_older_way_of_signing_puts_the_badge_inside_and_its_dates_outside() {
    let signer = Signer::p256(3);
    let inner = json!({
        "@context": [
            "https://www.w3.org/2018/credentials/v1",
            "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        ],
        "type": ["VerifiableCredential", "AchievementCredential"],
        "issuer": {"id": ELSEWHERE, "name": [{"@value": "School", "@language": "en"}]},
        "issuanceDate": "2026-01-01T00:00:00Z",
        "expirationDate": "2031-01-01T00:00:00Z",
        "credentialStatus": {"id": "https://badges.example/list#4"},
        "credentialSubject": [{
            "identifier": [{"hashed": false, "identityHash": "aud@example.org"}],
            "achievement": {"name": " Lift\u{202e} truck\u{7} ", "criteria": {"id": ELSEWHERE}},
        }],
    });
    let payload = json!({
        "vc": inner, "iss": ELSEWHERE, "jti": "urn:uuid:9",
        "nbf": 1_780_000_000, "exp": 1_800_000_000.5,
    });
    let badge = read(
        signer
            .signed(json!({"jwk": signer.jwk()}), &payload)
            .as_bytes(),
    )
    .unwrap();
    assert_eq!(badge.signature, Signature::Good);
    assert_eq!(
        (badge.name.as_str(), badge.issuer.as_str()),
        ("Lift truck", "School")
    );
    assert_eq!(
        (badge.number.as_str(), badge.criteria.as_str()),
        ("urn:uuid:9", "")
    );
    assert_eq!(badge.given_to, "aud@example.org");
    assert_eq!(day(badge.got), "2026-01-01");
    assert_eq!(badge.from.unwrap().at, 1_780_000_000);
    assert_eq!(badge.until.unwrap().at, 1_800_000_000);
    assert!(badge.may_be_withdrawn);
}

#[test]
fn the_older_kind_is_read_as_far_as_its_words_are_in_it() {
    let badge = read(assertion().to_string().as_bytes()).unwrap();
    assert!(badge.older && badge.may_be_withdrawn);
    assert_eq!(
        (badge.name.as_str(), badge.issuer.as_str()),
        ("Oven driver", "Quay Bakery")
    );
    assert_eq!(
        (badge.given_to.as_str(), day(badge.got)),
        ("aud@example.org", "2019-03-02".into())
    );
    assert_eq!(badge.signature, Signature::Hosted);
    let in_words = chunk(
        b"tEXt",
        &[b"openbadges\0", assertion().to_string().as_bytes()].concat(),
    );
    assert_eq!(read(&png(&[in_words])).unwrap().name, "Oven driver");
    let signed = Signer::rsa().signed(json!({}), &assertion());
    assert_eq!(known(&signed), Signature::KeyElsewhere);
    let mut far = assertion();
    far["badge"] = "https://badges.example/b/1".into();
    assert_eq!(refused(far.to_string().as_bytes()), BadgeProblem::Elsewhere);
    assert_eq!(
        refused(&png(&[words(
            "openbadges",
            b"https://badges.example/a/7",
            false
        )])),
        BadgeProblem::Elsewhere
    );
}

#[test]
fn a_signature_is_good_with_a_key_beside_it_or_in_the_name_of_the_issuer() {
    for signer in signers() {
        assert_eq!(known(&signed_by_name(&signer)), Signature::Good);
        for head in [
            json!({"jwk": signer.jwk()}),
            json!({"kid": signer.name()}),
            json!({"kid": signer.name(), "jwk": signer.jwk()}),
            json!({"kid": "did:web:badges.example", "jwk": signer.jwk()}),
        ] {
            let text = signer.signed(head.clone(), &credential(ELSEWHERE));
            assert_eq!(known(&text), Signature::Good, "{head}");
        }
    }
}

#[test]
fn what_was_changed_after_it_was_signed_is_wrong() {
    for signer in signers() {
        let text = signed_by_name(&signer);
        let mut payload = credential(&signer.name());
        payload["credentialSubject"]["achievement"]["name"] = "Doctor of bread".into();
        let parts: Vec<&str> = text.split('.').collect();
        let changed = in_text(payload.to_string().as_bytes());
        assert_eq!(
            known(&[parts[0], &changed, parts[2]].join(".")),
            Signature::Changed
        );
        let short = in_text(&[7; 63]);
        assert_eq!(
            known(&[parts[0], parts[1], &short].join(".")),
            Signature::Changed
        );
        assert_eq!(
            known(&format!("{}.{}.", parts[0], parts[1])),
            Signature::Changed
        );
    }
}

#[test]
fn another_key_than_the_issuers_is_wrong() {
    for (signer, other) in [
        (Signer::ed25519(1), Signer::ed25519(2)),
        (Signer::p256(1), Signer::p256(2)),
        (Signer::rsa(), Signer::ed25519(1)),
    ] {
        let badge = credential(&signer.name());
        // The other key says whose it is, or that it is the issuer's.
        let text = other.signed(json!({"kid": other.name()}), &badge);
        assert_eq!(known(&text), Signature::OtherSigner);
        let text = other.signed(json!({"jwk": other.jwk()}), &badge);
        assert_eq!(known(&text), Signature::OtherSigner);
        let text = other.signed(json!({"kid": signer.name(), "alg": signer.way()}), &badge);
        assert_eq!(known(&text), Signature::Changed);
    }
    let signer = Signer::ed25519(1);
    for (claim, value) in [("iss", "https://other.example"), ("jti", "urn:uuid:other")] {
        let mut badge = credential(ELSEWHERE);
        badge[claim] = value.into();
        let text = signer.signed(json!({"jwk": signer.jwk()}), &badge);
        assert_eq!(known(&text), Signature::OtherSigner, "{claim}");
    }
}

#[test]
fn no_way_of_signing_and_a_swapped_way_are_wrong() {
    let signer = Signer::rsa();
    let badge = credential(ELSEWHERE);
    for way in ["none", "NONE", "None", "", "HS256"] {
        let head = json!({"alg": way, "jwk": signer.jwk()});
        assert_eq!(
            known(&format!("{}.", input(&head, &badge))),
            Signature::Forged,
            "{way}"
        );
    }
    assert_eq!(
        known(&format!("{}.", input(&json!({}), &badge))),
        Signature::Forged
    );
    for signer in signers() {
        for way in ["EdDSA", "ES256", "RS256"] {
            if way != signer.way() {
                let head = json!({"alg": way, "jwk": signer.jwk()});
                assert_eq!(
                    known(&signer.signed(head, &badge)),
                    Signature::Forged,
                    "{way}"
                );
            }
        }
    }
    for odd in [
        json!({"kty": "oct", "k": "AAAA"}),
        json!({"d": "AAAA", "kty": "OKP"}),
    ] {
        assert_eq!(
            known(&signer.signed(json!({"jwk": odd}), &badge)),
            Signature::Forged
        );
    }
}

#[test]
fn what_cannot_be_checked_here_is_said_to_be_unchecked() {
    let signer = Signer::ed25519(1);
    let badge = credential(ELSEWHERE);
    for head in [
        json!({}),
        json!({"kid": "https://badges.example/key"}),
        json!({"kid": "did:web:a.example"}),
    ] {
        assert_eq!(known(&signer.signed(head, &badge)), Signature::KeyElsewhere);
    }
    let small = json!({"kty": "RSA", "n": in_text(&[0xff; 128]), "e": "AQAB"});
    let weak = json!({"kty": "OKP", "crv": "Ed25519", "x": in_text(&[0; 32])});
    for head in [
        json!({"alg": "ES384", "jwk": signer.jwk()}),
        json!({"jwk": {"kty": "EC", "crv": "secp256k1"}}),
        json!({"jwk": small}),
        json!({"jwk": weak}),
        json!({"crit": ["b64"], "jwk": signer.jwk()}),
        json!({"kid": "did:key:zNothing"}),
        json!({"kid": format!("did:key:z{}", "1".repeat(40_000))}),
    ] {
        assert_eq!(
            known(&signer.signed(head.clone(), &badge)),
            Signature::OtherWay
        );
    }
    let mut proved = badge;
    proved["proof"] = json!([{"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"}]);
    assert_eq!(known(&proved.to_string()), Signature::Proof);
}

#[test]
fn what_is_no_badge_or_another_kind_says_so() {
    use BadgeProblem::{Broken, Elsewhere, Empty, NoBadge, OtherBadge, TooMuch};
    let with = |change: &dyn Fn(&mut Value)| {
        let mut value = credential(ELSEWHERE);
        change(&mut value);
        value.to_string().into_bytes()
    };
    let whole = credential(ELSEWHERE).to_string().into_bytes();
    let one = words("openbadgecredential", &whole, false);
    for (what, bytes, expected) in [
        ("nothing", Vec::new(), Empty),
        ("words", b"a page of words".to_vec(), NoBadge),
        ("words with dots", b"one.two.three".to_vec(), NoBadge),
        ("a PDF", b"%PDF-1.4".to_vec(), NoBadge),
        ("no text", vec![0xff, 0xfe, 0x00], NoBadge),
        (
            "an address",
            b"https://badges.example/7".to_vec(),
            Elsewhere,
        ),
        ("no type", with(&|it| it["type"] = Value::Null), NoBadge),
        (
            "another type",
            with(&|it| it["type"] = json!(["VerifiableCredential", "EmployeeCredential"])),
            OtherBadge,
        ),
        (
            "no context",
            with(&|it| it["@context"] = Value::Null),
            OtherBadge,
        ),
        (
            "unknown context",
            with(&|it| it["@context"][1] = "https://other.example/ob".into()),
            OtherBadge,
        ),
        (
            "unknown first context",
            with(&|it| it["@context"][0] = "https://other.example/vc".into()),
            OtherBadge,
        ),
        (
            "a context of its own",
            with(&|it| {
                it["@context"] = json!([it["@context"][0], it["@context"][1], {"name": "https://other.example/x"}])
            }),
            OtherBadge,
        ),
        (
            "a later version",
            with(&|it| {
                it["@context"][1] = "https://purl.imsglobal.org/spec/ob/v4p0/context.json".into()
            }),
            OtherBadge,
        ),
        (
            "two people",
            with(&|it| it["credentialSubject"] = json!([{}, {}])),
            OtherBadge,
        ),
        (
            "no name",
            with(&|it| it["credentialSubject"]["achievement"]["name"] = Value::Null),
            Broken,
        ),
        (
            "a name elsewhere",
            with(&|it| it["credentialSubject"]["achievement"] = ELSEWHERE.into()),
            Elsewhere,
        ),
        (
            "no date",
            with(&|it| it["validFrom"] = "soon".into()),
            Broken,
        ),
        (
            "a year far away",
            with(&|it| it["validUntil"] = json!(999_999_999_999_999_i64)),
            Broken,
        ),
        ("cut off", whole[..whole.len() / 2].to_vec(), Broken),
        (
            "nested",
            "[".repeat(50_000).replacen('[', "{\"a\":[", 1).into_bytes(),
            TooMuch,
        ),
        ("large", vec![b' '; MOST_TEXT + 1], TooMuch),
        ("a picture", png(&[]), NoBadge),
        ("two badges", png(&[one.clone(), one.clone()]), Broken),
        (
            "a picture cut off",
            {
                let all = png(std::slice::from_ref(&one));
                all[..all.len() - 9].to_vec()
            },
            Broken,
        ),
        (
            "a chunk cut off",
            png(&[chunk(b"iTXt", b"openbadgecredential\0\x01")]),
            Broken,
        ),
        (
            "a packed bomb",
            png(&[words("openbadgecredential", &vec![b' '; 64 << 20], true)]),
            TooMuch,
        ),
        ("a broken head", b"eyJ.eyJ9.AA".to_vec(), Broken),
        (
            "a head of 3 MB",
            format!("ey{}.e30.AA", "A".repeat(3 << 20)).into_bytes(),
            TooMuch,
        ),
        (
            "a head of 10 MB",
            format!("ey{}.e30.AA", "A".repeat(10 << 20)).into_bytes(),
            TooMuch,
        ),
    ] {
        assert_eq!(read(&bytes).map(|it| it.name), Err(expected), "{what}");
    }
}

#[test]
fn a_picture_with_a_program_in_it_or_texts_of_its_own_is_not_taken() {
    use BadgeProblem::{Broken, NoBadge, Program, TooMuch};
    let badge = format!(
        r#"<openbadges:credential verify="{}"/>"#,
        signed_by_name(&Signer::ed25519(1))
    );
    let before = |doctype: &str| {
        let text = String::from_utf8(svg(&badge, "")).unwrap();
        text.replace("<svg", &format!("{doctype}<svg")).into_bytes()
    };
    let laughs: String = (1..10)
        .map(|at| {
            format!(
                "<!ENTITY l{at} \"{}\">",
                format!("&l{};", at - 1).repeat(10)
            )
        })
        .collect();
    for (bytes, expected) in [
        (svg(&badge, "<script>alert(1)</script>"), Program),
        (svg(&badge, "<g><SCRIPT href='x'/></g>"), Program),
        (svg(&badge, "<g onload='alert(1)'/>"), Program),
        (
            svg(&badge, "<a href=' java&#115;cript:alert(1)'/>"),
            Program,
        ),
        (svg(&badge, "<foreignObject/>"), Program),
        (
            before(
                "<!DOCTYPE svg SYSTEM 'http://a.example' [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
            ),
            Program,
        ),
        (
            before(&format!("<!DOCTYPE svg [<!ENTITY l0 \"ha\">{laughs}]>")),
            Program,
        ),
        (
            svg("<openbadges:credential>&l9;</openbadges:credential>", ""),
            Program,
        ),
        (svg(&badge, &"<g>".repeat(300)), TooMuch),
        (svg(&badge, &badge), Broken),
        (svg(&badge, "<g>"), Broken),
        (svg("<openbadges:credential/>", ""), Broken),
        (svg("<credential verify='eyJ'/>", ""), NoBadge),
        (svg("", ""), NoBadge),
        (b"<html><body/></html>".to_vec(), NoBadge),
    ] {
        assert_eq!(
            refused(&bytes),
            expected,
            "{}",
            String::from_utf8_lossy(&bytes)
        );
    }
    let plain = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>";
    assert_eq!(read(&before(plain)).unwrap().signature, Signature::Good);
}

#[test]
fn a_copy_of_a_picture_for_others_keeps_the_badge_and_nothing_else_that_was_written() {
    let signed = signed_by_name(&Signer::ed25519(1));
    let badge = words("openbadgecredential", signed.as_bytes(), false);
    let camera = chunk(b"tEXt", b"Author\0Nikon at the quay");
    let whole = png(&[badge.clone(), camera]);
    let clean = without_camera_data_but_the_badge(&whole).unwrap();
    assert_eq!(clean, png(&[badge]));
    assert_eq!(read(&clean).unwrap().signature, Signature::Good);
    let bare = without_camera_data(waymark_papers::Media::Png, &whole).unwrap();
    assert_eq!(refused(&bare), BadgeProblem::NoBadge);
    assert!(draw(clean, 0, 40).is_ok());
}

#[test]
fn a_process_that_does_not_answer_is_too_much() {
    let bytes = credential(ELSEWHERE).to_string();
    for program in ["/bin/true", "/nowhere"] {
        let aside = Drawer::Aside(program.into());
        let badge = aside.read_badge(&mut bytes.as_bytes());
        assert_eq!(badge, Err(BadgeProblem::TooMuch));
    }
    let here = Drawer::Here.read_badge(&mut bytes.as_bytes());
    assert_eq!(here, read(bytes.as_bytes()));
    let json = serde_json::to_vec(&here).unwrap();
    let back: Result<Badge, BadgeProblem> = serde_json::from_slice(&json).unwrap();
    assert_eq!(back, here);
}

/// The badges that tests of other crates use; `UPDATE_BADGES=1` writes them.
#[test]
fn the_badges_of_other_tests_are_made_here() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let signer = Signer::ed25519(7);
    let badge = credential(&signer.name());
    let good = signed_by_name(&signer);
    let parts: Vec<&str> = good.split('.').collect();
    let mut other = badge.clone();
    other["credentialSubject"]["achievement"]["name"] = "Food hygiene, third step".into();
    let changed = [parts[0], &in_text(other.to_string().as_bytes()), parts[2]].join(".");
    let camera = chunk(b"tEXt", b"Author\0Quay 4 with the blue door");
    let baked = words("openbadgecredential", good.as_bytes(), false);
    let mut unchecked = credential(ELSEWHERE);
    unchecked["credentialStatus"] = json!({"id": "https://badges.example/list#4"});
    unchecked["proof"] = json!([{"type": "DataIntegrityProof"}]);
    for (name, bytes) in [
        ("badge-good.jwt", good.clone().into_bytes()),
        ("badge-good.png", png(&[baked, camera])),
        ("badge-good.svg", baked_svg(&good)),
        ("badge-changed.jwt", changed.into_bytes()),
        ("badge-unchecked.json", unchecked.to_string().into_bytes()),
        (
            "badge-script.svg",
            svg(
                &format!("<openbadges:credential verify=\"{good}\"/>"),
                "<script>alert(1)</script>",
            ),
        ),
    ] {
        let path = folder.join(name);
        if std::env::var_os("UPDATE_BADGES").is_some() {
            std::fs::write(&path, &bytes).unwrap();
        }
        assert!(
            std::fs::read(&path).unwrap() == bytes,
            "{name} is another one"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_answered_at_once(
        start in prop::sample::select(vec!["", "{", "<svg", "eyJ", "\u{89}PNG\r\n\u{1a}\n"]),
        rest in prop::collection::vec(any::<u8>(), 0..4_000),
    ) {
        let begun = Instant::now();
        let _either = read(&[start.as_bytes(), &rest].concat());
        prop_assert!(begun.elapsed() < Duration::from_secs(1));
    }

    #[test]
    fn a_badge_with_some_bytes_changed_is_answered_at_once(
        form in 0..4_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
    ) {
        let signed = signed_by_name(&Signer::ed25519(1));
        let mut bytes = match form {
            0 => credential(ELSEWHERE).to_string().into_bytes(),
            1 => signed.into_bytes(),
            2 => baked_png(&signed),
            _ => baked_svg(&signed),
        };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len() * 3).max(1));
        let begun = Instant::now();
        if let Ok(badge) = read(&bytes) {
            prop_assert!(!badge.name.is_empty() && badge.sha256.len() == 64);
        }
        prop_assert!(begun.elapsed() < Duration::from_secs(1));
    }
}
