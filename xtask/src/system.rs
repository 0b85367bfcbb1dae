//! Packages of the operating system and cargo's own tools: installed where absent.

use crate::shell::{Run, cargo, target};

/// Debian's names of what a build needs.
pub(crate) const TO_BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// Debian's names of what the tests need besides.
pub(crate) const TO_TEST: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "xvfb",              // a screen nobody sees
    "webkit2gtk-driver", // drives the real window
    "libgl1-mesa-dri",   // without it the driver gets no pictures
    "openbox",           // gives the release window the focus for real key strokes
    "xdotool",
    "dbus",
    "at-spi2-core", // what a screen reader gets
    "gir1.2-atspi-2.0",
    "python3-gi",
    "strace",               // no socket to the world
    "e2fsprogs",            // a disk whose power fails
    "groff",                // reads the manual
    "age",                  // opens what is shared, without us
    "default-jre-headless", // vnu, the HTML checker
    "python3-venv",         // holds the checker of PDF files apart
    "chromium",             // a browser of other people, for what is shared
    "python3-icalendar",    // reads the calendar file
    "python3-dbusmock",     // plays a computer that sleeps
    "poppler-utils",        // reads PDF files: text, tags, fonts
    "fonts-freefont-ttf",   // letters that our own fonts lack
    "qpdf",                 // says whether a PDF file is whole
    "desktop-file-utils",   // checks what a double-click starts
    "shared-mime-info",     // knows the kinds of file
    "libglib2.0-bin",       // gio, which tells the kind of a file
];

/// What the tests start, by the names of the programs: for systems without apt.
const PROGRAMS: &[&str] = &[
    "Xvfb",
    "WebKitWebDriver",
    "openbox",
    "xdotool",
    "dbus-daemon",
    "python3",
    "strace",
    "age",
    "java",
    "pdfinfo",
    "qpdf",
    "chromium",
    "unshare",
    "gdbus",
];

const ELSEWHERE: &str = "\
Waymark needs WebKitGTK 4.1 and a C compiler. Install them with one of these, then run this again:
  Fedora:    sudo dnf install webkit2gtk4.1-devel gcc gcc-c++ make pkgconf-pkg-config
  Arch:      sudo pacman -S --needed webkit2gtk-4.1 base-devel pkgconf
  openSUSE:  sudo zypper install webkit2gtk3-devel gcc gcc-c++ make pkg-config
  Alpine:    sudo apk add webkit2gtk-4.1-dev build-base pkgconf
  macOS:     xcode-select --install
  Windows:   the C++ build tools of Visual Studio; WebView2 comes with Windows 10 and 11";

/// Installs the packages that are absent, or names them where there is no apt.
pub(crate) fn ensure(packages: &[&str]) -> Result<(), String> {
    if cfg!(not(target_os = "linux")) {
        return Ok(());
    }
    if !Run::program("dpkg-query")
        .arguments(["--version"])
        .succeeds()
    {
        let built = Run::program("pkg-config")
            .arguments(["--exists", "webkit2gtk-4.1"])
            .succeeds();
        return if built {
            programs_for(packages)
        } else {
            Err(ELSEWHERE.to_owned())
        };
    }
    let absent: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if absent.is_empty() {
        return Ok(());
    }
    println!("installing {}", absent.join(" "));
    let install = || {
        as_root(
            &["apt-get", "install", "-y", "--no-install-recommends"],
            &absent,
        )
    };
    // Old package lists name files that are gone: bring them up to date and try once more.
    install()
        .or_else(|_| as_root(&["apt-get", "update"], &[]).and_then(|()| install()))
        .map_err(|why| {
            format!(
                "{why}\nInstall these packages, then run this again: {}",
                absent.join(" ")
            )
        })
}

/// Where there is no apt, the programs of the tests are looked for and the absent ones named.
fn programs_for(packages: &[&str]) -> Result<(), String> {
    if !packages.contains(&"xvfb") {
        return Ok(());
    }
    let absent: Vec<&str> = PROGRAMS
        .iter()
        .copied()
        .filter(|name| {
            Run::program("sh")
                .arguments(["-c", &format!("command -v {name}")])
                .output()
                .is_none()
        })
        .collect();
    if absent.is_empty() {
        return Ok(());
    }
    Err(format!(
        "The tests start these programs, which are not here; install them with your package manager: {}",
        absent.join(" ")
    ))
}

fn is_installed(package: &str) -> bool {
    Run::program("dpkg-query")
        .arguments(["-W", "-f=${Status}", package])
        .output()
        .is_some_and(|status| status == "install ok installed")
}

fn as_root(command: &[&str], more: &[&str]) -> Result<(), String> {
    let is_root = Run::program("id")
        .arguments(["-u"])
        .output()
        .is_some_and(|id| id == "0");
    let mut words: Vec<&str> = if is_root {
        vec!["env"]
    } else {
        vec!["sudo", "env"]
    };
    words.push("DEBIAN_FRONTEND=noninteractive");
    words.extend(command);
    words.extend(more);
    let (program, arguments) = words.split_first().ok_or("no command")?;
    Run::program(program).arguments(arguments).and_run()
}

/// Installs the two cargo tools of the tests where they are absent.
pub(crate) fn ensure_tools() -> Result<(), String> {
    for (command, package) in [("nextest", "cargo-nextest"), ("deny", "cargo-deny")] {
        if !cargo([command, "--version"]).succeeds() {
            // As quick to build as it may be: the slow half of its own profile is not worth it for one run.
            cargo(["install", "--locked", package])
                .variable("CARGO_PROFILE_RELEASE_LTO", "off")
                .variable("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .variable("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                .and_run()?;
        }
    }
    ensure_python()
}

/// Says what a PDF reads as, in a folder of its own below `target`.
const OUTLOUD: &str = "outloud==0.2.1";

fn ensure_python() -> Result<(), String> {
    let place = target().join("tools").join("python");
    if place.join("bin").join("outloud").exists() {
        return Ok(());
    }
    let place = place.to_string_lossy().into_owned();
    Run::program("python3")
        .arguments(&["-m".to_owned(), "venv".to_owned(), place.clone()])
        .and_run()?;
    Run::program(&format!("{place}/bin/pip"))
        .arguments(&[
            "install".to_owned(),
            "--quiet".to_owned(),
            OUTLOUD.to_owned(),
        ])
        .and_run()
}
