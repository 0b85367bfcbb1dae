//! What is taken and what is refused, what is drawn, and what stays behind when a picture leaves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "tests may stop where something is not as it has to be"
)]

use std::io::{Cursor, Write as _};

use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage};
use waymark_papers::{Drawer, MOST_PAGES, Media, Refusal, Seen, draw, without_camera_data};

const PLACE: &[u8] = b"GPS 58.97 N 5.73 E by Nikon";

/// A picture whose left half is red and whose right half is blue.
fn picture(format: ImageFormat) -> Vec<u8> {
    let halves = RgbImage::from_fn(64, 32, |x, _| {
        if x < 32 {
            Rgb([250, 10, 10])
        } else {
            Rgb([10, 10, 250])
        }
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(halves)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

/// A JPEG with camera data that says it is to be turned a quarter to the right, a comment, a list of
/// further pictures, and a film behind its end.
fn from_a_camera() -> Vec<u8> {
    let plain = picture(ImageFormat::Jpeg);
    let mut exif =
        b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend(PLACE);
    let mut bytes = plain[..2].to_vec();
    for (kind, inside) in [
        (0xe1, exif.as_slice()),
        (0xfe, PLACE),
        (0xe2, [b"MPF\0".as_slice(), PLACE].concat().as_slice()),
        (0xed, PLACE),
    ] {
        bytes.extend([0xff, kind]);
        bytes.extend(u16::try_from(inside.len() + 2).unwrap().to_be_bytes());
        bytes.extend(inside);
    }
    bytes.extend(&plain[2..]);
    bytes.extend(PLACE);
    bytes
}

fn chunk(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    // No reader here looks at the sum of a chunk it does not need.
    let length = u32::try_from(inside.len()).unwrap().to_be_bytes();
    [length.as_slice(), name, inside, &[0; 4]].concat()
}

fn png_with_words() -> Vec<u8> {
    let plain = picture(ImageFormat::Png);
    let words = [chunk(b"tEXt", PLACE), chunk(b"eXIf", PLACE)].concat();
    [&plain[..33], &words, &plain[33..]].concat()
}

fn webp_with_words() -> Vec<u8> {
    let plain = picture(ImageFormat::WebP);
    let mut bytes = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x0c\0\0\0\x3f\0\0\x1f\0\0".to_vec();
    bytes.extend(&plain[12..]);
    for name in [b"EXIF", b"XMP "] {
        bytes.extend(name);
        bytes.extend(u32::try_from(PLACE.len()).unwrap().to_le_bytes());
        bytes.extend(PLACE);
        bytes.extend(vec![0; PLACE.len() % 2]);
    }
    let length = u32::try_from(bytes.len() - 8).unwrap().to_le_bytes();
    bytes[4..8].copy_from_slice(&length);
    bytes
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(bytes, part).is_some()
}

/// A PDF of some pages, each as large, with the same content.
fn pdf(pages: usize, size: &str, content: &[u8], filter: &str) -> Vec<u8> {
    let kids: String = (0..pages)
        .map(|page| format!("{} 0 R ", page + 4))
        .collect();
    let mut parts = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Count {pages}>>").into_bytes(),
        [
            format!("<</Length {}{filter}>>\nstream\n", content.len()).as_bytes(),
            content,
            b"\nendstream",
        ]
        .concat(),
    ];
    let page =
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size}]/Contents 3 0 R/Resources<<>>>>");
    parts.extend(vec![page.into_bytes(); pages]);
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", at + 1).as_bytes());
        bytes.extend(part);
        bytes.extend(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", parts.len() + 1).as_bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").as_bytes());
    }
    let size = parts.len() + 1;
    bytes.extend(
        format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").as_bytes(),
    );
    bytes
}

const BLUE_SQUARE: &[u8] = b"0 0 1 rg 0 0 50 100 re f";

fn small_pdf() -> Vec<u8> {
    pdf(2, "100 100", BLUE_SQUARE, "")
}

fn packed(content: &[u8]) -> Vec<u8> {
    let mut packing = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packing.write_all(content).unwrap();
    packing.finish().unwrap()
}

fn shown(bytes: Vec<u8>, page: usize) -> (Seen, DynamicImage) {
    let seen = draw(bytes, page, 40).unwrap();
    let picture = image::load_from_memory_with_format(&seen.png, ImageFormat::Png).unwrap();
    (seen, picture)
}

fn refused(bytes: &[u8]) -> Refusal {
    draw(bytes.to_vec(), 0, 40).unwrap_err()
}

