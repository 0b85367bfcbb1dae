//! What the libraries of this process give back is wiped first, so that a locked journal leaves nothing
//! in its memory.
//!
//! What a person types passes through WebKit's part of this process, which outlives a lock: before this,
//! dozens of copies of the last words and of the passphrase stayed in memory it had given back (seen in
//! `/proc/<pid>/mem`). Owns three functions of the C library, which every library of this program finds
//! here first: `free` and `realloc` wipe, `getenv` tells WebKit to ask the C library for its memory. The
//! processes that draw pages have none of it: they end with a lock.

use std::ffi::{CStr, c_char, c_void};
use std::sync::atomic::{AtomicPtr, Ordering};
use std::{mem, ptr};

/// What WebKit asks, before `main`, to know whether it keeps a heap of its own (bmalloc's
/// `Environment.cpp`); it does not where the answer is "1".
const ASKED_BY_WEBKIT: &CStr = c"Malloc";

#[expect(unsafe_code, reason = "the C library")]
// SAFETY: these are declared as in its headers (glibc).
unsafe extern "C" {
    fn malloc(bytes: usize) -> *mut c_void;
    fn malloc_usable_size(block: *mut c_void) -> usize;
    fn secure_getenv(name: *const c_char) -> *mut c_char;
    fn dlsym(from: *mut c_void, name: *const c_char) -> *mut c_void;
}

/// `RTLD_NEXT`: a name is looked for in what comes after this program.
const AFTER_THIS: *mut c_void = ptr::without_provenance_mut(usize::MAX);

/// The `free` that stands behind ours: the C library's, or that of a library a person has put before it
/// (`LD_PRELOAD`), which has also given the memory out.
static BEHIND: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());

/// Its address; null only where it is asked for while it is looked up.
#[expect(unsafe_code, reason = "the dynamic linker knows it")]
fn behind() -> *mut c_void {
    let known = BEHIND.load(Ordering::Relaxed);
    if !known.is_null() {
        return known;
    }
    // SAFETY: the name ends with a zero; nothing else is read.
    let found = unsafe { dlsym(AFTER_THIS, c"free".as_ptr()) };
    BEHIND.store(found, Ordering::Relaxed);
    found
}

/// Wipes a piece of memory and gives it back. Every library of this process calls it for `free`.
///
/// # Safety
/// As of `free` in the C library: what is given was asked for there and is not used any more.
#[expect(unsafe_code, reason = "the C library's `free`")]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn free(block: *mut c_void) {
    type Free = unsafe extern "C" fn(*mut c_void);
    if block.is_null() {
        return;
    }
    // SAFETY: the whole of the block belongs to the caller, who gives it up. What stands behind this name
    // has the same shape.
    unsafe {
        ptr::write_bytes(block.cast::<u8>(), 0, malloc_usable_size(block));
        if let Some(free) = mem::transmute::<*mut c_void, Option<Free>>(behind()) {
            free(block);
        }
    }
}

/// Gives a piece of memory another size; the place it leaves is wiped. Every library of this process
/// calls it for `realloc`.
///
/// # Safety
/// As of `realloc` in the C library: what is given was asked for there.
#[expect(unsafe_code, reason = "the C library's `realloc`")]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn realloc(block: *mut c_void, bytes: usize) -> *mut c_void {
    // SAFETY: what is read and wiped lies within the block, and within the one that takes its place.
    unsafe {
        if block.is_null() {
            return malloc(bytes);
        }
        if bytes == 0 {
            free(block);
            return ptr::null_mut();
        }
        let there = malloc_usable_size(block);
        if bytes <= there && bytes > there / 2 {
            ptr::write_bytes(block.cast::<u8>().add(bytes), 0, there - bytes);
            return block;
        }
        let other = malloc(bytes);
        if !other.is_null() {
            ptr::copy_nonoverlapping(block.cast::<u8>(), other.cast::<u8>(), there.min(bytes));
            free(block);
        }
        other
    }
}

/// Gives a variable of the environment, and WebKit its answer.
///
/// # Safety
/// As of `getenv` in the C library: a name that ends with a zero.
#[expect(unsafe_code, reason = "the C library's `getenv`")]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn getenv(name: *const c_char) -> *mut c_char {
    // SAFETY: the name is the caller's. Nobody writes into an answer, as the C library forbids it.
    unsafe {
        if CStr::from_ptr(name) == ASKED_BY_WEBKIT {
            return c"1".as_ptr().cast_mut();
        }
        // The same as `getenv` in a program that runs with the rights of who started it.
        secure_getenv(name)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn webkit_has_its_answer_and_everybody_else_the_environment() {
        assert_eq!(std::env::var("Malloc").as_deref(), Ok("1"));
        assert!(std::env::var_os("PATH").is_some());
        assert_eq!(std::env::var_os("WAYMARK_NO_SUCH_NAME"), None);
    }

    #[test]
    fn memory_that_grows_and_shrinks_keeps_what_is_in_it() {
        let mut numbers: Vec<u32> = Vec::new();
        for number in 0..300_000 {
            numbers.push(number);
        }
        numbers.truncate(1_000);
        numbers.shrink_to_fit();
        numbers.extend(1_000..200_000);
        assert!(numbers.iter().copied().eq(0..200_000));
    }
}
