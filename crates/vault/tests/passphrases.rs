//! Suite 7: wrong passphrases are wrong passphrases, whatever they look like.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test file")]

mod common;

use common::NOW;
use waymark_vault::sealed::{open_with_passphrase, seal_with_passphrase};
use waymark_vault::{
    KdfCost, Part, Passphrase, PassphraseProblem, RecoveryIdentity, Secret, Vault, VaultError,
};

#[test]
fn near_misses_do_not_open_and_say_the_same() {
    let home = tempfile::tempdir().unwrap();
    let right = "Blåbær på fjellet 2026";
    let passphrase = Passphrase::new(right).unwrap();
    drop(Vault::create(home.path(), &passphrase, KdfCost::fleeting(), NOW).unwrap());
    let wrong = [
        " Blåbær på fjellet 2026",
        "Blåbær på fjellet 2026 ",
        "Blåbær  på fjellet 2026",
        "Blåbærpåfjellet2026",
        "blåbær på fjellet 2026",
        "BLÅBÆR PÅ FJELLET 2026",
        "Blabaer pa fjellet 2026",
        "Blåbær på fjellet 2025",
        "Blåbær på fjellet 202",
        "Blåbær på fjellet 20266",
        "Blåbær på fjellet 2026\n",
        "Blåbær\u{a0}på fjellet 2026",
        "Blåbær på fjellet \u{200b}2026",
        "6202 telllejf åp ræbålB",
        "x",
        "\0",
        "😀",
        "Blåbær på fjellet ２０２６",
        "AGE-SECRET-KEY-1",
        "Βlåbær på fjellet 2026",
    ];
    for one in wrong {
        let typed = Passphrase::new(one).unwrap();
        let error = Vault::unlock(home.path(), Secret::Passphrase(&typed), None, NOW).unwrap_err();
        assert_eq!(error, VaultError::WrongPassphrase, "{one:?}");
        assert_eq!(error.to_string(), "the passphrase does not open this vault");
    }
    let long = "a".repeat(1024);
    let typed = Passphrase::new(&long).unwrap();
    let error = Vault::unlock(home.path(), Secret::Passphrase(&typed), None, NOW).unwrap_err();
    assert_eq!(error, VaultError::WrongPassphrase);
    let decomposed = "Bla\u{30a}bær pa\u{30a} fjellet 2026";
    assert_ne!(decomposed, right);
    let typed = Passphrase::new(decomposed).unwrap();
    Vault::unlock(home.path(), Secret::Passphrase(&typed), None, NOW).unwrap();
}

#[test]
fn empty_and_endless_passphrases_are_refused_when_typed() {
    assert_eq!(Passphrase::new("").unwrap_err(), PassphraseProblem::Empty);
    let too_long = PassphraseProblem::TooLong { limit: 1024 };
    assert_eq!(Passphrase::new(&"å".repeat(1025)).unwrap_err(), too_long);
    assert_eq!(Passphrase::new(&"x".repeat(1 << 20)).unwrap_err(), too_long);
    // 1024 letters in decomposed form are 2048 signs as typed, and still within the limit.
    assert!(Passphrase::new(&"a\u{30a}".repeat(1024)).is_ok());
    assert_eq!(
        format!("{:?}", Passphrase::new("secret").unwrap()),
        "Passphrase"
    );
}

#[test]
fn sheets_that_were_mistyped_are_told_from_sheets_of_another_vault() {
    let home = tempfile::tempdir().unwrap();
    let (first, second) = (home.path().join("first"), home.path().join("second"));
    let (_, sheet) = common::create(&first);
    let (_, other) = common::create(&second);
    let error = Vault::unlock(&first, Secret::Recovery(&other), None, NOW).unwrap_err();
    assert_eq!(error, VaultError::WrongRecovery);
    let text = sheet.to_sheet_text();
    assert_eq!(text.len(), 74);
    let (head, tail) = text.split_at(60);
    let swapped: String = tail.chars().rev().collect();
    for mistyped in [
        format!("{head}{swapped}"),
        head.to_owned(),
        String::new(),
        "x".repeat(9000),
    ] {
        let read = RecoveryIdentity::from_sheet_text(&mistyped);
        assert_eq!(read.unwrap_err(), VaultError::UnreadableRecovery);
    }
    let groups: Vec<String> = text
        .trim_start_matches("AGE-SECRET-KEY-1")
        .as_bytes()
        .chunks(5)
        .map(|group| String::from_utf8_lossy(group).to_lowercase())
        .collect();
    let read = RecoveryIdentity::from_sheet_text(&groups.join(" \r\n")).unwrap();
    assert_eq!(*read.to_sheet_text(), *text);
}