#[test]
fn a_file_is_known_by_its_content_and_its_name_has_to_agree() {
    for (format, media) in [
        (ImageFormat::Png, Media::Png),
        (ImageFormat::Jpeg, Media::Jpeg),
        (ImageFormat::WebP, Media::Webp),
    ] {
        assert_eq!(Media::of(&picture(format)), Some(media));
    }
    assert_eq!(Media::of(&small_pdf()), Some(Media::Pdf));
    for other in [b"GIF89a".as_slice(), b"<svg>", b"PK\x03\x04", b"MZ", b""] {
        assert_eq!(Media::of(other), None);
    }
    assert!(Media::Jpeg.fits_ending(Some("JPG")) && Media::Pdf.fits_ending(None));
    assert!(!Media::Png.fits_ending(Some("pdf")) && !Media::Pdf.fits_ending(Some("exe")));
}

#[test]
fn pictures_are_drawn_no_wider_than_asked_and_turned_as_the_camera_was() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let (seen, drawn) = shown(picture(format), 0);
        assert_eq!((seen.pages, drawn.dimensions()), (1, (40, 20)));
        assert!(drawn.get_pixel(2, 2)[0] > 200 && drawn.get_pixel(38, 2)[2] > 200);
    }
    let (_, turned) = shown(from_a_camera(), 0);
    assert_eq!(turned.dimensions(), (32, 64));
    assert!(turned.get_pixel(16, 2)[0] > 200 && turned.get_pixel(16, 62)[2] > 200);
}

#[test]
fn pages_of_a_pdf_are_drawn_and_counted() {
    let (seen, drawn) = shown(small_pdf(), 1);
    assert_eq!((seen.media, seen.pages), (Media::Pdf, 2));
    assert_eq!(drawn.dimensions(), (40, 40));
    assert_eq!(drawn.get_pixel(5, 20).0, [0, 0, 255, 255]);
    assert_eq!(drawn.get_pixel(35, 20).0, [255, 255, 255, 255]);
    assert_eq!(draw(small_pdf(), 2, 40), Err(Refusal::Broken));
    let packed = pdf(1, "100 100", &packed(BLUE_SQUARE), "/Filter/FlateDecode");
    assert_eq!(shown(packed, 0).1.get_pixel(5, 20)[2], 255);
}

#[test]
fn a_pdf_with_a_password_is_refused_and_one_that_opens_without_is_not() {
    assert_eq!(
        refused(include_bytes!("fixtures/password.pdf")),
        Refusal::Password
    );
    let open = include_bytes!("fixtures/no-password-to-open.pdf");
    assert_eq!(shown(open.to_vec(), 0).1.get_pixel(20, 20)[2], 255);
}

#[test]
fn what_is_empty_other_or_cut_off_is_refused() {
    assert_eq!(refused(b""), Refusal::Empty);
    assert_eq!(refused(b"a page of words"), Refusal::OtherKind);
    for whole in [
        picture(ImageFormat::Png),
        picture(ImageFormat::Jpeg),
        picture(ImageFormat::WebP),
        small_pdf(),
    ] {
        assert!(draw(whole.clone(), 0, 40).is_ok());
        for cut in [whole.len() - 8, whole.len() / 2, 20] {
            assert_eq!(
                refused(&whole[..cut]),
                Refusal::Broken,
                "{cut} of {}",
                whole.len()
            );
        }
    }
    assert_eq!(refused(b"%PDF-1.7\nnothing\n%%EOF"), Refusal::Broken);
}

#[test]
fn what_asks_for_too_much_is_refused() {
    let many = pdf(MOST_PAGES + 1, "100 100", BLUE_SQUARE, "");
    assert_eq!(refused(&many), Refusal::TooMuch);
    assert_eq!(
        refused(&pdf(1, "20000 20000", BLUE_SQUARE, "")),
        Refusal::TooMuch
    );
    let bomb = packed(&vec![b' '; 65 << 20]);
    assert!(bomb.len() < 100_000);
    let one = pdf(1, "100 100", &bomb, "/Filter/FlateDecode");
    assert_eq!(refused(&one), Refusal::TooMuch);
}

