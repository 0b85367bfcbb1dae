//! The colour a window has before its page paints, so that nothing flashes white.
//!
//! Owns the four paper colours; `ui/src/lib/styles/tokens.css` owns all others.

use tauri::{Theme as SystemTheme, utils::config::Color};

/// The theme a person chose, as kept readable without unlocking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    /// Follows the system.
    System,
    /// Ink on paper.
    Light,
    /// Light on dark.
    Dark,
    /// High contrast, light.
    HighContrastLight,
    /// High contrast, dark.
    HighContrastDark,
}

impl Theme {
    /// Reads the name that `tokens.css` gives a theme; anything else follows the system.
    pub(crate) fn from_name(name: &str) -> Self {
        match name {
            "light" => Self::Light,
            "dark" => Self::Dark,
            "hc-light" => Self::HighContrastLight,
            "hc-dark" => Self::HighContrastDark,
            _ => Self::System,
        }
    }

    /// Gives the paper colour (`--paper`).
    pub(crate) fn paper(self, system: SystemTheme) -> Color {
        match self {
            Self::Light => Color(0xf9, 0xf6, 0xf1, 0xff),
            Self::Dark => Color(0x11, 0x1b, 0x1e, 0xff),
            Self::HighContrastLight => Color(0xff, 0xff, 0xff, 0xff),
            Self::HighContrastDark => Color(0, 0, 0, 0xff),
            Self::System if system == SystemTheme::Dark => Self::Dark.paper(system),
            Self::System => Self::Light.paper(system),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paper_colour_is_the_one_of_the_tokens() {
        let tokens = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../ui/src/lib/styles/tokens.css"
        );
        let Ok(tokens) = std::fs::read_to_string(tokens) else {
            return;
        };
        for name in ["light", "dark", "hc-light", "hc-dark"] {
            let Color(red, green, blue, _) = Theme::from_name(name).paper(SystemTheme::Light);
            let paper = format!("#{red:02x}{green:02x}{blue:02x}");
            assert!(
                tokens.contains(&paper),
                "{name}: {paper} is not in tokens.css"
            );
        }
    }

    #[test]
    fn an_unknown_theme_follows_the_system() {
        let theme = Theme::from_name("sepia");
        assert_eq!(theme, Theme::System);
        assert_eq!(
            theme.paper(SystemTheme::Dark),
            Theme::Dark.paper(SystemTheme::Light)
        );
    }
}
