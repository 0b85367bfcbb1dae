//! The colour a window has before its page paints, so that nothing flashes white.
//!
//! Owns the four paper colours; `ui/src/lib/styles/tokens.css` owns all others.

use tauri::{Theme as SystemTheme, utils::config::Color};

/// The theme a person chose, as kept readable without unlocking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Theme(waymark_app::wire::shell::Theme);

impl From<waymark_app::wire::shell::Theme> for Theme {
    fn from(theme: waymark_app::wire::shell::Theme) -> Self {
        Self(theme)
    }
}

impl Theme {
    /// Gives the paper colour (`--paper`).
    pub(crate) fn paper(self, system: SystemTheme) -> Color {
        use waymark_app::wire::shell::Theme as Chosen;
        match (self.0, system) {
            (Chosen::HcLight, _) => Color(0xff, 0xff, 0xff, 0xff),
            (Chosen::HcDark, _) => Color(0, 0, 0, 0xff),
            (Chosen::Dark, _) | (Chosen::System, SystemTheme::Dark) => {
                Color(0x11, 0x1b, 0x1e, 0xff)
            }
            (Chosen::Light | Chosen::System, _) => Color(0xf9, 0xf6, 0xf1, 0xff),
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_app::wire::shell::Theme as Chosen;

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
        for theme in [Chosen::Light, Chosen::Dark, Chosen::HcLight, Chosen::HcDark] {
            let Color(red, green, blue, _) = Theme(theme).paper(SystemTheme::Light);
            let paper = format!("#{red:02x}{green:02x}{blue:02x}");
            assert!(
                tokens.contains(&paper),
                "{theme:?}: {paper} is not in tokens.css"
            );
        }
    }

    #[test]
    fn the_system_theme_is_followed() {
        let theme = Theme(Chosen::System);
        assert_eq!(
            theme.paper(SystemTheme::Dark),
            Theme(Chosen::Dark).paper(SystemTheme::Light)
        );
    }
}