/// Bytes that are all the same, packed by LZW: each code stands for one byte more than the one before.
fn lzw_of_one_byte(length: usize) -> Vec<u8> {
    let (mut out, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    let mut put = |code: u32, width: u32| {
        held = held << width | code;
        bits += width;
        while bits >= 8 {
            bits -= 8;
            out.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    };
    let mut made = 0;
    while made < length {
        put(256, if made == 0 { 9 } else { 12 });
        put(u32::from(b' '), 9);
        made += 1;
        for next in 258_u32..4_096 {
            // The one that reads has one place less, and changes one code early.
            let width = (u32::BITS - (next + 1).leading_zeros()).clamp(9, 12);
            put(next, width);
            made += next as usize - 256;
        }
    }
    put(257, 12);
    put(0, 8);
    out
}

fn ascii85(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for group in bytes.chunks(4) {
        let mut whole = [0; 4];
        whole[..group.len()].copy_from_slice(group);
        let number = u32::from_be_bytes(whole);
        let letters = (0..5)
            .rev()
            .map(|at| (number / 85_u32.pow(at) % 85) as u8 + b'!');
        out.extend(letters.take(group.len() + 1));
    }
    out.extend(b"~>");
    out
}

#[test]
fn a_bomb_is_refused_however_it_is_packed() {
    let large = 65 << 20;
    let flate = packed(&vec![b' '; large]);
    let run_length: Vec<u8> = (0..large / 128).flat_map(|_| [129, b' ']).collect();
    for (what, content, filter) in [
        ("flate", flate.clone(), "/Filter/FlateDecode"),
        (
            "flate twice",
            packed(&flate),
            "/Filter[/FlateDecode/FlateDecode]",
        ),
        ("lzw", lzw_of_one_byte(large), "/Filter/LZWDecode"),
        (
            "letters",
            ascii85(&flate),
            "/Filter [/ASCII85Decode /FlateDecode]",
        ),
        ("run length", packed(&run_length), "/Filter[/Fl/RL]"),
        ("by numbers", ascii85(&flate), "/Filter[/A#385/#46l]"),
    ] {
        let bomb = pdf(1, "100 100", &content, filter);
        assert_eq!(refused(&bomb), Refusal::TooMuch, "{what}");
    }
    // The same ways of packing hold a page as well.
    for (content, filter) in [
        (
            ascii85(&packed(BLUE_SQUARE)),
            "/Filter[/ASCII85Decode/FlateDecode]",
        ),
        (lzw_of_one_byte(9_000), "/Filter/LZWDecode"),
    ] {
        assert!(draw(pdf(1, "100 100", &content, filter), 0, 40).is_ok());
    }
}

#[test]
fn a_hundred_thousand_pages_and_lists_in_lists_are_refused_at_once() {
    let many = pdf(100_000, "100 100", BLUE_SQUARE, "");
    assert_eq!(refused(&many), Refusal::TooMuch);
    // One list of pages that says it is its own.
    let around = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n\
        2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 100000>>\nendobj\n\
        trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
    assert!(matches!(
        refused(around),
        Refusal::TooMuch | Refusal::Broken
    ));
    // Objects packed in a part that says it is packed in itself.
    let inner = b"1 0 2 31 3 0 <</Type/Catalog/Pages 2 0 R>>   <</Type/Pages/Kids[]/Count 1>>";
    let nested = pdf(
        1,
        "100 100",
        &packed(inner),
        "/Type/ObjStm/N 3/First 15/Extends 3 0 R/Filter/FlateDecode",
    );
    // It may be drawn or refused; nextest ends a test that does not come to an end.
    let _either = draw(nested, 0, 40);
}

#[test]
fn a_picture_as_wide_as_a_street_is_refused_before_it_is_unpacked() {
    let mut png = picture(ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let mut sum = flate2::Crc::new();
    sum.update(&png[12..29]);
    png[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    let mut jpeg = picture(ImageFormat::Jpeg);
    let head = memchr::memmem::find(&jpeg, &[0xff, 0xc0]).unwrap();
    jpeg[head + 5..head + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
    // 16,384 pixels a side, the most the format can say.
    let mut webp = picture(ImageFormat::WebP);
    let head = memchr::memmem::find(&webp, b"VP8L").unwrap() + 9;
    webp[head..head + 4].copy_from_slice(&[0xff, 0xff, 0xff, 0x0f]);
    for (what, bytes) in [("PNG", png), ("JPEG", jpeg)] {
        assert_eq!(refused(&bytes), Refusal::TooMuch, "{what}");
    }
    // Its two sizes do not agree then, which is as good.
    assert!(matches!(refused(&webp), Refusal::TooMuch | Refusal::Broken));
}

#[test]
fn camera_data_stays_behind_and_the_picture_is_the_same() {
    for (media, bytes) in [
        (Media::Jpeg, from_a_camera()),
        (Media::Png, png_with_words()),
        (Media::Webp, webp_with_words()),
    ] {
        assert!(holds(&bytes, PLACE));
        let clean = without_camera_data(media, &bytes).unwrap();
        for word in [PLACE, b"MPF", b"Nikon"] {
            assert!(!holds(&clean, word), "{media:?}");
        }
        assert_eq!(draw(bytes, 0, 40), draw(clean.clone(), 0, 40), "{media:?}");
        assert_eq!(without_camera_data(media, &clean).unwrap(), clean);
    }
}

#[test]
fn a_process_that_does_not_answer_as_it_has_to_is_too_much() {
    let nothing = Drawer::Aside("/bin/true".into());
    let seen = nothing.draw(&mut small_pdf().as_slice(), 0, 40);
    assert_eq!(seen, Err(Refusal::TooMuch));
    let missing = Drawer::Aside("/nowhere".into());
    let seen = missing.draw(&mut small_pdf().as_slice(), 0, 40);
    assert_eq!(seen, Err(Refusal::TooMuch));
    let here = Drawer::Here.draw(&mut small_pdf().as_slice(), 0, 40);
    assert_eq!(here, draw(small_pdf(), 0, 40));
}
