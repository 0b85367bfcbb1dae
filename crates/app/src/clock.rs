//! Time and randomness: the one place that reads the clock and the system's random source.

use waymark_journal::{Moment, RecordId};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Gives the present moment with the person's offset.
    fn now(&self) -> Moment;

    /// Gives the minutes the person's clock stood east of UTC at another time.
    fn offset_at(&self, _utc_ms: i64) -> i16 {
        self.now().offset_minutes
    }
}

/// Gives random bytes.
pub trait Random: Send + Sync {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// Makes a new record id.
    fn make_id(&self) -> RecordId {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        RecordId(bytes)
    }
}

/// The computer's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the clock"
    )]
    fn now(&self) -> Moment {
        Moment::from_local(chrono::Local::now().fixed_offset())
    }

    fn offset_at(&self, utc_ms: i64) -> i16 {
        let then = chrono::DateTime::from_timestamp_millis(utc_ms).unwrap_or_default();
        let local = then.with_timezone(&chrono::Local).fixed_offset();
        Moment::from_local(local).offset_minutes
    }
}

/// The system's random source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // The system's source answers on every supported platform. Were it ever missing, nothing
        // this app does would be safe: it ends rather than suggest a passphrase others can guess.
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}
