//! Keeps a piece of memory out of swap. Owns the one call to the system that needs it. That it is
//! refused, as by a low limit on locked memory, is no failure: the keys are then as the rest of the
//! memory is.

use zeroize::Zeroize;

/// A piece of memory that is locked as long as this lives.
pub(crate) struct Locked {
    address: usize,
    bytes: usize,
}

impl Locked {
    /// Locks the pages on which `value` lies. `value` must stay in its place as long as this lives.
    pub(crate) fn pages_of<T>(value: &T) -> Self {
        let (address, bytes) = (std::ptr::from_ref(value) as usize, size_of::<T>());
        if system::lock(address, bytes) {
            Self { address, bytes }
        } else {
            Self::none()
        }
    }

    /// Locks nothing.
    pub(crate) const fn none() -> Self {
        Self {
            address: 0,
            bytes: 0,
        }
    }
}

/// Bytes of dead stack that are overwritten.
const STACK: usize = 64 << 10;

/// Overwrites the stack below the caller, where the calls that handled keys have left what they moved.
#[inline(never)]
pub(crate) fn wipe_stack() {
    let mut room = [0_u8; STACK];
    room.zeroize();
    std::hint::black_box(&room);
}

impl Drop for Locked {
    fn drop(&mut self) {
        if self.bytes > 0 {
            system::unlock(self.address, self.bytes);
        }
    }
}

#[cfg(unix)]
mod system {
    #[expect(unsafe_code, reason = "mlock: it reads and writes no memory of ours")]
    pub(super) fn lock(address: usize, bytes: usize) -> bool {
        // SAFETY: the range is a live value's; mlock changes nothing but where its pages may lie.
        unsafe { libc::mlock(address as *const libc::c_void, bytes) == 0 }
    }

    #[expect(unsafe_code, reason = "munlock: it reads and writes no memory of ours")]
    pub(super) fn unlock(address: usize, bytes: usize) {
        // SAFETY: as above; a range that is not locked any more is an error that changes nothing.
        let _unlocked = unsafe { libc::munlock(address as *const libc::c_void, bytes) };
    }
}

#[cfg(not(unix))]
mod system {
    pub(super) fn lock(_address: usize, _bytes: usize) -> bool {
        false
    }

    pub(super) fn unlock(_address: usize, _bytes: usize) {}
}
