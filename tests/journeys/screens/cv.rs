//! My CV: its top, its lines, the preview, and suggestions from a file.

use std::fs;

use waymark_tests::App;

use super::{Tour, go, open_sample};

#[test]
fn my_cv_from_its_top_to_the_suggestions() {
    let app = App::start();
    open_sample(&app);
    let tour = Tour::of(&app, "cv");
    go(&app, "Learning");
    app.click("My CV");
    app.wait_for_heading("My CV");
    app.wait_for_text("lines are ticked");
    tour.stop("lines");
    app.click("Change the top");
    app.wait_for_text("Add a language");
    tour.stop("top");
    app.click("Leave it as it is");
    app.click("See the CV");
    app.wait_for_text("This is the whole CV");
    tour.stop_at("article.cv", "preview");
    let file = app.out().join("resume.json");
    let resume = r#"{"work": [{"position": "Kneading", "name": "Quay 4", "startDate": "2024-05"},
        {"position": "Sold buns at the harbour market"}],
        "skills": [{"name": "plaiting"}, {"name": "sweeping"}], "awards": []}"#;
    fs::write(&file, resume).unwrap();
    app.pick(Some(&file));
    app.click("Choose a file");
    app.wait_for_text("Suggestions");
    app.click("Leave out : sweeping");
    app.click("Change first : plaiting");
    app.wait_for_text("Add: Skill");
    tour.stop_here("suggestions");
    tour.end();
}
