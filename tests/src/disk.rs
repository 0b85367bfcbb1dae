//! The search for words a person typed, in every form they could take on the disk.

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};

/// Lists the forms of a word to search for: UTF-8, UTF-16 in both orders, base64 of the UTF-8 at
/// all three alignments (the inner part, which does not depend on the neighbours).
#[must_use]
pub fn forms_of(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let mut forms = vec![
        ("UTF-8", word.as_bytes().to_vec()),
        (
            "UTF-16 LE",
            word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ),
        (
            "UTF-16 BE",
            word.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        ),
    ];
    for shift in 0..3 {
        let mut shifted = vec![0; shift];
        shifted.extend_from_slice(word.as_bytes());
        let text = STANDARD_NO_PAD.encode(&shifted);
        // Characters that also depend on a byte before or after the word are left out.
        let from = (shift * 8).div_ceil(6);
        let to = shifted.len() * 8 / 6;
        if to > from + 5 {
            forms.push(("base64", text.as_bytes()[from..to].to_vec()));
        }
    }
    forms
}

/// Lists the files below `folder` that hold one of the words, each with the word and its form.
#[must_use]
pub fn files_with(folder: &Path, words: &[&str]) -> Vec<String> {
    let forms: Vec<_> = words
        .iter()
        .flat_map(|word| forms_of(word).into_iter().map(move |form| (word, form)))
        .collect();
    let mut found = Vec::new();
    for file in files_below(folder) {
        let Ok(bytes) = fs::read(&file) else { continue };
        let name = file.to_string_lossy().into_owned();
        for (word, (form, pattern)) in &forms {
            if holds(&bytes, pattern) || holds(name.as_bytes(), pattern) {
                found.push(format!("{name} holds {word:?} as {form}"));
            }
        }
    }
    found
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    files
}

fn holds(bytes: &[u8], pattern: &[u8]) -> bool {
    memchr::memmem::find(bytes, pattern).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::engine::general_purpose::STANDARD;

    #[test]
    fn a_word_is_found_in_every_form_and_alignment() {
        let folder = tempfile::tempdir().unwrap();
        let word = "bakery on Ωμέγα street";
        let utf16 = |order: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(order).collect();
        let mut hidden: Vec<Vec<u8>> = vec![
            word.into(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
        ];
        for before in ["", "a", "ab"] {
            hidden.push(STANDARD.encode(format!("{before}{word}, and more")).into());
        }
        for (number, bytes) in hidden.iter().enumerate() {
            fs::create_dir_all(folder.path().join("deep/er")).unwrap();
            fs::write(folder.path().join(format!("deep/er/{number}")), bytes).unwrap();
        }
        fs::write(folder.path().join("clean"), "nothing to see").unwrap();
        assert_eq!(files_with(folder.path(), &[word]).len(), hidden.len());
        assert!(files_with(folder.path(), &["never written"]).is_empty());
    }
}
