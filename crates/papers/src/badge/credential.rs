//! What stands in a badge: the words of an Open Badges 3.0 credential or a 2.0 assertion.

use serde_json::Value;

use super::{Badge, BadgeProblem, Form, Signature, When};

/// The base contexts of credentials.
const CREDENTIALS: &[&str] = &[
    "https://www.w3.org/ns/credentials/v2",
    "https://www.w3.org/2018/credentials/v1",
];
/// How the contexts of Open Badges 3.0 begin.
const BADGES: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context";
/// The context of Open Badges 2.0.
const OLDER: &str = "https://w3id.org/openbadges/v2";

/// What the outer part of a signed text says of what is in it.
#[derive(Debug, Default)]
pub(super) struct Claims {
    pub(super) id: Option<String>,
    pub(super) from: Option<When>,
    pub(super) until: Option<When>,
}

/// Reads a credential, or an assertion of the older kind.
pub(super) fn read(
    value: &Value,
    form: Form,
    claims: Option<&Claims>,
) -> Result<Badge, BadgeProblem> {
    let kinds = texts(&value["type"]);
    let is = |kind: &str| kinds.contains(&kind);
    if is("OpenBadgeCredential") || is("AchievementCredential") {
        let contexts = contexts(&value["@context"])?;
        if !contexts.first().is_some_and(|it| CREDENTIALS.contains(it))
            || !contexts.iter().any(|context| is_badges(context))
        {
            return Err(BadgeProblem::OtherBadge);
        }
        return newer(value, form, claims);
    }
    if is("Assertion") {
        if !contexts(&value["@context"])?.contains(&OLDER) {
            return Err(BadgeProblem::OtherBadge);
        }
        return older(value, form);
    }
    Err(if is("VerifiableCredential") {
        BadgeProblem::OtherBadge
    } else {
        BadgeProblem::NoBadge
    })
}

/// "context.json" or "context-3.0.3.json".
fn is_badges(context: &str) -> bool {
    let rest = context.strip_prefix(BADGES);
    let number = rest.and_then(|rest| rest.strip_suffix(".json"));
    number.is_some_and(|number| {
        number.is_empty()
            || number
                .strip_prefix("-3.")
                .is_some_and(|number| number.bytes().all(|it| it.is_ascii_digit() || it == b'.'))
    })
}

/// Gives the contexts, all of them names: one that stands in the file could mean anything.
fn contexts(value: &Value) -> Result<Vec<&str>, BadgeProblem> {
    let all = match value {
        Value::Array(all) => all.as_slice(),
        one => std::slice::from_ref(one),
    };
    let names = all.iter().map(Value::as_str).collect::<Option<Vec<_>>>();
    names.ok_or(BadgeProblem::OtherBadge)
}

fn newer(value: &Value, form: Form, claims: Option<&Claims>) -> Result<Badge, BadgeProblem> {
    let subject = one(&value["credentialSubject"])?;
    let achievement = one(&subject["achievement"])?;
    let name = words(&achievement["name"]);
    if name.is_empty() {
        return Err(match achievement {
            Value::String(_) => BadgeProblem::Elsewhere,
            _ => BadgeProblem::Broken,
        });
    }
    let began = |name: &str| moment(&value[name]);
    let given = began("validFrom")?.or(began("issuanceDate")?);
    let ends = began("validUntil")?.or(began("expirationDate")?);
    let said = claims.map(|claims| (claims.from, claims.until));
    let (from, until) = said.unwrap_or_default();
    Ok(Badge {
        form,
        older: false,
        name,
        about: words(&achievement["description"]),
        criteria: words(&achievement["criteria"]["narrative"]),
        issuer: words(&value["issuer"]["name"]),
        given_to: given_to(subject),
        number: number(&value["id"], claims),
        got: given.or(from),
        from: latest(given, from),
        until: earliest(ends, until),
        may_be_withdrawn: !value["credentialStatus"].is_null(),
        signature: if value["proof"].is_null() {
            Signature::Unsigned
        } else {
            Signature::Proof
        },
        sha256: String::new(),
    })
}

fn older(value: &Value, form: Form) -> Result<Badge, BadgeProblem> {
    let badge = one(&value["badge"])?;
    let name = words(&badge["name"]);
    if name.is_empty() {
        return Err(BadgeProblem::Elsewhere);
    }
    let given = moment(&value["issuedOn"])?;
    let recipient = &value["recipient"];
    let hidden = recipient["hashed"].as_bool().unwrap_or(false);
    Ok(Badge {
        form,
        older: true,
        name,
        about: words(&badge["description"]),
        criteria: words(&badge["criteria"]["narrative"]),
        issuer: words(&badge["issuer"]["name"]),
        given_to: if hidden {
            String::new()
        } else {
            words(&recipient["identity"])
        },
        number: number(&value["id"], None),
        got: given,
        from: given,
        until: moment(&value["expires"])?,
        may_be_withdrawn: true,
        signature: Signature::Hosted,
        sha256: String::new(),
    })
}

/// Gives the one thing there is, alone or as a list of one.
fn one(value: &Value) -> Result<&Value, BadgeProblem> {
    match value {
        Value::Array(all) => match all.as_slice() {
            [one] => Ok(one),
            _ => Err(BadgeProblem::OtherBadge),
        },
        other => Ok(other),
    }
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(one) => vec![one],
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn given_to(subject: &Value) -> String {
    let name = words(&subject["name"]);
    if !name.is_empty() {
        return name;
    }
    let ids = match &subject["identifier"] {
        Value::Array(all) => all.as_slice(),
        one => std::slice::from_ref(one),
    };
    let open = |id: &&Value| id["hashed"].as_bool() == Some(false);
    ids.iter()
        .find(open)
        .map(|id| words(&id["identityHash"]))
        .unwrap_or_default()
}

fn number(id: &Value, claims: Option<&Claims>) -> String {
    match (words(id), claims.and_then(|claims| claims.id.as_deref())) {
        (id, Some(said)) if id.is_empty() => clean(said),
        (id, _) => id,
    }
}

/// Gives words: a text, a text with its language, or the first of several languages.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => clean(text),
        Value::Object(marked) => match marked.get("@value") {
            Some(Value::String(text)) => clean(text),
            _ => String::new(),
        },
        Value::Array(all) => match all.first() {
            Some(first @ (Value::String(_) | Value::Object(_))) => words(first),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

/// Takes out what is no text: control characters, and marks that turn the writing round.
fn clean(text: &str) -> String {
    let turns = |it: char| matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let stays = |it: &char| *it == '\n' || !(it.is_control() || turns(*it));
    let text: String = text.chars().filter(stays).collect();
    text.trim().to_owned()
}

/// Reads a moment; there may be none, but what stands there has to be one.
fn moment(value: &Value) -> Result<Option<When>, BadgeProblem> {
    let found = match value {
        Value::Null => return Ok(None),
        Value::String(text) => When::of_text(text),
        Value::Number(number) => number.as_i64().and_then(When::of_seconds),
        _ => None,
    };
    found.map(Some).ok_or(BadgeProblem::Broken)
}

fn latest(one: Option<When>, other: Option<When>) -> Option<When> {
    one.into_iter().chain(other).max_by_key(|when| when.at)
}

fn earliest(one: Option<When>, other: Option<When>) -> Option<When> {
    one.into_iter().chain(other).min_by_key(|when| when.at)
}
