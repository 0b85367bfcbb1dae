//! A script of node that holds files against a schema, with the ajv of the page's own packages.

use std::{path::Path, process::Command};

use serde_json::Value;
use waymark_tests::root;

/// Gives what a script says of a file, by a schema of the repository.
pub(crate) fn said_by(script: &str, schema: &str, file: &Path) -> Value {
    let said = Command::new("node")
        .args(["--input-type=module", "-e", script])
        .arg(root().join(schema))
        .arg(file)
        .current_dir(root().join("ui"))
        .output()
        .unwrap();
    assert!(
        said.status.success(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    serde_json::from_slice(&said.stdout).unwrap()
}
