//! A fingerprint that two people read out to each other: six words of the list for passphrases.
//!
//! Six words of 7,776 are 77 bits: nobody makes a second key with the same six by trying.

use std::sync::LazyLock;

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    include_str!("../../../templates/passphrase-words/en.txt")
        .lines()
        .collect()
});

/// How many words a fingerprint has.
pub const COUNT: usize = 6;

/// Gives the words of a digest.
#[must_use]
pub fn words(digest: &[u8; 32]) -> Vec<&'static str> {
    let list = &*WORDS;
    let size = list.len() as u128;
    let (high, _) = digest.split_at(16);
    let mut rest = high
        .iter()
        .fold(0, |sum, byte| (sum << 8) | u128::from(*byte));
    (0..COUNT)
        .filter_map(|_| {
            let place = rest.checked_rem(size)?;
            rest /= size;
            list.get(usize::try_from(place).ok()?).copied()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_has_six_words_and_another_has_others() {
        let one = words(&[7; 32]);
        assert_eq!(one.len(), COUNT);
        assert_eq!(one, words(&[7; 32]));
        let mut near = [7; 32];
        near[15] ^= 1;
        assert_ne!(one, words(&near));
        assert!(words(&[0; 32]).iter().all(|word| *word == WORDS[0]));
    }
}
