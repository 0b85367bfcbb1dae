//! Pictures: the drawing, its sentence and its table.

use waymark_charts::Picture;

use super::view;

view! {
    /// A picture with its one-sentence reading and the same numbers as a table.
    pub struct PictureView {
        /// The drawing, as SVG.
        #[ts(type = "SafeHtml")]
        pub svg: String,
        /// The same drawing for a narrow window, as SVG.
        #[ts(type = "SafeHtml")]
        pub narrow: String,
        /// Its title.
        pub title: String,
        /// What it says, in one sentence.
        pub reading: String,
        /// The table's caption.
        pub caption: String,
        /// The table's head.
        pub head: Vec<String>,
        /// The table's rows.
        pub rows: Vec<Vec<String>>,
    }
}

impl From<Picture> for PictureView {
    fn from(picture: Picture) -> Self {
        Self {
            narrow: picture.svg.clone(),
            svg: picture.svg,
            title: picture.title,
            reading: picture.reading,
            caption: picture.table.caption,
            head: picture.table.head,
            rows: picture.table.rows,
        }
    }
}
