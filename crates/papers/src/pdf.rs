//! PDF files: counted before they are opened, then drawn page by page.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::{DynamicImage, RgbaImage};
use memchr::memmem;

use crate::draw::fitted;
use crate::{MOST_PAGES, Refusal, unpack};

/// The mark of the end stands within this many bytes of it.
const END: usize = 4 << 10;
/// Longest side of a page in points, 72 to an inch: the largest the format itself knows.
const MOST_POINTS: f32 = 14_400.0;

/// Draws one page and says how many there are.
pub(crate) fn draw(
    bytes: Vec<u8>,
    page: usize,
    width: u32,
) -> Result<(usize, DynamicImage), Refusal> {
    let tail = bytes.get(bytes.len().saturating_sub(END)..);
    if memmem::rfind(tail.unwrap_or(&bytes), b"%%EOF").is_none() {
        return Err(Refusal::Broken);
    }
    unpack::to_little(&bytes)?;
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Refusal::Password,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => Refusal::Broken,
    })?;
    let pages = pdf.pages().len();
    if pages > MOST_PAGES {
        return Err(Refusal::TooMuch);
    }
    let page = pdf.pages().get(page).ok_or(Refusal::Broken)?;
    let (wide, tall) = page.render_dimensions();
    if !(wide >= 1.0 && tall >= 1.0) {
        return Err(Refusal::Broken);
    }
    if wide > MOST_POINTS || tall > MOST_POINTS || tall > wide * 20.0 {
        return Err(Refusal::TooMuch);
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "a width in pixels, far below what a float holds"
    )]
    let scale = width.clamp(16, 4_000) as f32 / wide;
    let scale = scale.min(u16::MAX.into()).min(12_000.0 / tall);
    let settings = PixmapSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
    };
    let drawn = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &settings,
    );
    let (wide, tall) = (drawn.width().into(), drawn.height().into());
    let pixels = drawn.data_as_u8_slice().to_vec();
    let picture = RgbaImage::from_raw(wide, tall, pixels).ok_or(Refusal::Broken)?;
    let picture = DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(picture).into_rgb8());
    Ok((pages, fitted(picture, width)))
}
