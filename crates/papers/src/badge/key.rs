//! Keys that are in hand: beside a signed text, or written out in the name of who signed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Verifier as _;
use rsa::traits::PublicKeyParts as _;
use rsa::{BigUint, RsaPublicKey, pkcs1v15};
use serde_json::Value;
use sha2::Sha256;

use super::{Signature, json};

/// Most characters of a key; those of `did:key` are read in time that grows with their square.
const MOST_NAME: usize = 128;
const MOST_JWK: usize = 8 << 10;
/// Bits of an RSA key.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2_048..=4_096;

/// A key that a signature can be checked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Ed25519(ed25519_dalek::VerifyingKey),
    P256(p256::ecdsa::VerifyingKey),
    Rsa(RsaPublicKey),
}

impl Key {
    /// Says whether a name is a key by itself.
    pub(super) fn is_name(name: &str) -> bool {
        name.starts_with("did:key:") || name.starts_with("did:jwk:")
    }

    /// Reads a key from such a name.
    pub(super) fn of_name(name: &str) -> Result<Self, Signature> {
        if let Some(jwk) = name.strip_prefix("did:jwk:") {
            if jwk.len() > MOST_JWK {
                return Err(Signature::OtherWay);
            }
            let bytes = URL_SAFE_NO_PAD.decode(jwk);
            let bytes = bytes.map_err(|_broken| Signature::OtherWay)?;
            let jwk = json(&bytes).map_err(|_broken| Signature::OtherWay)?;
            return Self::of_jwk(&jwk);
        }
        let key = name.strip_prefix("did:key:z");
        let key = key.filter(|key| key.len() <= MOST_NAME);
        let bytes = key.and_then(|key| bs58::decode(key).into_vec().ok());
        // The kind of key stands in front (multicodec): 0xed is Ed25519, 0x1200 is P-256.
        match bytes.as_deref() {
            Some([0xed, 0x01, key @ ..]) => Self::ed25519(key),
            Some([0x80, 0x24, key @ ..]) => Self::p256(key),
            _ => None,
        }
        .ok_or(Signature::OtherWay)
    }

    /// Reads a key that is written out (RFC 7517).
    pub(super) fn of_jwk(jwk: &Value) -> Result<Self, Signature> {
        // Whoever has the file could have signed it.
        if !jwk["d"].is_null() || jwk["kty"] == "oct" {
            return Err(Signature::Forged);
        }
        if jwk["use"].as_str().is_some_and(|meant| meant != "sig") {
            return Err(Signature::Forged);
        }
        let part = |name: &str| {
            let text = jwk[name].as_str().filter(|text| text.len() <= MOST_JWK)?;
            URL_SAFE_NO_PAD.decode(text).ok()
        };
        let key = match (jwk["kty"].as_str(), jwk["crv"].as_str()) {
            (Some("OKP"), Some("Ed25519")) => part("x").and_then(|x| Self::ed25519(&x)),
            (Some("EC"), Some("P-256")) => part("x").zip(part("y")).and_then(|(x, y)| {
                let whole = x.len() == 32 && y.len() == 32;
                whole.then(|| Self::p256(&[&[4], &*x, &*y].concat()))?
            }),
            (Some("RSA"), _) => part("n")
                .zip(part("e"))
                .and_then(|(n, e)| Self::rsa(&n, &e)),
            _ => None,
        };
        key.ok_or(Signature::OtherWay)
    }

    fn ed25519(bytes: &[u8]) -> Option<Self> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(bytes.try_into().ok()?).ok()?;
        (!key.is_weak()).then_some(Self::Ed25519(key))
    }

    fn p256(bytes: &[u8]) -> Option<Self> {
        let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(bytes).ok()?;
        Some(Self::P256(key))
    }

    fn rsa(n: &[u8], e: &[u8]) -> Option<Self> {
        if n.len() > RSA_BITS.end() / 8 {
            return None;
        }
        let key = RsaPublicKey::new(BigUint::from_bytes_be(n), BigUint::from_bytes_be(e)).ok()?;
        RSA_BITS.contains(&key.n().bits()).then_some(Self::Rsa(key))
    }

    /// Checks a signature made in the way that was said. A key is never used as what it is not.
    pub(super) fn check(&self, way: &str, signed: &[u8], signature: &[u8]) -> Signature {
        let fits = match (self, way) {
            (Self::Ed25519(key), "EdDSA" | "Ed25519") => {
                ed25519_dalek::Signature::from_slice(signature)
                    .and_then(|signature| key.verify_strict(signed, &signature))
                    .is_ok()
            }
            (Self::P256(key), "ES256") => p256::ecdsa::Signature::from_slice(signature)
                .and_then(|signature| key.verify(signed, &signature))
                .is_ok(),
            (Self::Rsa(key), "RS256") => pkcs1v15::Signature::try_from(signature)
                .and_then(|signature| {
                    pkcs1v15::VerifyingKey::<Sha256>::new(key.clone()).verify(signed, &signature)
                })
                .is_ok(),
            (_, "EdDSA" | "Ed25519" | "ES256" | "RS256") => return Signature::Forged,
            _ => return Signature::OtherWay,
        };
        if fits {
            Signature::Good
        } else {
            Signature::Changed
        }
    }
}
