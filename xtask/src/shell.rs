//! Running programs from the root of the repository.

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, Stdio},
};

/// Returns the root of the repository.
pub(crate) fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| here.clone(), PathBuf::from)
}

/// Returns cargo's target folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program about to run.
pub(crate) struct Run {
    command: Command,
    shown: String,
}

impl Run {
    /// Names the program.
    pub(crate) fn program(name: &str) -> Self {
        let mut command = Command::new(name);
        command.current_dir(root());
        Self {
            command,
            shown: name.to_owned(),
        }
    }

    /// Adds arguments.
    pub(crate) fn arguments<T: AsRef<str>>(
        mut self,
        arguments: impl IntoIterator<Item = T>,
    ) -> Self {
        for argument in arguments {
            self.command.arg(argument.as_ref());
            self.shown = format!("{} {}", self.shown, argument.as_ref());
        }
        self
    }

    /// Runs in a folder of the repository.
    pub(crate) fn within(mut self, folder: &str) -> Self {
        self.command.current_dir(root().join(folder));
        self
    }

    /// Sets a variable.
    pub(crate) fn variable(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it with its output on the terminal; an end other than success is a problem.
    pub(crate) fn and_run(self) -> Result<(), String> {
        println!("$ {}", self.shown);
        self.and_run_unshown()
    }

    /// Does the same without a line of its own: for commands with hundreds of arguments.
    pub(crate) fn and_run_unshown(mut self) -> Result<(), String> {
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("`{}` ended with {status}", self.shown)),
            Err(error) => Err(format!("`{}` did not start: {error}", self.shown)),
        }
    }

    /// Runs it, hands on what it writes line by line, and returns it.
    pub(crate) fn and_read(mut self) -> Result<String, String> {
        println!("$ {}", self.shown);
        let mut child = self
            .command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("`{}` did not start: {error}", self.shown))?;
        let mut written = String::new();
        let lines = child.stdout.take().map(BufReader::new).into_iter();
        for line in lines.flat_map(BufRead::lines).map_while(Result::ok) {
            println!("{line}");
            written.push_str(&line);
            written.push('\n');
        }
        match child.wait() {
            Ok(status) if status.success() => Ok(written),
            Ok(status) => Err(format!("`{}` ended with {status}", self.shown)),
            Err(error) => Err(format!("`{}`: {error}", self.shown)),
        }
    }

    /// Runs it in silence and tells whether it succeeded.
    pub(crate) fn succeeds(mut self) -> bool {
        let quiet = self
            .command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    }

    /// Runs it in silence and returns what it wrote.
    pub(crate) fn output(mut self) -> Option<String> {
        let output = self
            .command
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

/// A cargo command, with the same cargo that runs this task.
pub(crate) fn cargo<const N: usize>(arguments: [&str; N]) -> Run {
    Run::program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
        .arguments(arguments)
}
