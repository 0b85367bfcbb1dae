//! My wishes and one place: words side by side, never a number.

use std::collections::HashSet;

use waymark_content::library::library;
use waymark_journal::fold::fold;
use waymark_journal::nouns::place::WishMet;
use waymark_journal::{Body, Kind};

use super::At;
use crate::session::Session;
use crate::wire::work::WishView;

/// The exercise that sorts wishes, its step, and its piles, the strongest first.
const EXERCISE: &str = "work-profile";
const STEP: &str = "wishes";
const PILES: [&str; 3] = ["need-it", "nice", NO_THANKS];
/// Where a wish stands that lies on none of them: before what is not wanted.
const UNSORTED: usize = PILES.len() - 1;
/// The pile of what is not wanted.
const NO_THANKS: &str = "no-thanks";

impl Session {
    /// Gives every wish, the strongest first, with what is said of it here; then what is said here of
    /// wishes that are no longer kept.
    pub(super) fn wishes_at(&self, at: At<'_>) -> Vec<WishView> {
        let piles = self.pile_words();
        let mut said: Vec<(String, String, WishMet)> = Vec::new();
        for row in &at.place.wishes.0 {
            let cell = |name: &str| row.get(name).map_or("", |cell| cell.trim());
            let met = WishMet::from_name(cell("met")).unwrap_or_default();
            said.push((fold(cell("wish")), cell("wish").to_owned(), met));
        }
        let of = |wish: &str| said.iter().rfind(|(known, _, _)| *known == fold(wish));
        let mut seen = HashSet::new();
        let mut wishes: Vec<((usize, bool), WishView)> = Vec::new();
        for record in self.journal.listed(Kind::Need) {
            let Body::Need(need) = &record.body else {
                continue;
            };
            let (wish, strength) = (need.text.trim(), need.strength.trim());
            if wish.is_empty() || !seen.insert(fold(wish)) {
                continue;
            }
            let pile = piles.iter().position(|word| fold(word) == fold(strength));
            let view = WishView {
                wish: wish.to_owned(),
                strength: strength.to_owned(),
                unwanted: pile.is_some_and(|pile| PILES[pile] == NO_THANKS),
                met: of(wish).map(|(_, _, met)| *met).unwrap_or_default(),
            };
            let rank = (pile.unwrap_or(UNSORTED), pile.is_some());
            wishes.push((rank, view));
        }
        wishes.sort_by_key(|(rank, _)| *rank);
        let kept = wishes.into_iter().map(|(_, view)| view);
        let alone = said
            .iter()
            .filter(|(known, wish, _)| !wish.is_empty() && seen.insert(known.clone()));
        let alone: Vec<WishView> = alone
            .map(|(_, wish, met)| WishView {
                wish: wish.clone(),
                strength: String::new(),
                unwanted: false,
                met: *met,
            })
            .collect();
        kept.chain(alone).collect()
    }

    /// Gives what the piles are called, in the order of [`PILES`].
    fn pile_words(&self) -> Vec<String> {
        let Some(pack) = library().pack(EXERCISE) else {
            return Vec::new();
        };
        PILES
            .iter()
            .map(|pile| pack.part(&self.texts, STEP, "pile", pile))
            .collect()
    }
}
