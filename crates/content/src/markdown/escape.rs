//! Plain words as Markdown that reads back as the same words.

/// Escapes a text so that Markdown shows it as typed. A line break stays one.
#[must_use]
pub fn escape_markdown(text: &str) -> String {
    let lines: Vec<String> = text
        .trim()
        .lines()
        .map(|line| escape_line(line.trim()))
        .collect();
    // A backslash at the end of a line is a break that survives inside lists and quotes.
    lines.join("\\\n")
}

fn escape_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    for (index, letter) in line.chars().enumerate() {
        let marks = matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '^' | '$'
        );
        let begins = index == 0 && matches!(letter, '-' | '+' | '=' | ':');
        let numbers = digits > 0 && index == digits && matches!(letter, '.' | ')');
        if marks || begins || numbers {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
