//! The control of the window bench: a window of the same size with one word in it, and nothing of Waymark.
//! What it takes to start and in memory is what the window system and the web view take.

use tauri::http::{HeaderValue, Response, header::CONTENT_TYPE};
use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &[u8] = b"<!doctype html><html lang=en><title>Bare</title><h1>Bare</h1>";
const ADDRESS: &str = "bare://localhost/";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| {
            let mut page = Response::new(PAGE);
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            page.headers_mut().insert(CONTENT_TYPE, html);
            page
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol(ADDRESS.parse()?);
            WebviewWindowBuilder::new(app, "bare", page)
                .inner_size(1280.0, 900.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
