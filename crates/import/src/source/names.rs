//! Names of files inside an import: only those that stay inside it are let in.

use crate::limits::Limits;

/// Gives a name as it is kept, or nothing if it leads out, holds control signs or is too long.
///
/// Archives made on Windows may have `\` between folders.
pub(super) fn safe(name: &str, limits: &Limits) -> Option<String> {
    let name = name.replace('\\', "/");
    let is_absolute = name.starts_with('/') || name.get(1..2) == Some(":");
    let is_long = name.chars().count() > limits.path_characters;
    if is_absolute || is_long || name.chars().any(char::is_control) {
        return None;
    }
    let mut parts = Vec::new();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => return None,
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// Says whether a file lies in a hidden folder, or is what a system leaves everywhere.
pub(super) fn is_litter(name: &str) -> bool {
    let mut parts = name.split('/');
    parts.any(|part| part.starts_with('.') || part == "__MACOSX")
        || matches!(base(name), "Thumbs.db" | "desktop.ini")
}

/// Gives the last part of a path.
pub(crate) fn base(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, base)| base)
}

/// Gives the last part of a path without its ending.
pub(crate) fn stem(name: &str) -> &str {
    let base = base(name);
    match base.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => base,
    }
}

/// Gives the ending of a name in small letters, without the dot.
pub(crate) fn ending(name: &str) -> Option<String> {
    let (stem, ending) = base(name).rsplit_once('.')?;
    (!stem.is_empty()).then(|| ending.to_ascii_lowercase())
}

/// Gives what a relative address means, seen from a file; nothing if it leads out.
pub(crate) fn resolve(from: &str, address: &str) -> Option<String> {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = match address.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').filter(|part| !part.is_empty()).collect(),
    };
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_out_is_not_let_in() {
        let limits = Limits::default();
        let long = "a".repeat(2_000);
        for name in [
            "../a",
            "a/../../b",
            "/etc/passwd",
            "C:\\a",
            "c:a",
            "..\\a",
            "a\0b",
            "a\nb",
            "",
            ".",
            "/",
            &long,
        ] {
            assert_eq!(safe(name, &limits), None, "{name:?}");
        }
        assert_eq!(safe("./a//b\\c.md", &limits).as_deref(), Some("a/b/c.md"));
    }

    #[test]
    fn an_address_is_seen_from_its_file_and_stays_inside() {
        assert_eq!(resolve("a/b.md", "c.png").as_deref(), Some("a/c.png"));
        assert_eq!(resolve("a/b.md", "../c.png").as_deref(), Some("c.png"));
        assert_eq!(resolve("a/b.md", "/c.png").as_deref(), Some("c.png"));
        assert_eq!(resolve("a/b.md", "../../c.png"), None);
        assert_eq!(resolve("b.md", ".."), None);
    }
}
