//! One whole evening: from a fresh machine to a page handed over.

use waymark_tests::App;

use crate::steps::make_journal;

#[test]
fn one_whole_evening_by_pointer() {
    let app = App::start();
    app.wait("welcome", || !app.heading().is_empty());
    app.picture("try-1");
    make_journal(&app);
    app.picture("try-2");
    println!("{}", app.text());
}
