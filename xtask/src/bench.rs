//! Measures the core and the window, and sets each row beside its control of the same run.

use std::collections::BTreeMap;

use crate::{
    Done, node,
    shell::{cargo, target},
    system,
};

/// The benches of the core, each a program.
const CORE: [&str; 5] = ["journal", "pages", "room", "sharing", "syncs"];

/// What each row is held against. A row without one is told as it is.
const CONTROLS: [(&str, &str); 15] = [
    ("unlock_all", "unlock_control_parse"),
    ("unlock_vault_part", "unlock_control_parse"),
    ("list_newest", "unlock_control_parse"),
    ("search_ready", "search_control_fold"),
    ("search_every_page", "search_control_memmem"),
    ("search_two_words", "search_control_memmem"),
    ("search_one_page", "search_control_memmem"),
    ("search_nothing", "search_control_memmem"),
    ("save_draft", "save_control_one_sync"),
    ("save_page", "save_control_one_sync"),
    ("export_json", "export_control_write"),
    ("export_markdown", "export_control_files"),
    ("import_json", "unlock_control_parse"),
    ("snapshot", "export_control_write"),
    ("verify", "unlock_control_parse"),
];

/// Measures the core, then the window: a release build with the driver, in a folder of its own.
pub(crate) fn run() -> Done {
    system::ensure(system::TO_TEST)?;
    node::build()?;
    let mut rows = Rows::default();
    for bench in CORE {
        let output = cargo(["bench", "-p", "waymark-app", "--bench", bench]).and_read()?;
        output.lines().for_each(|line| rows.take(line));
    }
    rows.print();
    window()
}

fn window() -> Done {
    let place = target().join("window-bench");
    cargo(["build", "--release", "-p", "waymark", "--bins"])
        .arguments(["--features", "e2e,bare-window"])
        .arguments(["--target-dir", &place.to_string_lossy()])
        .and_run()?;
    let built = |name: &str| place.join("release").join(name);
    cargo(["bench", "-p", "waymark-tests", "--bench", "window"])
        .variable("WAYMARK_BINARY", &built("waymark").to_string_lossy())
        .variable("WAYMARK_BARE", &built("bare-window").to_string_lossy())
        .and_run()
}

/// The middle time of each row, in seconds, by its name and what it was given ("" where nothing).
#[derive(Default)]
struct Rows {
    named: String,
    middle: BTreeMap<(String, String), f64>,
}

impl Rows {
    /// Reads a line of divan's tree: `├─ name  fastest │ slowest │ median │ …`, or below a name the
    /// same with what it was given.
    fn take(&mut self, line: &str) {
        let (columns, deep) = match line.strip_prefix(['│', ' ']) {
            Some(rest) => (rest.trim_start(), true),
            None => (line, false),
        };
        let Some(row) = columns.strip_prefix(['├', '╰']) else {
            return;
        };
        let mut cells = row.trim_start_matches('─').split('│');
        let first = cells.next().unwrap_or_default();
        let name = first.split_whitespace().next().unwrap_or_default();
        let middle = cells.nth(1).and_then(seconds);
        let key = match (deep, middle) {
            (false, None) => {
                name.clone_into(&mut self.named);
                return;
            }
            (false, Some(_)) => (name.to_owned(), String::new()),
            (true, _) => (self.named.clone(), name.to_owned()),
        };
        if let Some(middle) = middle {
            self.middle.insert(key, middle);
        }
    }

    fn control(&self, row: &str, given: &str) -> Option<f64> {
        let (_, control) = CONTROLS.iter().find(|(name, _)| *name == row)?;
        let of = |given: &str| self.middle.get(&((*control).to_owned(), given.to_owned()));
        of(given).or_else(|| of("")).copied()
    }

    fn print(&self) {
        println!(
            "\n{:<24} {:>8} {:>12} {:>10}",
            "row", "of", "middle", "x control"
        );
        let mut rows: Vec<_> = self.middle.iter().collect();
        rows.sort_by_key(|((name, given), _)| (name, given.parse::<u64>().unwrap_or(0)));
        for ((name, given), middle) in rows {
            let ratio = self
                .control(name, given)
                .map_or_else(String::new, |control| format!("{:.2}", middle / control));
            println!(
                "{name:<24} {given:>8} {:>9.2} ms {ratio:>10}",
                middle * 1_000.0
            );
        }
        println!();
    }
}

/// Reads a time as divan writes it: a number and its unit.
fn seconds(cell: &str) -> Option<f64> {
    let (number, unit) = cell.trim().split_once(' ')?;
    let number: f64 = number.parse().ok()?;
    let unit = match unit.trim() {
        "ns" => 1e-9,
        "µs" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        _ => return None,
    };
    Some(number * unit)
}

#[cfg(test)]
mod tests {
    use super::Rows;

    const TREE: &str = "\
Timer precision: 20 ns
journal                    fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ save_control_one_sync   1.5 ms        │ 4 ms          │ 2 ms          │ 2 ms          │ 50      │ 50
├─ save_draft                            │               │               │               │         │
│  ├─ 1000                 1.8 ms        │ 9 ms          │ 3 ms          │ 3 ms          │ 50      │ 50
│  ╰─ 10000                1.8 ms        │ 9 ms          │ 500 µs        │ 3 ms          │ 50      │ 50
╰─ unlock_all                            │               │               │               │         │
   ╰─ 1000                 11 ms         │ 12 ms         │ 1.2 s         │ 12 ms         │ 10      │ 10
";

    #[test]
    fn each_row_is_read_with_its_control() {
        let mut rows = Rows::default();
        TREE.lines().for_each(|line| rows.take(line));
        let told: Vec<_> = rows
            .middle
            .iter()
            .map(|((name, given), middle)| {
                let ratio = rows.control(name, given).map(|control| middle / control);
                let ratio = ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}"));
                format!("{name} {given} {middle:.4} {ratio}")
            })
            .collect();
        assert_eq!(
            told,
            [
                "save_control_one_sync  0.0020 ",
                "save_draft 1000 0.0030 1.50",
                "save_draft 10000 0.0005 0.25",
                "unlock_all 1000 1.2000 ",
            ]
        );
    }
}
