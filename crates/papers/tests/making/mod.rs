//! Makes digital badges as those who give them do, with keys made here.

use std::io::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::Signer as _;
use rsa::traits::PublicKeyParts as _;
use rsa::{BigUint, RsaPrivateKey, pkcs1v15};
use serde_json::{Value, json};
use sha2::Sha256;

const P: &str = "D6CA1C4E540C7BD6882149ADDAD3B650BDB950B7AAB05E5F4E4FC32F2CA6506978AE17A56BCE82F8BC6CF17E837E417E0D125F24A2552646F2668D36FF3874A87CD9D3531379F2D90A5D0965EC3527B8047255FBE7425DDF6B75D4743F63CBA9BAEEA3FD24FDA4669CA84C09F2090FDC06820C6987D74F3C343DBB97F8228D9F";
const Q: &str = "D075ECA708813004CAD62994C800C2BBEE0543B104410685DB9488A9F67F9DB71F2A47D520F995569B1B8FA2071EE6BAF218867EA22B108C0BD53B4C0B1821FA8E3B13998B261120682DEE61F5C009533E28FEFE51762C2E5C758C21CDEC02303A15D84D3B5C65A44CE2040E3C9AE20BDD42A919AE9E08517741D1F02F908A55";

/// A key that signs.
pub enum Signer {
    Ed25519(ed25519_dalek::SigningKey),
    P256(p256::ecdsa::SigningKey),
    Rsa(RsaPrivateKey),
}

impl Signer {
    pub fn ed25519(seed: u8) -> Self {
        Self::Ed25519(ed25519_dalek::SigningKey::from_bytes(&[seed; 32]))
    }

    pub fn p256(seed: u8) -> Self {
        Self::P256(p256::ecdsa::SigningKey::from_slice(&[seed; 32]).unwrap())
    }

    /// RSA with 2,048 bits, from two primes.
    pub fn rsa() -> Self {
        let prime = |hex: &str| BigUint::parse_bytes(hex.as_bytes(), 16).unwrap();
        let key = RsaPrivateKey::from_p_q(prime(P), prime(Q), BigUint::from(65_537_u32));
        Self::Rsa(key.unwrap())
    }

    pub fn way(&self) -> &'static str {
        match self {
            Self::Ed25519(_) => "EdDSA",
            Self::P256(_) => "ES256",
            Self::Rsa(_) => "RS256",
        }
    }

    pub fn jwk(&self) -> Value {
        match self {
            Self::Ed25519(key) => {
                json!({"kty": "OKP", "crv": "Ed25519", "x": in_text(key.verifying_key().as_bytes())})
            }
            Self::P256(key) => {
                let point = key.verifying_key().to_encoded_point(false);
                json!({
                    "kty": "EC", "crv": "P-256",
                    "x": in_text(point.x().unwrap()), "y": in_text(point.y().unwrap()),
                })
            }
            Self::Rsa(key) => {
                let (n, e) = (key.n().to_bytes_be(), key.e().to_bytes_be());
                json!({"kty": "RSA", "n": in_text(&n), "e": in_text(&e)})
            }
        }
    }

    /// The key as a name, `did:key`; RSA as `did:jwk`.
    pub fn name(&self) -> String {
        let bytes = match self {
            Self::Ed25519(key) => [&[0xed, 0x01], &key.verifying_key().to_bytes()[..]].concat(),
            Self::P256(key) => {
                let point = key.verifying_key().to_encoded_point(true);
                [&[0x80, 0x24], point.as_bytes()].concat()
            }
            Self::Rsa(_) => {
                return format!("did:jwk:{}", in_text(self.jwk().to_string().as_bytes()));
            }
        };
        format!("did:key:z{}", bs58::encode(bytes).into_string())
    }

    fn sign(&self, input: &[u8]) -> Vec<u8> {
        match self {
            Self::Ed25519(key) => key.sign(input).to_bytes().to_vec(),
            Self::P256(key) => {
                let signature: p256::ecdsa::Signature = key.sign(input);
                signature.to_bytes().to_vec()
            }
            Self::Rsa(key) => {
                use rsa::signature::SignatureEncoding as _;
                pkcs1v15::SigningKey::<Sha256>::new(key.clone())
                    .sign(input)
                    .to_vec()
            }
        }
    }

    /// Signs with this head; `alg` is added where it is not there.
    pub fn signed(&self, mut head: Value, payload: &Value) -> String {
        if head["alg"].is_null() {
            head["alg"] = self.way().into();
        }
        let input = input(&head, payload);
        let signature = self.sign(input.as_bytes());
        format!("{input}.{}", in_text(&signature))
    }
}

