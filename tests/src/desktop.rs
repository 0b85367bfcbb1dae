//! What happens around the window: the dialog that prints, another window in front.

use std::process::{Command, Stdio};

use crate::app::App;

impl App {
    /// Waits for the dialog that prints, closes it, and waits until it is gone.
    ///
    /// # Panics
    /// If no dialog comes.
    pub fn close_print_dialog(&self) {
        self.wait("the dialog that prints", || self.has_print_dialog());
        self.wait("the dialog to close", || {
            let _told = self.on_screen("xdotool key Escape");
            !self.has_print_dialog()
        });
    }

    fn has_print_dialog(&self) -> bool {
        self.on_screen("xdotool search --onlyvisible --name '^Print$'")
    }

    /// Runs a line of shell on the display of the app; says whether it ended well.
    fn on_screen(&self, script: &str) -> bool {
        Command::new("sh")
            .args(["-c", script])
            .env("DISPLAY", self.display())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|ended| ended.success())
    }

    /// Gives the keys to another window, as a person does who turns to another program.
    ///
    /// # Panics
    /// If the window keeps them.
    pub fn turn_away(&self) {
        self.wait("the keys to go", || {
            let _told =
                self.on_screen("xdotool windowfocus $(xdotool search --maxdepth 0 '' | head -1)");
            !self.has_keys()
        });
    }

    /// Gives the keys back to the window.
    ///
    /// # Panics
    /// If it does not take them.
    pub fn turn_back(&self) {
        self.wait("the keys to come back", || {
            let _told = self.on_screen(
                "xdotool windowfocus $(xdotool search --onlyvisible --name '^Waymark$' | head -1)",
            );
            self.has_keys()
        });
    }

    fn has_keys(&self) -> bool {
        self.ask("return document.hasFocus()", vec![]) == true
    }
}
