//! Builds the list of commands from the capability files, so that it stands in one place.
//!
//! A command exists for a window when `capabilities/<window>.json` names it as `allow-<command>`.
//! From these names come the app's permission manifest and the call handler; anything else in the
//! files (a plugin's or the core's permission) stops the build.

use std::{collections::BTreeSet, env, error::Error, fs, path::Path};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const WINDOWS: [&str; 4] = ["unlock", "main", "handover", "sitting"];

fn main() -> Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=capabilities");
    // The page is embedded; a fresh checkout has none until `npm run build`.
    fs::create_dir_all("../ui/dist")?;
    println!("cargo:rerun-if-changed=../ui/dist");

    let mut commands = BTreeSet::new();
    for window in WINDOWS {
        commands.extend(granted(window)?);
    }
    write_handler(&commands)?;

    let names: Vec<&'static str> = commands
        .into_iter()
        .map(|name| &*Box::leak(name.into_boxed_str()))
        .collect();
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(names.into_boxed_slice()));
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

/// Reads the names of the commands one window may call.
fn granted(window: &str) -> Result<Vec<String>> {
    let path = format!("capabilities/{window}.json");
    let file: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
    let permissions = file["permissions"]
        .as_array()
        .ok_or_else(|| format!("{path}: no list of permissions"))?;
    permissions
        .iter()
        .map(|permission| {
            let name = permission
                .as_str()
                .and_then(|name| name.strip_prefix("allow-"));
            let name = name.ok_or_else(|| {
                format!(
                    "{path}: {permission} is not `allow-<own command>`; nothing else is granted"
                )
            })?;
            Ok(name.replace('-', "_"))
        })
        .collect()
}

/// Writes the handler that `main.rs` includes.
fn write_handler(commands: &BTreeSet<String>) -> Result<()> {
    let paths: Vec<String> = commands
        .iter()
        .map(|name| format!("commands::{name}"))
        .collect();
    let text = format!("tauri::generate_handler![{}]\n", paths.join(", "));
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("handler.rs"), text)?;
    Ok(())
}
