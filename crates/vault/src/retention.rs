//! Which snapshots and ledger files are kept: the 3 newest, the last of each of 7 days and of each
//! of 4 weeks; and every ledger file that is not behind two verified snapshots. Failing to remove
//! a file is never an error, it is tried again after the next snapshot.

use std::collections::HashSet;
use std::time::UNIX_EPOCH;

use crate::files;
use crate::layout::Layout;
use crate::ledger::Verified;

const NEWEST: usize = 3;
const DAYS: usize = 7;
const WEEKS: usize = 4;
const DAY_MILLIS: i64 = 86_400_000;

/// The sequences to keep. Days and weeks are counted in UTC; a clock set back loses nothing newer.
fn kept(snapshots: &[Verified]) -> HashSet<u64> {
    let mut newest_first = snapshots.to_vec();
    newest_first.sort_by_key(|one| std::cmp::Reverse(one.sequence));
    let mut keep: HashSet<u64> = newest_first
        .iter()
        .take(NEWEST)
        .map(|one| one.sequence)
        .collect();
    for (span, count) in [(DAY_MILLIS, DAYS), (7 * DAY_MILLIS, WEEKS)] {
        let mut spans = HashSet::new();
        for one in &newest_first {
            if spans.len() < count && spans.insert(one.created.div_euclid(span)) {
                keep.insert(one.sequence);
            }
        }
    }
    keep
}

/// Removes snapshots that are past keeping. Those of unknown age are dated by their file.
pub(crate) fn prune_snapshots(layout: &Layout, verified: &mut Vec<Verified>) {
    let Ok(numbers) = files::numbered(&layout.snapshots(), "age") else {
        return;
    };
    verified.retain(|one| numbers.contains(&one.sequence));
    if verified.len() < NEWEST {
        return;
    }
    let all: Vec<Verified> = numbers
        .iter()
        .map(|number| {
            let known = verified.iter().find(|one| one.sequence == *number);
            known.copied().unwrap_or_else(|| Verified {
                sequence: *number,
                created: file_time(layout, *number),
            })
        })
        .collect();
    let keep = kept(&all);
    let newest_verified: Vec<u64> = verified
        .iter()
        .rev()
        .take(NEWEST)
        .map(|one| one.sequence)
        .collect();
    for one in all {
        if !keep.contains(&one.sequence)
            && !newest_verified.contains(&one.sequence)
            && files::remove_if_there(&layout.snapshot(one.sequence)).is_ok()
        {
            verified.retain(|known| known.sequence != one.sequence);
        }
    }
}

fn file_time(layout: &Layout, number: u64) -> i64 {
    let modified = layout
        .snapshot(number)
        .metadata()
        .and_then(|file| file.modified());
    modified
        .ok()
        .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
        .and_then(|since| i64::try_from(since.as_millis()).ok())
        .unwrap_or(0)
}

/// Removes ledger files all of whose commits are held by the two newest verified snapshots.
pub(crate) fn prune_ledger(
    layout: &Layout,
    ledger_files: &mut Vec<(u64, u64)>,
    verified: &[Verified],
) {
    let [.., second, newest] = verified else {
        return;
    };
    let there = |one: &Verified| layout.snapshot(one.sequence).is_file();
    if !there(second) || !there(newest) {
        return;
    }
    let behind = second.sequence.min(newest.sequence);
    while let [(number, _), (_, next_start), ..] = ledger_files[..] {
        let path = layout.ledger_file(number);
        if next_start > behind || files::remove_if_there(&path).is_err() {
            break;
        }
        ledger_files.remove(0);
    }
    let _durable_or_again_later = files::sync_folder(&layout.ledger());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn daily(count: u64) -> Vec<Verified> {
        (1..=count)
            .map(|n| Verified {
                sequence: n,
                created: n as i64 * DAY_MILLIS + 5,
            })
            .collect()
    }

    #[test]
    fn keeps_three_newest_seven_daily_and_four_weekly() {
        let keep = kept(&daily(60));
        assert!(
            [60, 59, 58, 57, 56, 55, 54]
                .iter()
                .all(|n| keep.contains(n))
        );
        assert!(keep.len() <= 3 + 7 + 4);
        assert!(keep.iter().any(|n| *n < 45), "a weekly one is kept");
    }

    #[test]
    fn keeps_three_of_one_day() {
        let one_day: Vec<_> = (1..=9)
            .map(|n| Verified {
                sequence: n,
                created: 7,
            })
            .collect();
        assert_eq!(kept(&one_day), HashSet::from([9, 8, 7]));
    }
}