pub fn input(head: &Value, payload: &Value) -> String {
    let part = |value: &Value| in_text(value.to_string().as_bytes());
    format!("{}.{}", part(head), part(payload))
}

pub fn in_text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A badge of the newer kind, given by `issuer`.
pub fn credential(issuer: &str) -> Value {
    json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": "urn:uuid:0b1f0a5e-5a9c-4b1f-9a3c-0d5c2f6e7a10",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": issuer, "type": ["Profile"], "name": "Harbour Baking School"},
        "validFrom": "2026-05-12T09:00:00+02:00",
        "validUntil": "2029-05-12T09:00:00+02:00",
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "name": "Aud Lindqvist",
            "achievement": {
                "id": "urn:uuid:4c0d2f6e-7a10-4b1f-9a3c-0b1f0a5e5a9c",
                "type": ["Achievement"],
                "name": "Food hygiene, first step",
                "description": "Clean hands, clean benches, cold chain.",
                "criteria": {"narrative": "Two days of practice in the school kitchen and a talk."},
            },
        },
    })
}

/// A badge of the older kind, with everything in it.
pub fn assertion() -> Value {
    json!({
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": "https://badges.example/a/7",
        "recipient": {"type": "email", "hashed": false, "identity": "aud@example.org"},
        "issuedOn": "2019-03-02T00:00:00Z",
        "verification": {"type": "hosted"},
        "badge": {
            "type": "BadgeClass", "name": "Oven driver", "description": "Runs the deck oven.",
            "criteria": {"narrative": "Ten loads alone."},
            "issuer": {"type": "Issuer", "name": "Quay Bakery"},
        },
    })
}

pub fn chunk(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let mut sum = flate2::Crc::new();
    sum.update(name);
    sum.update(inside);
    let length = u32::try_from(inside.len()).unwrap().to_be_bytes();
    [&length, name, inside, &sum.sum().to_be_bytes()].concat()
}

/// An `iTXt` chunk.
pub fn words(keyword: &str, text: &[u8], packed: bool) -> Vec<u8> {
    let mut inside = keyword.as_bytes().to_vec();
    inside.extend([0, u8::from(packed), 0, 0, 0]);
    if packed {
        let mut packing = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        packing.write_all(text).unwrap();
        inside.extend(packing.finish().unwrap());
    } else {
        inside.extend(text);
    }
    chunk(b"iTXt", &inside)
}

/// A picture of one colour, with chunks behind its head.
pub fn png(chunks: &[Vec<u8>]) -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(48, 48, image::Rgb([30, 110, 90]));
    let mut plain = std::io::Cursor::new(Vec::new());
    image::DynamicImage::ImageRgb8(picture)
        .write_to(&mut plain, image::ImageFormat::Png)
        .unwrap();
    let plain = plain.into_inner();
    [&plain[..33], &chunks.concat(), &plain[33..]].concat()
}

pub fn baked_png(text: &str) -> Vec<u8> {
    png(&[words("openbadgecredential", text.as_bytes(), false)])
}

/// An SVG picture with a badge in it, and more beside.
pub fn svg(badge: &str, more: &str) -> Vec<u8> {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 10 10">
  {badge}
  <circle cx="5" cy="5" r="4"/>{more}
</svg>"#
    )
    .into_bytes()
}

pub fn baked_svg(signed: &str) -> Vec<u8> {
    svg(
        &format!(r#"<openbadges:credential verify="{signed}"/>"#),
        "",
    )
}
