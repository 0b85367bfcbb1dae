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

    /// Tells the page that another window is in front, or its own again. A page under a driver always
    /// believes that it has the keys, so that no real window can take them from it.
    pub fn turn(&self, away: bool) {
        let script = "dispatchEvent(new Event(arguments[0])); return true";
        self.ask(script, vec![if away { "blur" } else { "focus" }.into()]);
    }
}
