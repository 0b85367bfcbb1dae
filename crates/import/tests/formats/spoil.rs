//! Spoils an export. The tests of the app take this in too.

use proptest::prelude::Rng as _;
use proptest::test_runner::TestRng;

/// Changes, cuts, repeats and swaps bytes, and puts hostile ones in.
pub fn spoilt(bytes: &[u8], dice: &mut TestRng) -> Vec<u8> {
    const HOSTILE: [&[u8]; 14] = [
        b"\"",
        b"\\u0000",
        b"../../",
        b"\0\0\0\0",
        b"\xff\xff\xff\xff",
        b"[[[[[[[[",
        b"{{{{{{{{",
        b"---\n",
        b"99999999999999999999",
        b"\xed\xa0\x80",
        b"<p><ul><li>",
        b"![](",
        b"\n\n\n",
        b"&a *a",
    ];
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.next_u32() % 6 {
        let length = bytes.len().max(1);
        let at = dice.next_u32() as usize % length;
        let count = 1 + dice.next_u32() as usize % 40;
        let end = (at + count).min(bytes.len());
        match dice.next_u32() % 7 {
            0 => bytes.truncate(at),
            1 => {
                bytes.drain(at..end);
            }
            2 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            3 => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|it| *it ^= 1 << (count % 8)),
            4 => bytes
                .iter_mut()
                .skip(at)
                .take(count)
                .for_each(|it| *it = count as u8),
            _ => {
                let piece = HOSTILE[count % HOSTILE.len()].repeat(1 + count % 3);
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}
