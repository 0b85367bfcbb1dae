//! What a double-click on a page opens: the desktop file and the kinds of file, as other programs of
//! the system read them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use waymark_tests::root;

fn linux(name: &str) -> PathBuf {
    root().join("src-tauri/linux").join(name)
}

fn kind_of(data: &Path, file: &Path) -> String {
    let said = Command::new("gio")
        .args(["info", "-a", "standard::content-type"])
        .arg(file)
        .env("XDG_DATA_HOME", data)
        .output()
        .unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    let kind = said
        .lines()
        .find_map(|line| line.split_once("standard::content-type: "));
    kind.unwrap_or_else(|| panic!("{said}")).1.to_owned()
}

#[test]
fn the_desktop_file_is_valid_and_opens_the_kinds_that_are_described() {
    let desktop = linux("org.waymark.journal.desktop");
    let checked = Command::new("desktop-file-validate")
        .arg(&desktop)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(checked.status.success() && said.is_empty(), "{said}");
    let desktop = fs::read_to_string(desktop).unwrap();
    let xml = fs::read_to_string(linux("org.waymark.journal.xml")).unwrap();
    let opens = desktop
        .lines()
        .find_map(|line| line.strip_prefix("MimeType="));
    let kinds: Vec<&str> = opens.unwrap().split_terminator(';').collect();
    assert_eq!(kinds.len(), xml.matches("<mime-type ").count());
    for kind in kinds {
        assert!(xml.contains(&format!("type=\"{kind}\"")), "{kind}");
        // Recent-file lists show the kind: it tells nothing of the app or of health.
        assert!(!kind.contains("waymark"), "{kind}");
    }
}

#[test]
fn the_system_tells_a_page_from_any_other_file_by_its_ending() {
    let home = tempfile::tempdir().unwrap();
    let packages = home.path().join("mime/packages");
    fs::create_dir_all(&packages).unwrap();
    fs::copy(
        linux("org.waymark.journal.xml"),
        packages.join("org.waymark.journal.xml"),
    )
    .unwrap();
    let made = Command::new("update-mime-database")
        .arg(home.path().join("mime"))
        .env("XDG_DATA_HOME", home.path())
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    for (name, bytes, kind) in [
        ("a.page.json", &b"{}"[..], "application/x-page+json"),
        (
            "a.page.age",
            b"age-encryption.org/v1\n",
            "application/x-page+age",
        ),
        ("a.json", b"{}", "application/json"),
    ] {
        let file = home.path().join(name);
        fs::write(&file, bytes).unwrap();
        assert_eq!(kind_of(home.path(), &file), kind, "{name}");
    }
}
