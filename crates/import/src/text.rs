//! Bytes to text: which encoding, which line ends.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::report::{Reason, Report};

/// Gives the text of a file; what had to be guessed or replaced is reported under `name`.
///
/// UTF-8, UTF-16 with or without a byte order mark; anything else is read as Windows-1252, in which
/// every byte has a sign, so that nothing is lost.
pub(crate) fn decode(bytes: &[u8], name: &str, report: &mut Report) -> String {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => {
            let rest = bytes.get(length..).unwrap_or_default();
            let (text, replaced) = encoding.decode_without_bom_handling(rest);
            if replaced {
                report.note(Reason::SignsReplaced, name);
            }
            text.into_owned()
        }
        None => without_mark(bytes, name, report),
    };
    let (text, replaced) = normalised(&text);
    if replaced {
        report.note(Reason::SignsReplaced, name);
    }
    text
}

fn without_mark(bytes: &[u8], name: &str, report: &mut Report) -> String {
    if let Some(encoding) = utf16_without_mark(bytes) {
        return encoding.decode_without_bom_handling(bytes).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_other) => {
            report.note(Reason::ReadAsWestern, name);
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            text.into_owned()
        }
    }
}

/// Knows UTF-16 by its empty bytes: in a Western text every second one is.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(256))?;
    let zeros = |odd: usize| {
        let side = head.iter().skip(odd).step_by(2);
        side.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let most = head.len() / 5;
    if bytes.len() < 4 || !bytes.len().is_multiple_of(2) {
        None
    } else if odd > most && even == 0 {
        Some(UTF_16LE)
    } else if even > most && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Gives a text with `\n` at its line ends and without NUL, and whether there was one.
pub(crate) fn normalised(text: &str) -> (String, bool) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.contains(['\r', '\0']) {
        return (text.to_owned(), false);
    }
    let replaced = text.contains('\0');
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    (text.replace('\0', "\u{fffd}"), replaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Vec<Reason>) {
        let mut report = Report::default();
        let text = decode(bytes, "a.md", &mut report);
        (text, report.findings().map(|it| it.reason).collect())
    }

    #[test]
    fn every_encoding_gives_its_signs_and_says_what_was_guessed() {
        let utf16 = |big: bool, mark: bool| -> Vec<u8> {
            let mark = mark.then_some('\u{feff}');
            let text: String = mark.into_iter().chain("Grüße, Ærlig".chars()).collect();
            let units = text.encode_utf16();
            units
                .flat_map(|it| {
                    if big {
                        it.to_be_bytes()
                    } else {
                        it.to_le_bytes()
                    }
                })
                .collect()
        };
        let good = ("Grüße, Ærlig".to_owned(), Vec::new());
        assert_eq!(read("Grüße, Ærlig".as_bytes()), good);
        assert_eq!(read("\u{feff}Grüße, Ærlig".as_bytes()), good);
        for (big, mark) in [(true, true), (true, false), (false, true), (false, false)] {
            assert_eq!(read(&utf16(big, mark)), good);
        }
        let western = b"Gr\xfc\xdfe, \xc6rlig";
        assert_eq!(read(western), (good.0, vec![Reason::ReadAsWestern]));
        assert_eq!(
            read(b"a\r\nb\rc\0"),
            ("a\nb\nc\u{fffd}".into(), vec![Reason::SignsReplaced])
        );
        assert_eq!(read(b"").0, "");
        assert_eq!(read(&[0xff, 0xfe, 0x41]).1, vec![Reason::SignsReplaced]);
    }
}
