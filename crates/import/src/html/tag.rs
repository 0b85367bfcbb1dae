//! One tag of HTML.

/// A tag with its attributes, unread.
pub(super) struct Tag<'a> {
    /// Its name in small letters.
    pub(super) name: String,
    pub(super) closes: bool,
    pub(super) inside: &'a str,
}

impl<'a> Tag<'a> {
    /// Reads the tag a text begins with; gives its length too.
    pub(super) fn read(here: &'a str) -> Option<(usize, Self)> {
        let rest = here.strip_prefix('<')?;
        let closes = rest.starts_with('/');
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let end = rest
            .find(|it: char| !it.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        let name = rest.get(..end).filter(|name| !name.is_empty())?;
        let mut quote = None;
        for (at, letter) in rest.char_indices().skip(end) {
            match (quote, letter) {
                (None, '>') => {
                    let tag = Self {
                        name: name.to_ascii_lowercase(),
                        closes,
                        inside: rest.get(end..at)?,
                    };
                    return Some((at + 2 + usize::from(closes), tag));
                }
                (None, '<') => return None,
                (None, '"' | '\'') => quote = Some(letter),
                (Some(open), letter) if open == letter => quote = None,
                _ => {}
            }
        }
        None
    }

    /// Says whether it is a box to tick, and whether it is ticked.
    pub(super) fn ticked(&self) -> Option<bool> {
        let inside = self.inside.to_ascii_lowercase();
        let is_box = self.name == "input" && inside.contains("checkbox");
        is_box.then(|| inside.replace("checkbox", "").contains("checked"))
    }
}
