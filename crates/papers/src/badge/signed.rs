//! Signed texts: a head, what is signed, and a signature (RFC 7515, compact).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::credential::Claims;
use super::key::Key;
use super::{BadgeProblem, Signature, When, json};

/// Most characters of a head.
const MOST_HEAD: usize = 64 << 10;

/// A signed text, taken apart.
pub(super) struct Signed<'t> {
    head: Value,
    payload: Value,
    signature: Vec<u8>,
    /// What was signed, as it stands in the text.
    input: &'t str,
}

impl<'t> Signed<'t> {
    pub(super) fn read(text: &'t str) -> Result<Self, BadgeProblem> {
        let (input, signature) = text.rsplit_once('.').ok_or(BadgeProblem::NoBadge)?;
        let (head, payload) = input.split_once('.').ok_or(BadgeProblem::NoBadge)?;
        // Every head begins with `{`.
        if !head.starts_with('e') || payload.contains('.') {
            return Err(BadgeProblem::NoBadge);
        }
        if head.len() > MOST_HEAD {
            return Err(BadgeProblem::TooMuch);
        }
        let bytes = |part: &str| {
            let bytes = URL_SAFE_NO_PAD.decode(part);
            bytes.map_err(|_broken| BadgeProblem::Broken)
        };
        let signed = Self {
            head: json(&bytes(head)?)?,
            payload: json(&bytes(payload)?)?,
            signature: bytes(signature)?,
            input,
        };
        if signed.head.is_object() && signed.payload.is_object() {
            Ok(signed)
        } else {
            Err(BadgeProblem::Broken)
        }
    }

    /// Gives what is signed: the whole of it, or the part that older ones put it in.
    pub(super) fn credential(&self) -> &Value {
        match &self.payload["vc"] {
            Value::Null => &self.payload,
            inner => inner,
        }
    }

    /// Gives what the outer part says of the badge.
    pub(super) fn claims(&self) -> Result<Claims, BadgeProblem> {
        let moment = |name: &str| match &self.payload[name] {
            Value::Null => Ok(None),
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a part of a second; what is too large is no moment below"
            )]
            Value::Number(number) => number
                .as_i64()
                .or_else(|| number.as_f64().map(|seconds| seconds as i64))
                .and_then(When::of_seconds)
                .map(Some)
                .ok_or(BadgeProblem::Broken),
            _ => Err(BadgeProblem::Broken),
        };
        Ok(Claims {
            id: self.payload["jti"].as_str().map(str::to_owned),
            from: moment("nbf")?,
            until: moment("exp")?,
        })
    }

    /// Gives who issued it: by name of a key, an address, or nothing.
    pub(super) fn issuer(&self) -> String {
        let issuer = &self.credential()["issuer"];
        let id = issuer.as_str().or_else(|| issuer["id"].as_str());
        let id = id.or_else(|| self.payload["iss"].as_str());
        id.unwrap_or_default().to_owned()
    }

    /// Checks the signature, where the key for it is in hand.
    pub(super) fn check(&self, issuer: &str) -> Signature {
        let way = self.head["alg"].as_str().unwrap_or_default();
        // Nobody signed it, or the key that everybody has would be the secret.
        if way.is_empty() || way.eq_ignore_ascii_case("none") || way.starts_with("HS") {
            return Signature::Forged;
        }
        if self.disagrees(issuer) {
            return Signature::OtherSigner;
        }
        if !self.head["crit"].is_null() {
            return Signature::OtherWay;
        }
        match self.key(issuer) {
            Ok(key) => key.check(way, self.input.as_bytes(), &self.signature),
            Err(known) => known,
        }
    }

    /// Whether the outer part says another issuer or another id than what is in it.
    fn disagrees(&self, issuer: &str) -> bool {
        let other = |outer: &Value, inner: &str| {
            outer
                .as_str()
                .is_some_and(|outer| !inner.is_empty() && outer != inner)
        };
        let id = self.credential()["id"].as_str().unwrap_or_default();
        other(&self.payload["iss"], issuer) || other(&self.payload["jti"], id)
    }

    /// Gives the key that came along. Where the issuer is a key by name, no other one will do.
    fn key(&self, issuer: &str) -> Result<Key, Signature> {
        let named = self.head["kid"].as_str().unwrap_or_default();
        let named = named.split('#').next().unwrap_or_default();
        let own = Key::is_name(issuer);
        if own && Key::is_name(named) && named != issuer {
            return Err(Signature::OtherSigner);
        }
        let name = [issuer, named].into_iter().find(|name| Key::is_name(name));
        let name = name.map(Key::of_name).transpose()?;
        let beside = match &self.head["jwk"] {
            Value::Null => None,
            jwk => Some(Key::of_jwk(jwk)?),
        };
        match (name, beside) {
            (Some(name), Some(beside)) if name != beside => Err(Signature::OtherSigner),
            (Some(key), _) | (None, Some(key)) => Ok(key),
            (None, None) => Err(Signature::KeyElsewhere),
        }
    }
}
