//! Digital badges (Open Badges 3.0, and 2.0 as far as its words go), read without the internet: as
//! JSON, as a signed text (JWS), or baked into a PNG or SVG picture.
//!
//! Owns what a badge says and what can be known of its signature. Fetches nothing, draws nothing, and
//! knows no day: what runs out is told as a moment. The names of a badge are taken as the two base
//! contexts give them (W3C credentials and Open Badges); both are protected, so that no further
//! context can change what a name means. They are compared as text and never read.

mod baked;
mod credential;
mod key;
mod signed;

use chrono::{DateTime, Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::Media;

pub(crate) use self::baked::holds_badge;

/// Most bytes of the text of a badge, and of a file that is no PNG picture.
pub const MOST_TEXT: usize = 4 << 20;
/// Most lists and objects inside one another.
const MOST_DEPTH: usize = 64;

/// The endings of the files a badge comes in.
pub const BADGE_ENDINGS: &[&str] = &["json", "jsonld", "jwt", "jws", "txt", "png", "svg"];

/// How a badge came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// As JSON.
    Json,
    /// As a signed text.
    Jwt,
    /// In a PNG picture.
    Png,
    /// In an SVG picture.
    Svg,
}

/// What is known of the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Signature {
    /// It fits, with a key that came along: nothing was changed since. Not who signed.
    Good,
    /// There is none.
    Unsigned,
    /// Not checked: the key is on the internet.
    KeyElsewhere,
    /// Not checked: a proof inside the JSON, which needs its names from the internet.
    Proof,
    /// Not checked: whether it was given stands on the internet alone.
    Hosted,
    /// Not checked: signed in a way that is not known here.
    OtherWay,
    /// Wrong: it does not fit what stands in the badge.
    Changed,
    /// Wrong: made with another key than the issuer's, or for another badge.
    OtherSigner,
    /// Wrong: it asks to be taken without a signature, or for a key to be used as what it is not.
    Forged,
}

/// A moment as a badge gives it: the day as written there, and seconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The day, where it was written.
    pub day: NaiveDate,
    /// The moment.
    pub at: i64,
}

/// What a badge says. Words are as they came, without control characters; nothing is cut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Badge {
    /// How it came.
    pub form: Form,
    /// Whether it is of the older kind (2.0).
    pub older: bool,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub about: String,
    /// What it was given for.
    pub criteria: String,
    /// Who gave it, or nothing.
    pub issuer: String,
    /// Who it was given to, by name or address, or nothing.
    pub given_to: String,
    /// Its own id, or nothing.
    pub number: String,
    /// When it was given.
    pub got: Option<When>,
    /// From when on it counts, where that is known.
    pub from: Option<When>,
    /// Until when it counts.
    pub until: Option<When>,
    /// Whether it may have been withdrawn, which stands on the internet.
    pub may_be_withdrawn: bool,
    /// What is known of its signature.
    pub signature: Signature,
    /// SHA-256 of the file, in lower-case hex.
    pub sha256: String,
}

/// Why a file is not taken as a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum BadgeProblem {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// There is no badge in it.
    #[error("there is no badge in the file")]
    NoBadge,
    /// Its end is missing, or a part of it cannot be read.
    #[error("a part of the file is missing or broken")]
    Broken,
    /// It is a badge of a kind that is not known here.
    #[error("the badge is of another kind")]
    OtherBadge,
    /// What it is for stands on the internet and not in it.
    #[error("what the badge is for stands elsewhere")]
    Elsewhere,
    /// There is a program in it, or it asks for other files.
    #[error("the picture holds a program")]
    Program,
    /// It asks for more room or time than a badge needs.
    #[error("the file asks for too much work")]
    TooMuch,
}

impl Form {
    /// Says whether a name ends as such a file does; a name without an ending does.
    #[must_use]
    pub fn fits_ending(self, ending: Option<&str>) -> bool {
        let Some(ending) = ending else { return true };
        let ending = ending.to_ascii_lowercase();
        match self {
            Self::Json => matches!(ending.as_str(), "json" | "jsonld" | "txt"),
            Self::Jwt => matches!(ending.as_str(), "jwt" | "jws" | "txt"),
            Self::Png => ending == "png",
            Self::Svg => ending == "svg",
        }
    }
}

/// Reads a badge from the bytes of a file.
///
/// # Errors
/// [`BadgeProblem`].
pub fn read(bytes: &[u8]) -> Result<Badge, BadgeProblem> {
    if bytes.is_empty() {
        return Err(BadgeProblem::Empty);
    }
    let mut badge = if Media::of(bytes) == Some(Media::Png) {
        let text = baked::in_png(bytes)?;
        Badge {
            form: Form::Png,
            ..from_text(&text)?
        }
    } else if bytes.len() > MOST_TEXT {
        return Err(BadgeProblem::TooMuch);
    } else if Media::of(bytes).is_some() {
        return Err(BadgeProblem::NoBadge);
    } else {
        let text = std::str::from_utf8(bytes).map_err(|_other| BadgeProblem::NoBadge)?;
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.starts_with('<') {
            let text = baked::in_svg(text)?;
            Badge {
                form: Form::Svg,
                ..from_text(&text)?
            }
        } else {
            from_text(text)?
        }
    };
    let digest = Sha256::digest(bytes);
    badge.sha256 = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(badge)
}

/// Reads JSON or a signed text.
fn from_text(text: &str) -> Result<Badge, BadgeProblem> {
    let text = text.trim();
    if text.starts_with('{') {
        let value = json(text.as_bytes())?;
        return credential::read(&value, Form::Json, None);
    }
    if ["https://", "http://"]
        .iter()
        .any(|way| text.starts_with(way))
    {
        return Err(BadgeProblem::Elsewhere);
    }
    let signed = signed::Signed::read(text)?;
    let badge = credential::read(signed.credential(), Form::Jwt, Some(&signed.claims()?))?;
    Ok(Badge {
        signature: signed.check(&signed.issuer()),
        ..badge
    })
}

/// Reads JSON that is not nested without end.
fn json(bytes: &[u8]) -> Result<Value, BadgeProblem> {
    let (mut depth, mut inside, mut escaped) = (0_usize, false, false);
    for byte in bytes {
        match (inside, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => inside = !inside,
            (false, b'[' | b'{') => depth += 1,
            (false, b']' | b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST_DEPTH {
            return Err(BadgeProblem::TooMuch);
        }
    }
    serde_json::from_slice(bytes).map_err(|_unreadable| BadgeProblem::Broken)
}

impl When {
    /// Reads a moment as seconds since 1970, as signed texts give it.
    fn of_seconds(at: i64) -> Option<Self> {
        let day = DateTime::from_timestamp(at, 0)?.date_naive();
        (1..=9_999)
            .contains(&day.year())
            .then_some(Self { day, at })
    }

    /// Reads a moment as text, as credentials give it: with an offset, or a day alone.
    fn of_text(text: &str) -> Option<Self> {
        let found = match DateTime::parse_from_rfc3339(text) {
            Ok(moment) => Self {
                day: moment.date_naive(),
                at: moment.timestamp(),
            },
            Err(_) => {
                let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
                let at = day.and_hms_opt(0, 0, 0)?.and_utc().timestamp();
                Self { day, at }
            }
        };
        (1..=9_999).contains(&found.day.year()).then_some(found)
    }
}
