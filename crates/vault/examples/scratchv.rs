//! Scratch.
#![allow(
    dead_code,
    unused,
    clippy::all,
    clippy::pedantic,
    unsafe_code,
    clippy::unwrap_used,
    clippy::print_stdout
)]
use waymark_vault::*;
#[global_allocator]
static HEAP: WipedHeap = WIPED_HEAP;
fn main() {
    let size: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    protect_process();
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::Dumpable);
    let inside = std::fs::read_dir(format!("/tmp/bj/{size}/journals"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let phrase = Passphrase::new("five words nobody else says").unwrap();
    for _ in 0..std::env::args().nth(2).map_or(5, |n| n.parse().unwrap()) {
        let t = std::time::Instant::now();
        let (vault, opened) = Vault::unlock(
            &inside,
            Secret::Passphrase(&phrase),
            None,
            UnixMillis(1_795_348_800_000),
        )
        .unwrap();
        println!("{:?}", t.elapsed());
        drop(opened);
        drop(vault);
        std::thread::sleep(std::time::Duration::from_millis(300));
    }
}
