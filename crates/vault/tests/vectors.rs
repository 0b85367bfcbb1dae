//! Suite 15, a first part: the test vectors of the age format (`fixtures/cctv-age.txt`, where they
//! come from stands in it), through the same functions that open our own files. The other part, with
//! Debian's `age`, is in `interop`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    missing_docs,
    reason = "a test file"
)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Read;
use waymark_vault::sealed::{Lock, ReaderKey, lock_of, open_with_key, open_with_passphrase};
use waymark_vault::{Passphrase, VaultError};

const VECTORS: &str = include_str!("fixtures/cctv-age.txt");

/// Vectors that age 0.12.1 is known to read otherwise than the vector says; none of them lets
/// anything through that was not authentic.
const LENIENT: [&str; 3] = [
    "armor_whitespace_outside",
    "stanza_missing_body",
    "stanza_missing_final_line",
];

struct Vector {
    told: BTreeMap<String, Vec<String>>,
    file: Vec<u8>,
}

fn parse(bytes: &[u8]) -> Vector {
    let end = bytes.windows(2).position(|two| two == b"\n\n").unwrap();
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in std::str::from_utf8(&bytes[..end]).unwrap().lines() {
        let (name, value) = line.split_once(": ").unwrap();
        told.entry(name.to_owned())
            .or_default()
            .push(value.to_owned());
    }
    let mut file = bytes[end + 2..].to_vec();
    if told.contains_key("compressed") {
        let packed = std::mem::take(&mut file);
        flate2::read::ZlibDecoder::new(packed.as_slice())
            .read_to_end(&mut file)
            .unwrap();
    }
    Vector { told, file }
}

impl Vector {
    fn first(&self, name: &str) -> Option<&str> {
        self.told.get(name)?.first().map(String::as_str)
    }

    /// What our functions say; nothing where the vector needs a kind of key that we do not have.
    fn open(&self) -> Option<Result<Vec<u8>, VaultError>> {
        const ROOM: u64 = 32 << 20;
        let mut last = None;
        for text in self.told.get("identity").into_iter().flatten() {
            let key = ReaderKey::parse(text)?;
            let opened = open_with_key(&self.file, &key, ROOM);
            if let Ok(plain) = opened {
                return Some(Ok(plain.to_vec()));
            }
            last = opened.err();
        }
        for text in self.told.get("passphrase").into_iter().flatten() {
            let passphrase = Passphrase::new(text).unwrap();
            match open_with_passphrase(&self.file, &passphrase, ROOM) {
                Ok(plain) => return Some(Ok(plain.to_vec())),
                Err(error) => last = Some(error),
            }
        }
        Some(Err(last.unwrap_or(VaultError::WrongPassphrase)))
    }
}

#[test]
fn every_vector_of_the_age_format_is_read_as_it_says() {
    let (mut as_told, mut lenient, mut unsupported) = (0, Vec::new(), 0);
    for line in VECTORS.lines().filter(|line| !line.starts_with('#')) {
        let (name, text) = line.split_once(' ').unwrap();
        let vector = parse(&BASE64.decode(text).unwrap());
        let Some(opened) = vector.open() else {
            unsupported += 1;
            assert!(name.contains("hybrid"), "{name}: an unknown kind of key");
            continue;
        };
        let expected = vector.first("expect").unwrap();
        let holds = match (&opened, expected) {
            (Ok(plain), "success") => {
                let digest = Sha256::digest(plain);
                let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
                Some(digest.as_str()) == vector.first("payload")
            }
            (Err(VaultError::WrongPassphrase), other) => other != "success",
            // An unknown stanza: for us no file with a passphrase at all.
            (Err(_), "no match") => lock_of(&vector.file) == Lock::Key,
            (Err(_), other) => other != "success",
            (Ok(_), _) => false,
        };
        if holds {
            as_told += 1;
        } else {
            eprintln!(
                "{name}: expected {expected}, got {:?}",
                opened.map(|plain| plain.len())
            );
            lenient.push(name);
        }
    }
    eprintln!("{as_told} as told, {unsupported} unsupported, otherwise: {lenient:?}");
    assert_eq!(lenient, LENIENT);
    assert_eq!((as_told, unsupported), (121, 19));
}
