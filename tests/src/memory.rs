//! The search for words a person typed in the memory of every process of the app.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    os::unix::fs::FileExt,
};

use crate::disk::forms_of;

/// Bytes of a page of memory.
const PAGE: usize = 4 << 10;
/// Pages that are looked up at once.
const LOOKED_UP: usize = 64 << 10;

/// Lists a process and all that come from it, by its number.
#[must_use]
pub fn family_of(process: u32) -> BTreeSet<u32> {
    let all = fs::read_dir("/proc").unwrap().flatten();
    let parents: Vec<(u32, u32)> = all
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|number: u32| {
            let stat = fs::read_to_string(format!("/proc/{number}/stat")).ok()?;
            let (_, rest) = stat.rsplit_once(')')?;
            Some((number, rest.split_whitespace().nth(1)?.parse().ok()?))
        })
        .collect();
    let mut family = BTreeSet::from([process]);
    loop {
        let before = family.len();
        let children = parents.iter().filter(|(_, parent)| family.contains(parent));
        let children: Vec<u32> = children.map(|(number, _)| *number).collect();
        family.extend(children);
        if family.len() == before {
            return family;
        }
    }
}

/// Lists what of some words is in the memory of a process, each with its form and how often. Every
/// resident page that can be written is read: heaps, stacks, what is shared with other processes.
#[must_use]
pub fn memory_with(process: u32, words: &[&str]) -> Vec<String> {
    let name = fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
    // A page's process keeps its words in one or two bytes a letter.
    let forms: Vec<_> = words
        .iter()
        .flat_map(|word| {
            forms_of(word)
                .into_iter()
                .take(2)
                .map(move |form| (*word, form))
        })
        .collect();
    let mut counts = vec![0; forms.len()];
    let Ok(maps) = fs::read_to_string(format!("/proc/{process}/maps")) else {
        return Vec::new();
    };
    let memory = File::open(format!("/proc/{process}/mem")).expect("tests read memory as root");
    let table = File::open(format!("/proc/{process}/pagemap")).expect("and its pages");
    let mut piece = Vec::new();
    for (from, to) in maps.lines().filter_map(written_part) {
        for (from, pages) in resident(&table, from, to) {
            piece.resize(pages * PAGE, 0);
            // What is mapped and cannot be read, as of a graphics card, holds nothing of a page.
            if memory.read_exact_at(&mut piece, from).is_err() {
                continue;
            }
            for ((_, (_, form)), count) in forms.iter().zip(&mut counts) {
                *count += memchr::memmem::find_iter(&piece, form).count();
            }
        }
    }
    let found = forms.iter().zip(counts).filter(|(_, count)| *count > 0);
    found
        .map(|((word, (form, _)), count)| {
            let name = name.trim();
            format!("{name} ({process}) holds {word:?} as {form}, {count} times")
        })
        .collect()
}

/// The range of a part that can be written, from a line of `maps`.
fn written_part(line: &str) -> Option<(u64, u64)> {
    let mut parts = line.split(' ');
    let (from, to) = parts.next()?.split_once('-')?;
    parts.next()?.starts_with("rw").then_some(())?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    Some((number(from)?, number(to)?))
}

/// The stretches of a part that are in memory or in swap: where each begins, and its pages (proc(5),
/// pagemap: bits 63 and 62 of eight bytes a page).
fn resident(table: &File, from: u64, to: u64) -> Vec<(u64, usize)> {
    let mut found: Vec<(u64, usize)> = Vec::new();
    let mut at = from;
    while at < to {
        let pages = usize::try_from((to - at) / PAGE as u64)
            .unwrap()
            .min(LOOKED_UP);
        let mut entries = vec![0; pages * 8];
        if table
            .read_exact_at(&mut entries, at / PAGE as u64 * 8)
            .is_err()
        {
            break;
        }
        for (page, entry) in entries.chunks_exact(8).enumerate() {
            if entry[7] & 0b1100_0000 == 0 {
                continue;
            }
            let place = at + (page * PAGE) as u64;
            match found.last_mut() {
                Some((start, length)) if *start + (*length * PAGE) as u64 == place => *length += 1,
                _ => found.push((place, 1)),
            }
        }
        at += (pages * PAGE) as u64;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_memory_is_found_and_one_that_was_never_there_is_not() {
        let own = std::process::id();
        // Put together here, so that the program's own text holds neither.
        let word: String = ["quar", "tz and ", "marmalade"].concat();
        let absent: String = ["obsi", "dian and ", "thistle"].concat();
        let wide: Vec<u16> = word.encode_utf16().collect();
        let found = memory_with(own, &[&word]);
        assert!(
            found.iter().any(|line| line.contains("as UTF-8")),
            "{found:?}"
        );
        assert!(
            found.iter().any(|line| line.contains("as UTF-16 LE")),
            "{found:?}"
        );
        assert_eq!(wide.len(), word.len());
        assert!(family_of(own).contains(&own));
        // The forms that are searched for lie in memory themselves: in another process they do not.
        let mut other = std::process::Command::new("sleep")
            .arg("60")
            .spawn()
            .unwrap();
        assert!(family_of(own).contains(&other.id()));
        let there = memory_with(other.id(), &[&absent]);
        other.kill().unwrap();
        other.wait().unwrap();
        assert!(there.is_empty(), "{there:?}");
    }
}
