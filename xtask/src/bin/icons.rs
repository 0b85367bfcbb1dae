//! Draws the app's icons from the contour lines of `waymark_charts` into `src-tauri/icons`.

use std::{error::Error, fs, path::Path};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

/// File name and size in pixels. A small icon is drawn with fewer lines, not scaled.
const ICONS: [(&str, u32); 6] = [
    ("32x32.png", 32),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("512x512.png", 512),
    ("icon.png", 512),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/icons");
    fs::create_dir_all(&folder)?;
    for (name, size) in ICONS {
        let tree = Tree::from_str(&waymark_charts::app_icon_svg(size), &Options::default())?;
        let mut picture = Pixmap::new(size, size).ok_or("an icon has no size")?;
        let drawn = size as f32 / tree.size().width();
        resvg::render(
            &tree,
            Transform::from_scale(drawn, drawn),
            &mut picture.as_mut(),
        );
        fs::write(folder.join(name), picture.encode_png()?)?;
    }
    Ok(())
}
