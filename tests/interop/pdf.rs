//! Every PDF the app makes, read by others: qpdf says whether it is whole, poppler reads its tags and
//! fonts, outloud holds it against PDF/UA-1 and what a screen reader needs.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use waymark_app::{
    App, Kind,
    wire::{
        cv::{CvForm, CvTickRequest, CvWriteRequest},
        exercises::{PaperFileRequest, PaperLineRequest, PaperRequest, PaperRoomRequest},
        records::RecordRequest,
        share::{ShareOfferRequest, ShareRequest},
        slip::{SlipForm, SlipMakeRequest},
        work_papers::{WorkPaperFileRequest, WorkPaperPage, WorkPaperRequest},
    },
};
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
use waymark_tests::root;

use crate::sample::{file, readers, request, sample};

/// Writes a PDF and gives its path.
fn pdf(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(format!("{name}.pdf"));
    fs::write(&path, bytes).unwrap();
    path
}

fn said(program: &str, arguments: &[&str], path: &Path) -> String {
    let output = Command::new(program)
        .args(arguments)
        .arg(path)
        .output()
        .unwrap_or_else(|_| panic!("{program} is not here: cargo xtask test installs it"));
    assert!(
        output.status.success(),
        "{program} on {}: {}{}",
        path.display(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Ends the test if a PDF is broken, says who made it or when, lacks a font, or does not read aloud.
fn assert_sound(path: &Path) {
    said("qpdf", &["--check"], path);
    let info = said("pdfinfo", &[], path);
    assert!(info.contains("Tagged:          yes"), "{info}");
    assert!(
        info.contains("PDF subtype:     PDF/UA-1") || info.contains("Title:"),
        "{info}"
    );
    for trace in [
        "Author",
        "Creator",
        "Producer",
        "CreationDate",
        "ModDate",
        "Keywords",
    ] {
        assert!(!info.contains(trace), "{trace} in {info}");
    }
    let fonts = said("pdffonts", &[], path);
    for font in fonts.lines().skip(2) {
        // name, type, encoding, then: embedded, subset, with a way back to letters.
        let marks: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(marks, ["yes", "yes", "yes"], "{font}");
    }
    let outloud = root().join("target/tools/python/bin/outloud");
    // TBL-010 counts the heads of rows as torn heads of columns; they are heads, with their scope.
    said(
        &outloud.to_string_lossy(),
        &["--skip", "TBL-010", "--no-info"],
        path,
    );
}

/// Every letter without white space, in the order a screen reader meets it.
fn spoken(path: &Path) -> String {
    let told = said("pdfinfo", &["-struct-text", "-enc", "UTF-8"], path);
    let mut text = String::new();
    let mut skipped: Option<usize> = None;
    for line in told.lines() {
        let depth = line.len() - line.trim_start().len();
        if skipped.is_some_and(|at| depth <= at) {
            skipped = None;
        }
        let line = line.trim();
        if line.starts_with("Lbl") || line.starts_with("Figure") {
            skipped.get_or_insert(depth);
        }
        let words = line
            .strip_prefix('"')
            .and_then(|line| line.strip_suffix('"'));
        text.extend(words.filter(|_| skipped.is_none()));
    }
    tight(&text)
}

fn tight(text: &str) -> String {
    // The preview parts the cells of a table by a stroke.
    text.chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '|')
        .collect()
}

/// Everything that is offered on a page is ticked.
fn share_of(
    app: &App,
    reader: &waymark_app::wire::share::AudienceView,
    sheet: ShareSheet,
) -> ShareRequest {
    let offer = ShareOfferRequest {
        audience: reader.id,
        sheet,
    };
    let ticks = app
        .share_offer(&offer)
        .unwrap()
        .sections
        .into_iter()
        .flat_map(|section| section.records)
        .flat_map(|record| record.items)
        .map(|item| item.key)
        .collect();
    ShareRequest {
        sheet,
        ..request(app, reader, ticks, ShareForm::Pdf)
    }
}

#[test]
fn every_page_for_every_reader_is_a_sound_pdf_that_reads_as_the_preview() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let mut made = 0;
    for (number, reader) in readers(&app).iter().enumerate() {
        for sheet in &reader.sheets {
            let share = share_of(&app, reader, *sheet);
            let preview = app.share_preview(&share).unwrap();
            if preview.nothing_chosen || preview.open_questions > 0 {
                continue;
            }
            let name = format!("{number}-{}", sheet.name());
            let path = pdf(folder.path(), &name, &file(&app, &share, ""));
            keep_for_the_eye(&path, &name);
            assert_sound(&path);
            let blocks = preview.blocks.iter().filter(|block| !block.taken_out);
            let expected: String = blocks.map(|block| block.text.clone()).collect();
            assert_eq!(spoken(&path), tight(&expected), "{name}");
            made += 1;
        }
    }
    assert!(made >= 6, "{made} pages");
}

#[test]
fn a_cv_a_recovery_sheet_and_exercises_on_paper_are_sound() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let offered: Vec<String> = app
        .cv()
        .unwrap()
        .sections
        .into_iter()
        .flat_map(|section| section.entries)
        .filter(|entry| entry.offered)
        .flat_map(|entry| entry.lines)
        .map(|line| line.tick)
        .collect();
    app.cv_tick(&CvTickRequest {
        ticks: offered,
        on: true,
    })
    .unwrap();
    let seen = app
        .cv_sheet(&waymark_app::wire::cv::CvRequest { guard: Vec::new() })
        .unwrap();
    let guard = seen
        .found
        .into_iter()
        .map(|hit| waymark_app::wire::share::GuardAnswer {
            key: hit.key,
            decision: waymark_app::wire::share::GuardDecision::Keep,
            words: String::new(),
        })
        .collect();
    let cv = app.cv_render(&CvWriteRequest {
        form: CvForm::Pdf,
        guard,
    });
    let sheet = app.recovery_sheet_make().unwrap();
    let recovery = app.recovery_sheet_file(&sheet.groups, true).unwrap();
    let mut files = vec![
        ("cv", cv.unwrap().bytes.to_vec()),
        ("recovery", recovery.bytes.to_vec()),
    ];
    let run = app
        .exercise("one-small-step")
        .unwrap()
        .runs
        .first()
        .map(|run| run.id);
    assert!(run.is_some(), "the sample did it once");
    for (name, run) in [("form-empty", None), ("form-filled", run)] {
        let form = app.exercise_paper_pdf(&PaperFileRequest {
            paper: PaperRequest {
                exercise: "one-small-step".to_owned(),
                run,
            },
            room: room(&app),
        });
        files.push((name, form.unwrap().bytes.to_vec()));
    }
    for (name, bytes) in files {
        let path = pdf(folder.path(), name, &bytes);
        assert_sound(&path);
        keep_for_the_eye(&path, name);
        assert!(spoken(&path).len() > 100, "{name} says nearly nothing");
    }
}

