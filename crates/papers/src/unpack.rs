//! Counting what the parts of a PDF unpack to, before anything opens it.
//!
//! Owns the packings a bomb is made with (ISO 32000-1, 7.4). It reads no structure: each part is looked
//! at where it stands. What it cannot see, a packing named elsewhere in the file for example, is left
//! to the limits of the process.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use memchr::memmem;

use crate::Refusal;

/// Most bytes one part of a file unpacks to.
const MOST_PART: usize = 64 << 20;
/// Most bytes that are read and made while all its parts are unpacked.
const MOST_PARTS: usize = 256 << 20;
/// The names of a part's packings stand within this many bytes before it.
const BEFORE: usize = 4 << 10;
/// Most packings of one part.
const MOST_CHAIN: usize = 8;

/// A way to pack bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Flate,
    Lzw { early: bool },
    Ascii85,
    Hex,
    RunLength,
}

/// Refuses a file whose parts unpack to more than any paper holds.
pub(crate) fn to_little(bytes: &[u8]) -> Result<(), Refusal> {
    let mut all = 0;
    for start in memmem::find_iter(bytes, b"stream") {
        let part = bytes.get(start + 6..).unwrap_or_default();
        let part = part.strip_prefix(b"\r").unwrap_or(part);
        let Some(part) = part.strip_prefix(b"\n") else {
            continue;
        };
        let before = bytes.get(start.saturating_sub(BEFORE)..start);
        all += unpacked(part, &packings(before.unwrap_or_default()))?;
        if all > MOST_PARTS {
            return Err(Refusal::TooMuch);
        }
    }
    Ok(())
}

/// Unpacks a part, one packing after the other; gives how many bytes were read and made.
fn unpacked(part: &[u8], packings: &[Packing]) -> Result<usize, Refusal> {
    let mut made: Option<Vec<u8>> = None;
    let mut count = 0;
    for packing in packings {
        let (read, out) = packing.unpack(made.as_deref().unwrap_or(part));
        if out.len() > MOST_PART {
            return Err(Refusal::TooMuch);
        }
        count += read + out.len();
        made = Some(out);
    }
    Ok(count)
}

/// Reads the names of the packings before a part. One that is not named there may be packed by Flate.
fn packings(before: &[u8]) -> Vec<Packing> {
    let own = memmem::rfind(before, b"obj").and_then(|at| before.get(at..));
    let own = own.unwrap_or(before);
    let early = memmem::find(own, b"/EarlyChange 0").is_none();
    let names = memmem::find(own, b"/Filter").and_then(|at| own.get(at + 7..));
    let names = names.map(<[u8]>::trim_ascii_start).unwrap_or_default();
    let mut rest = match names {
        [b'[', rest @ ..] => rest.split(|byte| *byte == b']').next().unwrap_or_default(),
        [b'/', rest @ ..] => {
            let end = rest.iter().position(|byte| !is_name(*byte));
            names.get(..=end.unwrap_or(rest.len())).unwrap_or(names)
        }
        _ => return vec![Packing::Flate],
    };
    let mut found = Vec::new();
    while let Some(at) = memchr::memchr(b'/', rest) {
        rest = rest.get(at + 1..).unwrap_or_default();
        let end = rest.iter().position(|byte| !is_name(*byte));
        let name = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let packing = match plain(name).as_slice() {
            b"FlateDecode" | b"Fl" => Packing::Flate,
            b"LZWDecode" | b"LZW" => Packing::Lzw { early },
            b"ASCII85Decode" | b"A85" => Packing::Ascii85,
            b"ASCIIHexDecode" | b"AHx" => Packing::Hex,
            b"RunLengthDecode" | b"RL" => Packing::RunLength,
            // A picture of its own kind, which has limits of its own.
            _ => break,
        };
        found.push(packing);
        if found.len() == MOST_CHAIN {
            break;
        }
    }
    found
}

const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'#'
}

/// A name whose letters are written as numbers reads as the letters.
fn plain(name: &[u8]) -> Vec<u8> {
    let mut letters = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some((first, after)) = rest.split_first() {
        let number = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let letter = number.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match letter.filter(|_| *first == b'#') {
            Some(letter) => {
                letters.push(letter);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                letters.push(*first);
                rest = after;
            }
        }
    }
    letters
}

impl Packing {
    /// Unpacks up to a little more than a part may hold; gives how much was read too. What is broken
    /// ends it, with what was there.
    fn unpack(self, bytes: &[u8]) -> (usize, Vec<u8>) {
        match self {
            Self::Flate => flate(bytes),
            Self::Lzw { early } => lzw(bytes, early),
            Self::Ascii85 => ascii85(bytes),
            Self::Hex => hex(bytes),
            Self::RunLength => run_length(bytes),
        }
    }
}

fn flate(bytes: &[u8]) -> (usize, Vec<u8>) {
    let mut out = Vec::new();
    let mut unpacking = ZlibDecoder::new(bytes).take(MOST_PART as u64 + 1);
    let _broken = unpacking.read_to_end(&mut out);
    let read = unpacking.into_inner().total_in();
    (usize::try_from(read).unwrap_or(usize::MAX), out)
}

