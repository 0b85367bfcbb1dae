//! Pictures without what a camera or a program wrote into them: place, time, device, names. The
//! picture itself is not packed anew; how it is turned and its colours stay.

use image::metadata::Orientation;

use crate::badge::holds_badge;
use crate::{Media, Refusal};

/// Gives the file without camera data. A PDF cannot be freed of what it says about its maker, and
/// comes back as it is.
///
/// # Errors
/// [`Refusal::Broken`] if a part of it is missing.
pub fn without_camera_data(media: Media, bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let clean = match media {
        Media::Jpeg => jpeg(bytes),
        Media::Png => png(bytes, |_, _| false),
        Media::Webp => webp(bytes),
        Media::Pdf => Some(bytes.to_vec()),
    };
    clean.ok_or(Refusal::Broken)
}

/// Gives a PNG picture without camera data, with the digital badge in it.
///
/// # Errors
/// [`Refusal::Broken`] if a part of it is missing.
pub fn without_camera_data_but_the_badge(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    png(bytes, holds_badge).ok_or(Refusal::Broken)
}

/// Start, end and the other marks of a JPEG file (ITU-T T.81, table B.1).
mod mark {
    pub(super) const END: u8 = 0xd9;
    pub(super) const SCAN: u8 = 0xda;
    pub(super) const APP0: u8 = 0xe0;
    pub(super) const EXIF: u8 = 0xe1;
    pub(super) const COLOURS: u8 = 0xe2;
    pub(super) const ADOBE: u8 = 0xee;
    pub(super) const APP15: u8 = 0xef;
    pub(super) const COMMENT: u8 = 0xfe;
}

fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = vec![0xff, 0xd8];
    let mut at = 2;
    loop {
        while bytes.get(at..at + 2)? == [0xff, 0xff] {
            at += 1;
        }
        let &[0xff, kind] = bytes.get(at..at + 2)? else {
            return None;
        };
        if kind == mark::END {
            // What some telephones put behind the picture, a film for example, stays behind.
            out.extend([0xff, mark::END]);
            return Some(out);
        }
        let length = usize::from(u16::from_be_bytes(
            bytes.get(at + 2..at + 4)?.try_into().ok()?,
        ));
        let segment = bytes.get(at..at + 2 + length)?;
        let inside = segment.get(4..)?;
        let stays = match kind {
            mark::APP0 | mark::ADOBE => true,
            mark::COLOURS => inside.starts_with(b"ICC_PROFILE\0"),
            mark::EXIF..=mark::APP15 | mark::COMMENT => false,
            _ => true,
        };
        if stays {
            out.extend(segment);
        } else if let Some(exif) = inside.strip_prefix(b"Exif\0\0") {
            out.extend(turned(exif).unwrap_or_default());
        }
        at += segment.len();
        if kind == mark::SCAN {
            let end = at + scan_length(bytes.get(at..)?)?;
            out.extend(bytes.get(at..end)?);
            at = end;
        }
    }
}

/// Gives how long the packed picture is: up to the next mark that is not part of it.
fn scan_length(packed: &[u8]) -> Option<usize> {
    let is_mark = |pair: &[u8]| matches!(pair, [0xff, next] if !matches!(next, 0 | 0xd0..=0xd7));
    packed.windows(2).position(is_mark)
}

/// Gives a segment that says how the picture is turned and nothing else.
fn turned(exif: &[u8]) -> Option<Vec<u8>> {
    let turned = Orientation::from_exif_chunk(exif)?;
    if turned == Orientation::NoTransforms {
        return None;
    }
    let mut segment = vec![0xff, mark::EXIF, 0, 34];
    segment.extend(b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    segment.push(turned.to_exif());
    segment.extend([0; 6]);
    Some(segment)
}

fn png(bytes: &[u8], stays_too: impl Fn(&[u8; 4], &[u8]) -> bool) -> Option<Vec<u8>> {
    const STAY: &[&[u8; 4]] = &[
        b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"pHYs", b"bKGD", b"acTL",
        b"fcTL", b"fdAT",
    ];
    let mut out = bytes.get(..8)?.to_vec();
    let mut at = 8;
    for (name, inside) in png_chunks(bytes)? {
        let chunk = bytes.get(at..at + inside.len() + 12)?;
        if name[0].is_ascii_uppercase() || STAY.contains(&name) || stays_too(name, inside) {
            out.extend(chunk);
        }
        at += chunk.len();
    }
    Some(out)
}

/// A chunk of a PNG picture: its name and what is in it.
pub(crate) type Chunk<'b> = (&'b [u8; 4], &'b [u8]);

/// Gives the chunks of a PNG picture up to its end; nothing if a part is missing.
pub(crate) fn png_chunks(bytes: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let (_, mut rest) = bytes.split_at_checked(8)?;
    let mut chunks = Vec::new();
    loop {
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?);
        let length = usize::try_from(length).ok()?;
        let (chunk, after) = rest.split_at_checked(length.checked_add(12)?)?;
        let name: &[u8; 4] = chunk.get(4..8)?.try_into().ok()?;
        chunks.push((name, chunk.get(8..8 + length)?));
        if name == b"IEND" {
            return Some(chunks);
        }
        rest = after;
    }
}

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    const GO: &[&[u8; 4]] = &[b"EXIF", b"XMP "];
    /// The bits of the head that say there is EXIF or XMP.
    const SAID: u8 = 0b0000_1100;
    let length = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let mut rest = bytes.get(12..usize::try_from(length).ok()?.checked_add(8)?)?;
    let mut out = bytes.get(..12)?.to_vec();
    while !rest.is_empty() {
        let length = u32::from_le_bytes(rest.get(4..8)?.try_into().ok()?);
        let padded = usize::try_from(length).ok()?.checked_next_multiple_of(2)?;
        let end = padded.checked_add(8)?.min(rest.len());
        let (chunk, after) = rest.split_at_checked(end)?;
        if chunk.len() < usize::try_from(length).ok()?.checked_add(8)? {
            return None;
        }
        let name: &[u8; 4] = chunk.get(..4)?.try_into().ok()?;
        if !GO.contains(&name) {
            let at = out.len();
            out.extend(chunk);
            if name == b"VP8X" {
                *out.get_mut(at + 8)? &= !SAID;
            }
        }
        rest = after;
    }
    let length = u32::try_from(out.len() - 8).ok()?;
    out.get_mut(4..8)?.copy_from_slice(&length.to_le_bytes());
    Some(out)
}