#[test]
fn papers_lists_and_cards_are_sound() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let paper = |page| {
        let view = app.work_paper(&WorkPaperRequest { page }).unwrap();
        let lines = view.sections.iter().flat_map(|section| &section.groups);
        let lines = lines.flat_map(|group| &group.lines);
        app.work_paper_pdf(&WorkPaperFileRequest {
            page,
            lines: lines.map(|line| line.words.key.clone()).collect(),
            sections: view.sections.iter().map(|one| one.name.clone()).collect(),
        })
    };
    let list = app.cards(Kind::CheckList).unwrap().cards[0].id;
    let slip = SlipMakeRequest {
        form: SlipForm::Pdf,
        name: "Signe".to_owned(),
    };
    for (name, file) in [
        ("paper-profile", paper(WorkPaperPage::Profile)),
        ("paper-search", paper(WorkPaperPage::Search)),
        ("paper-support", paper(WorkPaperPage::Support)),
        (
            "check-list",
            app.check_list_pdf(&RecordRequest { id: list }),
        ),
        ("meeting", app.meeting_pdf()),
        ("pocket-card", app.safety_card_pdf()),
        ("reply-slip", app.slip_make(&slip)),
    ] {
        let path = pdf(folder.path(), name, &file.unwrap().bytes);
        assert_sound(&path);
        keep_for_the_eye(&path, name);
        assert!(spoken(&path).len() > 50, "{name} says nearly nothing");
    }
}

/// Room to write below each question.
fn room(app: &App) -> Vec<PaperRoomRequest> {
    let view = app.exercise_paper(&PaperRequest {
        exercise: "one-small-step".to_owned(),
        run: None,
    });
    let lines = |label: &str, rows, choices: &[&str]| PaperLineRequest {
        label: label.to_owned(),
        rows,
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        ends: Vec::new(),
    };
    view.unwrap()
        .screens
        .into_iter()
        .map(|screen| PaperRoomRequest {
            step: screen.step,
            lines: vec![lines("", 3, &[]), lines("How sure", 0, &["0", "1", "2"])],
        })
        .collect()
}

/// Lays the first page as a picture beside the pictures of the screens.
fn keep_for_the_eye(path: &Path, name: &str) {
    let folder = root().join("target/pages");
    fs::create_dir_all(&folder).unwrap();
    let picture = folder.join(name);
    let drawn = Command::new("pdftoppm")
        .args(["-r", "60", "-png"])
        .arg(path)
        .arg(&picture)
        .status()
        .unwrap();
    assert!(drawn.success());
}