/// Each code is a byte, or stands for what an earlier place of the output holds.
fn lzw(bytes: &[u8], early: bool) -> (usize, Vec<u8>) {
    const CLEAR: usize = 256;
    const END: usize = 257;
    const MOST_CODES: usize = 4_096;
    let mut out: Vec<u8> = Vec::new();
    let mut places: Vec<(usize, usize)> = Vec::new();
    let mut before: Option<(usize, usize)> = None;
    let (mut held, mut bits, mut read) = (0_usize, 0_u32, 0);
    while out.len() <= MOST_PART {
        let width = match END + 1 + places.len() + usize::from(early) {
            ..512 => 9,
            512..1_024 => 10,
            1_024..2_048 => 11,
            _ => 12,
        };
        while bits < width {
            let Some(byte) = bytes.get(read) else {
                return (read, out);
            };
            held = (held << 8 | usize::from(*byte)) & 0xff_ffff;
            bits += 8;
            read += 1;
        }
        bits -= width;
        let code = held >> bits & ((1 << width) - 1);
        let begin = out.len();
        let place = match (code, before) {
            (CLEAR, _) => {
                places.clear();
                before = None;
                continue;
            }
            (END, _) => break,
            (0..CLEAR, _) => {
                out.push(u8::try_from(code).unwrap_or_default());
                None
            }
            _ => {
                let fresh = before.map(|(at, length)| (at, length + 1));
                let known = places.get(code - END - 1).copied();
                let next = fresh.filter(|_| code == END + 1 + places.len());
                let Some(place) = known.or(next) else { break };
                Some(place)
            }
        };
        for at in place.map_or(0..0, |(at, length)| at..at + length) {
            out.push(out.get(at).copied().unwrap_or_default());
        }
        if let Some((at, length)) = before
            && END + 1 + places.len() < MOST_CODES
        {
            places.push((at, length + 1));
        }
        before = Some((begin, out.len() - begin));
    }
    (read, out)
}

fn ascii85(bytes: &[u8]) -> (usize, Vec<u8>) {
    let mut out = Vec::new();
    let (mut group, mut held, mut read) = (0_u32, 0_u32, 0);
    for byte in bytes {
        read += 1;
        match byte {
            b'z' if held == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                group = group.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                held += 1;
                if held == 5 {
                    out.extend(group.to_be_bytes());
                    (group, held) = (0, 0);
                }
            }
            _ if byte.is_ascii_whitespace() || *byte == 0 => {}
            _ => break,
        }
    }
    // The last group may be short.
    if held > 1 {
        for _ in held..5 {
            group = group.wrapping_mul(85).wrapping_add(84);
        }
        let length = usize::try_from(held - 1).unwrap_or_default();
        out.extend(group.to_be_bytes().iter().take(length));
    }
    (read, out)
}

fn hex(bytes: &[u8]) -> (usize, Vec<u8>) {
    let mut out = Vec::new();
    let (mut high, mut read) = (None, 0);
    for byte in bytes {
        read += 1;
        match (char::from(*byte).to_digit(16), high) {
            (Some(digit), None) => high = Some(digit),
            (Some(digit), Some(before)) => {
                out.push(u8::try_from(before << 4 | digit).unwrap_or_default());
                high = None;
            }
            (None, _) if byte.is_ascii_whitespace() || *byte == 0 => {}
            (None, _) => break,
        }
    }
    (read, out)
}

fn run_length(bytes: &[u8]) -> (usize, Vec<u8>) {
    let mut out = Vec::new();
    let mut rest = bytes;
    while out.len() <= MOST_PART {
        let Some((length, after)) = rest.split_first() else {
            break;
        };
        let length = usize::from(*length);
        match length {
            0..128 => {
                let Some((bytes, after)) = after.split_at_checked(length + 1) else {
                    break;
                };
                out.extend(bytes);
                rest = after;
            }
            128 => break,
            _ => {
                let Some((byte, after)) = after.split_first() else {
                    break;
                };
                out.resize(out.len() + 257 - length, *byte);
                rest = after;
            }
        }
    }
    (bytes.len() - rest.len(), out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_packing_gives_back_what_was_packed() {
        // The example of the standard itself (ISO 32000-1, 7.4.4.2).
        let (_, out) = lzw(
            &[0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01],
            true,
        );
        assert_eq!(out, [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
        assert_eq!(ascii85(b"87cURD]i,\"Ebo80~> and more").1, b"Hello World!");
        assert_eq!(ascii85(b"z 87cUR~>").1, b"\0\0\0\0Hell");
        assert_eq!(hex(b"48 65 6c6C 6f> 00").1, b"Hello");
        let (read, out) = run_length(&[1, b'a', b'b', 254, b'c', 128, 7]);
        assert_eq!((read, out.as_slice()), (5, b"abccc".as_slice()));
    }

    #[test]
    fn packings_are_read_where_they_are_named() {
        use Packing::{Ascii85, Flate, Hex, Lzw};
        for (before, expected) in [
            ("1 0 obj<</Length 3>>", vec![Flate]),
            ("1 0 obj<</Filter 7 0 R>>", vec![Flate]),
            (
                "1 0 obj<</Filter/LZWDecode/Length 3>>",
                vec![Lzw { early: true }],
            ),
            ("<</Filter/Fl>>endobj 2 0 obj<</Filter /AHx>>", vec![Hex]),
            (
                "<</Filter [ /A85 /Fl#61teDecode ]/X[/LZW]>>",
                vec![Ascii85, Flate],
            ),
            ("<</Filter[/DCTDecode]>>", vec![]),
            (
                "<</DecodeParms<</EarlyChange 0>>/Filter/LZW>>",
                vec![Lzw { early: false }],
            ),
        ] {
            assert_eq!(packings(before.as_bytes()), expected, "{before}");
        }
    }
}
