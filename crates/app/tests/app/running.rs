//! Inside a run: gates, sizes, pictures of what is put in, letters that wait, and the paper form.

use waymark_app::wire::exercises::{
    PaperRequest, RunAnswerRequest, RunFill, RunMove, RunStartRequest, RunView, StepPictureRequest,
};
use waymark_app::wire::records::RecordRequest;
use waymark_journal::answer::{Band, Choice, LetterText, RoadPoint};
use waymark_journal::nouns::run::RunSize;
use waymark_journal::{Answer, RecordId, VagueDate};

use crate::desk::Desk;

fn start(desk: &Desk, exercise: &str, size: RunSize, fill: Option<RunFill>) -> RunView {
    let request = RunStartRequest {
        exercise: exercise.to_owned(),
        size,
        fill,
    };
    desk.app().run_start(&request).unwrap().value
}

fn answer(desk: &Desk, run: RecordId, step: &str, answer: Answer) -> RunView {
    let request = RunAnswerRequest {
        run,
        step: step.to_owned(),
        answer: Some(answer),
        go: RunMove::Next,
    };
    desk.app().run_answer(request).unwrap().value
}

fn band(role: &str, from: u8, to: u8) -> Band {
    Band {
        role: role.to_owned(),
        from: Some(from),
        to: Some(to),
        ..Band::default()
    }
}

fn point(title: &str, age: u8) -> RoadPoint {
    RoadPoint {
        title: title.to_owned(),
        age: Some(age),
        ..RoadPoint::default()
    }
}

#[test]
fn a_no_at_the_gate_leaves_nothing_and_an_answer_stays() {
    let desk = Desk::open();
    let first = start(&desk, "my-road", RunSize::Normal, None);
    answer(&desk, first.id, "start", Answer::Choice(Choice::NotNow));
    desk.app()
        .run_leave(&RecordRequest { id: first.id })
        .unwrap();
    assert!(desk.app().exercise("my-road").unwrap().runs.is_empty());
    let second = start(&desk, "my-road", RunSize::Normal, None).id;
    let points = Answer::Timeline(vec![point("choir", 17)]);
    answer(&desk, second, "good-moments", points);
    desk.app().run_leave(&RecordRequest { id: second }).unwrap();
    assert_eq!(desk.app().exercise("my-road").unwrap().runs.len(), 1);
}

#[test]
fn several_days_holds_every_question() {
    let desk = Desk::open();
    let days = start(&desk, "steady-plan", RunSize::SeveralDays, None);
    let whole = start(&desk, "steady-plan", RunSize::Normal, None);
    assert_eq!(days.screen.unwrap().of, whole.screen.unwrap().of);
    assert!(desk.app().exercise("steady-plan").unwrap().gate);
    assert!(!desk.app().exercise("my-road").unwrap().gate, "its own");
}

#[test]
fn a_yes_can_open_another_exercise_with_the_words_in_it() {
    let desk = Desk::open();
    let fill = RunFill {
        step: "wish".to_owned(),
        text: "friend".to_owned(),
    };
    let run = start(&desk, "one-small-step", RunSize::Normal, Some(fill));
    let screen = run.screen.unwrap();
    assert_eq!(screen.answer, Some(Answer::Text("friend".to_owned())));
}

#[test]
fn the_moments_of_a_road_stand_in_the_order_of_time() {
    let desk = Desk::open();
    let run = start(&desk, "my-road", RunSize::Normal, None).id;
    let mut nameless = RoadPoint {
        feeling: Some(2),
        ..RoadPoint::default()
    };
    nameless.title = "then".to_owned();
    let points = vec![point("later", 20), nameless, point("first", 9)];
    let next = answer(&desk, run, "good-moments", Answer::Timeline(points));
    let Some(Answer::Timeline(base)) = next.base else {
        panic!("the next question begins with them");
    };
    let titles: Vec<&str> = base.iter().map(|point| point.title.as_str()).collect();
    assert_eq!(titles, ["first", "later", "then"]);
}

#[test]
fn the_picture_of_a_step_is_drawn_from_what_is_put_in_and_nothing_is_stored() {
    let desk = Desk::open();
    let run = start(&desk, "life-rainbow", RunSize::Normal, None).id;
    let ask = |bands: Vec<Band>| StepPictureRequest {
        run,
        step: "bands".to_owned(),
        answer: (!bands.is_empty()).then_some(Answer::Rainbow(bands)),
    };
    assert!(desk.app().step_picture(&ask(Vec::new())).unwrap().is_none());
    let bands = vec![band("friend", 5, 20), band("worker", 18, 20)];
    let picture = desk.app().step_picture(&ask(bands)).unwrap().unwrap();
    assert_eq!(picture.rows.len(), 2);
    assert_ne!(picture.svg, picture.narrow);
    assert!(picture.reading.contains("parts."), "{}", picture.reading);
    let end = desk.app().run_end(&RecordRequest { id: run }).unwrap();
    assert!(end.answers.is_empty());
}

#[test]
fn a_letter_waits_for_its_day_once_it_is_kept() {
    let desk = Desk::open();
    let run = start(&desk, "me-later", RunSize::Normal, None).id;
    let letter = LetterText {
        to: "me".to_owned(),
        text: "You got through the winter.".to_owned(),
        open_on: Some(VagueDate::phrase("May 2031")),
    };
    answer(&desk, run, "lines-for-me", Answer::Letter(letter));
    let end = |id| desk.app().run_end(&RecordRequest { id }).unwrap();
    assert!(end(run).closed.is_empty(), "while it is written");
    let request = waymark_app::wire::exercises::RunKeepRequest {
        run,
        cards: Vec::new(),
    };
    desk.app().run_keep(&request).unwrap();
    assert_eq!(end(run).closed[0].until, "May 2031");
    let paper = desk
        .app()
        .exercise_paper(&PaperRequest {
            exercise: "me-later".to_owned(),
            run: Some(run),
        })
        .unwrap();
    assert!(paper.answers.is_empty(), "nor is it printed");
}

#[test]
fn every_exercise_has_a_paper_form_with_its_questions() {
    let desk = Desk::open();
    for pack in waymark_content::library::library().packs() {
        let request = PaperRequest {
            exercise: pack.id.clone(),
            run: None,
        };
        let paper = desk.app().exercise_paper(&request).unwrap();
        let asked = pack.steps.iter().filter(|step| !step.gate).count();
        assert_eq!(paper.screens.len(), asked, "{}", pack.id);
    }
}