#[test]
fn a_file_from_a_stranger_is_held_to_limits() {
    let passphrase = Passphrase::new("told in person").unwrap();
    let sealed = seal_with_passphrase(b"for you", &passphrase, KdfCost::fleeting()).unwrap();
    assert_eq!(
        &**open_with_passphrase(&sealed, &passphrase, 100).unwrap(),
        b"for you"
    );
    let too_large = |limit| VaultError::TooLarge {
        what: waymark_vault::Large::SealedFile,
        limit,
    };
    let other = Passphrase::new("guessed").unwrap();
    let opened = open_with_passphrase(&sealed, &other, 100);
    assert_eq!(opened.unwrap_err(), VaultError::WrongPassphrase);
    let opened = open_with_passphrase(&sealed, &passphrase, 3);
    assert_eq!(opened.unwrap_err(), too_large(3));
    let large = vec![0; 400_000];
    let opened = open_with_passphrase(&large, &passphrase, 1000);
    assert_eq!(opened.unwrap_err(), too_large(1000));
    // The header asks for log N 21: about 2 GiB of memory.
    let text = String::from_utf8_lossy(&sealed[..120]).into_owned();
    let at = text.find(" 10\n").unwrap();
    let mut greedy = sealed.clone();
    greedy[at + 1..at + 3].copy_from_slice(b"21");
    let opened = open_with_passphrase(&greedy, &passphrase, 100);
    assert_eq!(opened.unwrap_err(), VaultError::TooMuchWork);
    let damaged = VaultError::Damaged {
        what: Part::SealedFile,
    };
    for cut in [0, 10, sealed.len() / 2, sealed.len() - 1] {
        let opened = open_with_passphrase(&sealed[..cut], &passphrase, 100);
        assert_eq!(opened.unwrap_err(), damaged, "cut at {cut}");
    }
    assert_eq!(
        open_with_passphrase(b"hello", &passphrase, 100).unwrap_err(),
        damaged
    );
}

/// Everything that is nearly the right passphrase, and much that is not.
fn two_hundred_wrong(right: &str) -> Vec<String> {
    let mut wrong = std::collections::BTreeSet::new();
    let letters: Vec<char> = right.chars().collect();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    for at in 0..letters.len() {
        let (mut without, mut doubled, mut turned) =
            (letters.clone(), letters.clone(), letters.clone());
        without.remove(at);
        doubled.insert(at, letters[at]);
        let letter = letters[at];
        turned[at] = if letter.is_lowercase() {
            letter.to_ascii_uppercase()
        } else {
            letter.to_ascii_lowercase()
        };
        wrong.extend([text(&without), text(&doubled), text(&turned)]);
        if at + 1 < letters.len() {
            let mut swapped = letters.clone();
            swapped.swap(at, at + 1);
            wrong.insert(text(&swapped));
        }
        for sign in [' ', '\u{a0}', '\u{200b}', '\t', '0'] {
            let mut more = letters.clone();
            more.insert(at, sign);
            wrong.insert(text(&more));
        }
    }
    wrong.extend((0..40).map(|n| format!("{right}{n}")));
    wrong.extend((1..20).map(|n| "x".repeat(n * 50)));
    wrong.insert(right.repeat(2));
    wrong.remove(right);
    wrong.into_iter().take(200).collect()
}

#[test]
fn two_hundred_wrong_passphrases_get_one_answer_and_change_nothing() {
    let home = tempfile::tempdir().unwrap();
    let right = "Blåbær på fjellet";
    let passphrase = Passphrase::new(right).unwrap();
    let (vault, _) = Vault::create(home.path(), &passphrase, KdfCost::fleeting(), NOW).unwrap();
    vault.commit(vec![common::put(1, "kept")]).unwrap();
    drop(vault);
    let bytes = || -> Vec<_> {
        let files = common::files_below(home.path()).into_iter();
        files.map(|file| std::fs::read(file).unwrap()).collect()
    };
    let before = bytes();
    let wrong = two_hundred_wrong(right);
    assert_eq!(wrong.len(), 200);
    for one in wrong {
        let typed = Passphrase::new(&one).unwrap();
        let secret = Secret::Passphrase(&typed);
        let error = Vault::unlock(home.path(), secret, None, NOW).unwrap_err();
        assert_eq!(error, VaultError::WrongPassphrase, "{one:?}");
        assert_eq!(error.to_string(), "the passphrase does not open this vault");
    }
    assert!(bytes() == before, "not a byte was changed");
    let opened = Vault::unlock(home.path(), Secret::Passphrase(&passphrase), None, NOW).unwrap();
    assert_eq!(opened.1.repair, None);
}

/// At the cost of real vaults: wrong, right, and wrong again.
#[test]
fn the_answers_are_the_same_at_the_real_cost() {
    let home = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("Blåbær på fjellet").unwrap();
    drop(Vault::create(home.path(), &passphrase, KdfCost::STANDARD, NOW).unwrap());
    for (typed, opens) in [
        ("Blåbær på fjellet ", false),
        ("Bla\u{30a}bær pa\u{30a} fjellet", true),
        ("blåbær på fjellet", false),
    ] {
        let typed = Passphrase::new(typed).unwrap();
        let opened = Vault::unlock(home.path(), Secret::Passphrase(&typed), None, NOW);
        match opened {
            Ok(_) => assert!(opens),
            Err(error) => assert!(!opens && error == VaultError::WrongPassphrase),
        }
    }
}
