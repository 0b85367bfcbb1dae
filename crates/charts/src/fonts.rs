//! The bundled static fonts as bytes; the PDF writer uses the same ones, so widths agree.

/// Commissioner, weight 400, with Latin, Latin extended and Greek (SIL OFL 1.1).
pub const COMMISSIONER_400: &[u8] = include_bytes!("../fonts/Commissioner-400.ttf");

/// Commissioner, weight 650, with Latin, Latin extended and Greek (SIL OFL 1.1).
pub const COMMISSIONER_650: &[u8] = include_bytes!("../fonts/Commissioner-650.ttf");
