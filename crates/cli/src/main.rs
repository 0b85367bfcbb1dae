//! The command line shell.
fn main() {}
