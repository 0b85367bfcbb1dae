//! What a program that opens a vault asks for itself before anything else: that its memory is in no
//! core dump and open to no other program, and that what it gives back is wiped first.
//!
//! Owns the calls to the system. Each is a second fence: where it is refused, what lies on disk is
//! sealed all the same.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// The heap of a program that opens a vault: every piece of memory is wiped before it is given back,
/// so that nothing of a journal stays in it once the journal is let go. What libraries that are not
/// written in Rust ask for themselves is not: the window sees to that (`src-tauri/src/clean_memory.rs`).
/// A program takes it with
/// `#[global_allocator] static HEAP: WipedHeap = WIPED_HEAP;`.
pub type WipedHeap = ZeroAlloc<System>;

/// The one value of [`WipedHeap`].
pub const WIPED_HEAP: WipedHeap = ZeroAlloc(System);

/// Memory the C library keeps for itself at most before it gives it back, in bytes. A journal comes in
/// in small pieces; giving back and asking again between them took a sixth of an unlock.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const KEPT_AT_HAND: libc::c_int = 64 << 20;

/// Keeps the memory of this process out of core dumps and away from other processes. Call it first in
/// `main`: what is started later inherits the limit.
pub fn protect_process() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _second_fence = rustix::process::setrlimit(Resource::Core, none);
        let _second_fence = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        set(libc::M_TRIM_THRESHOLD, KEPT_AT_HAND);
    }
}

/// Gives memory that is not used any more back to the system, as after a journal came in. It looks through
/// the whole heap: do it beside what somebody waits for.
pub fn give_back_memory() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        #[expect(
            unsafe_code,
            reason = "malloc_trim: the C library lets go of what is free"
        )]
        // SAFETY: it touches nothing that is in use.
        let _whether_any = unsafe { libc::malloc_trim(0) };
    }
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "mallopt: it sets a number of the C library")]
fn set(parameter: libc::c_int, value: libc::c_int) {
    // SAFETY: both are numbers; what is refused changes nothing.
    let _second_fence = unsafe { libc::mallopt(parameter, value) };
}
