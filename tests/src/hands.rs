//! How the app is touched: by pointer or by keyboard alone, and the log that proves it.

/// What a journey uses to reach things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// Clicks, then types.
    Pointer,
    /// Walks with Tab and arrows, presses Enter and Space; never a pointer, never a scripted focus.
    Keyboard,
}

/// One thing the driver was told to do to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A press of the pointer on what is named.
    Pointer(String),
    /// A key or a chord.
    Key(String),
    /// Text typed key by key (its length; never the text).
    Typed(usize),
    /// A change made by script: only set-up such as a theme, never a click or a focus.
    Script(&'static str),
}

/// The code point that WebDriver gives a named key; one character stands for itself.
pub(crate) fn key_code(name: &str) -> char {
    match name {
        "Backspace" => '\u{e003}',
        "Tab" => '\u{e004}',
        "Enter" => '\u{e007}',
        "Shift" => '\u{e008}',
        "Ctrl" => '\u{e009}',
        "Alt" => '\u{e00a}',
        "Escape" => '\u{e00c}',
        "Space" => ' ',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "Left" => '\u{e012}',
        "Up" => '\u{e013}',
        "Right" => '\u{e014}',
        "Down" => '\u{e015}',
        "Delete" => '\u{e017}',
        "F6" => '\u{e036}',
        "Plus" => '+',
        other => {
            let mut letters = other.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => letter,
                _ => panic!("no key is called {other:?}; see hands.rs"),
            }
        }
    }
}
