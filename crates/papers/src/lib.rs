//! Files that somebody attached: pictures, PDF files and digital badges, recognised by their content,
//! checked, drawn for the screen, and freed of camera data.
//!
//! Owns what is taken and what is refused, and the process beside the app in which strange bytes are
//! read. Knows no journal and keeps nothing: bytes in, a picture out.

mod aside;
pub mod badge;
mod draw;
mod pdf;
mod strip;
mod unpack;

pub use aside::{Drawer, serve_if_asked};
pub use draw::{Seen, draw};
pub use strip::{without_camera_data, without_camera_data_but_the_badge};

/// Most pages of a PDF file.
pub const MOST_PAGES: usize = 300;
/// Bytes at the beginning of a file that tell what it is.
pub const HEAD: usize = 16;

/// What a file is, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// A PDF file.
    Pdf,
    /// A PNG picture.
    Png,
    /// A JPEG picture.
    Jpeg,
    /// A WebP picture.
    Webp,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is none of the four kinds.
    #[error("the file is of another kind")]
    OtherKind,
    /// Its name ends as another kind of file does.
    #[error("the name says another kind than the content")]
    WrongName,
    /// Its end is missing, or a part of it cannot be read.
    #[error("a part of the file is missing or broken")]
    Broken,
    /// It opens with a password.
    #[error("the file opens with a password")]
    Password,
    /// It asks for more pages, room or time than a paper needs.
    #[error("the file asks for too much work")]
    TooMuch,
}

impl Media {
    /// Says what a file is from its first bytes.
    #[must_use]
    pub fn of(head: &[u8]) -> Option<Self> {
        match head {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => Some(Self::Webp),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            _ => None,
        }
    }

    /// Says whether a name ends as such a file does; a name without an ending does.
    #[must_use]
    pub fn fits_ending(self, ending: Option<&str>) -> bool {
        let Some(ending) = ending else { return true };
        let ending = ending.to_ascii_lowercase();
        match self {
            Self::Pdf => ending == "pdf",
            Self::Png => ending == "png",
            Self::Jpeg => matches!(ending.as_str(), "jpg" | "jpeg" | "jpe" | "jfif"),
            Self::Webp => ending == "webp",
        }
    }

    /// Gives the ending of a name, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
        }
    }
}

/// The endings of every kind of file that is taken.
pub const ENDINGS: &[&str] = &["pdf", "png", "jpg", "jpeg", "webp"];
