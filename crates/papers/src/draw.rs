//! Drawing: one page of a file as a PNG picture of a given width.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::{Media, Refusal, pdf, strip};

/// Most pixels along one side of a picture that is read.
const MOST_SIDE: u32 = 16_000;
/// Most bytes a picture may take while it is unpacked.
const MOST_BYTES: u64 = 400 << 20;

/// One page as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// What the file is.
    pub media: Media,
    /// How many pages it has; a picture has one.
    pub pages: usize,
    /// The page as a PNG picture.
    pub png: Vec<u8>,
}

/// Draws one page, counted from 0, no wider than `width` pixels.
///
/// # Errors
/// [`Refusal`], for what cannot be read or asks for too much.
pub fn draw(bytes: Vec<u8>, page: usize, width: u32) -> Result<Seen, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    let media = Media::of(&bytes).ok_or(Refusal::OtherKind)?;
    let (pages, picture) = match media {
        Media::Pdf => pdf::draw(bytes, page, width)?,
        Media::Png | Media::Jpeg | Media::Webp => (1, picture(media, &bytes, width)?),
    };
    let mut png = Cursor::new(Vec::new());
    picture
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|_unwritable| Refusal::TooMuch)?;
    let png = png.into_inner();
    Ok(Seen { media, pages, png })
}

fn picture(media: Media, bytes: &[u8], width: u32) -> Result<DynamicImage, Refusal> {
    // The whole of it is there: a decoder would fill what is missing with grey.
    strip::without_camera_data(media, bytes)?;
    let format = match media {
        Media::Png => ImageFormat::Png,
        Media::Jpeg => ImageFormat::Jpeg,
        Media::Webp => ImageFormat::WebP,
        Media::Pdf => return Err(Refusal::OtherKind),
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    picture.apply_orientation(turned);
    Ok(fitted(picture, width))
}

/// Makes a picture smaller where it is wider than asked for, or more than three times as tall.
pub(crate) fn fitted(picture: DynamicImage, width: u32) -> DynamicImage {
    let width = width.max(1);
    if picture.width() <= width && picture.height() <= width.saturating_mul(3) {
        return picture;
    }
    picture.thumbnail(width, width.saturating_mul(3))
}

const fn refusal(error: &image::ImageError) -> Refusal {
    match error {
        image::ImageError::Limits(_) => Refusal::TooMuch,
        _ => Refusal::Broken,
    }
}
