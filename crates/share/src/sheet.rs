//! The recovery sheet: the key in groups, the same key as a QR picture, and plain steps.
//!
//! The key comes in and goes out as text; nothing here keeps it. The steps are those of
//! `docs/key-hierarchy.md`, which a test of the vault does with Debian's `age`.

use std::collections::BTreeMap;
use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};
use waymark_content::{MessageId, Texts};

use crate::render::{RecoveryView, RenderError, STYLE, recovery_html};

/// The neutral name proposed for the file.
pub const FILE_NAME: &str = "sheet.html";
/// The neutral name proposed for the file on paper.
pub const PDF_NAME: &str = "sheet.pdf";
/// The one line that opens a copy without Waymark.
pub const OPEN_COMMAND: &str = "age -d -i sheet.txt snapshots/NUMBER.age | gunzip > journal.jsonl";
/// Modules of empty room round a QR picture, as its standard asks.
const QUIET: usize = 4;

const HERE: [MessageId; 3] = [
    MessageId::SheetRecoveryHere1,
    MessageId::SheetRecoveryHere2,
    MessageId::SheetRecoveryHere3,
];
const THERE: [(MessageId, &str); 8] = [
    (MessageId::SheetRecoveryThere1, ""),
    (MessageId::SheetRecoveryThere2, ""),
    (MessageId::SheetRecoveryThere3, ""),
    (MessageId::SheetRecoveryThere4, ""),
    (MessageId::SheetRecoveryThere5, ""),
    (MessageId::SheetRecoveryThere6, OPEN_COMMAND),
    (MessageId::SheetRecoveryThere7, ""),
    (MessageId::SheetRecoveryThere8, ""),
];

/// Gives the steps for another computer with `age` alone, ten at most.
#[must_use]
pub fn steps(texts: &Texts) -> Vec<String> {
    THERE
        .iter()
        .map(|(id, command)| {
            format!("{} {command}", texts.say(*id))
                .trim_end()
                .to_owned()
        })
        .collect()
}

/// Draws a text as a QR picture: one SVG element without a `style` attribute. A text that does not
/// fit (over about 2,300 letters) gives an empty picture.
#[must_use]
pub fn qr_svg(text: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else {
        return String::new();
    };
    let width = code.width();
    let size = width + 2 * QUIET;
    let mut path = String::new();
    for (index, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let (x, y) = (index % width + QUIET, index / width + QUIET);
            // Writing into a String cannot fail.
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    format!(
        "<svg viewBox=\"0 0 {size} {size}\" width=\"{size}\" height=\"{size}\" aria-hidden=\"true\" \
         shape-rendering=\"crispEdges\"><path d=\"M0 0h{size}v{size}h-{size}z\" fill=\"#ffffff\"/>\
         <path d=\"{path}\" fill=\"#000000\"/></svg>"
    )
}

/// Renders the recovery sheet as one self-contained page, for saving and printing.
///
/// `groups` is the key as people copy it, `key` the same in one piece, `made` the day written out.
///
/// # Errors
/// [`RenderError::Template`] if the template does not fit, which a test rules out.
pub fn recovery_sheet_html(
    texts: &Texts,
    groups: &[String],
    key: &str,
    made: &str,
) -> Result<String, RenderError> {
    recovery_html(&view(texts, groups, key, made))
}

/// Sets the recovery sheet as a tagged PDF; the arguments are those of [`recovery_sheet_html`].
///
/// # Errors
/// [`RenderError::Template`] if the template does not fit, which a test rules out.
#[cfg(feature = "pdf")]
pub fn recovery_sheet_pdf(
    texts: &Texts,
    groups: &[String],
    key: &str,
    made: &str,
) -> Result<Vec<u8>, RenderError> {
    let mut view = view(texts, groups, key, made);
    // A file of its own names what its words mean.
    view.qr = view
        .qr
        .replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1);
    crate::print::pdf(crate::print::RECOVERY, &view, &[])
}

fn view<'a>(texts: &Texts, groups: &'a [String], key: &str, made: &'a str) -> RecoveryView<'a> {
    let say: BTreeMap<&'static str, String> = [
        ("window_title", MessageId::SheetRecoveryWindowTitle),
        ("title", MessageId::SheetRecoveryTitle),
        ("lead", MessageId::SheetRecoveryLead),
        ("made", MessageId::SheetRecoveryMade),
        ("key", MessageId::SheetRecoveryKey),
        ("key_note", MessageId::SheetRecoveryKeyNote),
        ("picture", MessageId::SheetRecoveryPicture),
        ("here", MessageId::SheetRecoveryHere),
        ("there", MessageId::SheetRecoveryThere),
    ]
    .into_iter()
    .map(|(name, id)| (name, texts.say(id)))
    .collect();
    RecoveryView {
        language: texts.language().to_owned(),
        title: texts.say(MessageId::SheetRecoveryWindowTitle),
        css: STYLE.to_owned(),
        qr: qr_svg(key),
        groups,
        made,
        say,
        here: HERE.iter().map(|id| texts.say(*id)).collect(),
        there: THERE
            .iter()
            .map(|(id, command)| (texts.say(*id), (*command).to_owned()))
            .collect(),
    }
}
