//! Pictures of kept things: parts in life, people in rings, what fills and drains. Each is drawn as
//! its exercise draws it, from the list as it stands now.

use std::collections::BTreeMap;

use waymark_journal::answer::{Band, ListRow, PersonInRing, RatedRow};
use waymark_journal::nouns::person::Ring;
use waymark_journal::{Answer, Body, Kind};

use super::Told;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::kept::KeptPage;
use crate::wire::picture::PictureView;

/// Answers by the step they stand at.
type Answers = BTreeMap<String, Answer>;

impl Session {
    /// Gives the pictures of a page of kept things.
    pub(crate) fn kept_pictures(&self, page: KeptPage) -> Result<Vec<PictureView>, AppError> {
        let (exercise, answers) = match page {
            KeptPage::Places => return self.fit_pictures(),
            KeptPage::Roles => ("life-rainbow", self.roles_as_answers()),
            KeptPage::People => ("my-people", self.people_as_answers()),
            KeptPage::Energy => ("fills-and-drains", self.energy_as_answers()),
            _ => return Ok(Vec::new()),
        };
        let (Some(pack), Some(answers)) = (self.library().pack(exercise), answers) else {
            return Ok(Vec::new());
        };
        let told = Told {
            pack,
            answers: &answers,
            day: "",
        };
        self.drawn(told, None)
    }

    /// Gives the parts in life with their ages, and how big they were.
    fn roles_as_answers(&self) -> Option<Answers> {
        let age = |text: &str| text.trim().parse().ok();
        let mut bands = Vec::new();
        let mut weights = Vec::new();
        for record in self.journal.listed(Kind::Role) {
            let Body::Role(role) = &record.body else {
                continue;
            };
            let band = |from: &str, to: &str, weight: &str| Band {
                role: role.name.trim().to_owned(),
                from: age(from),
                to: age(to),
                weight: weight.trim().parse().ok(),
                pile: String::new(),
            };
            if age(&role.from_age).is_some() {
                bands.push(band(&role.from_age, &role.to_age, ""));
            }
            let cell = |row: &BTreeMap<String, String>, name: &str| {
                row.get(name).cloned().unwrap_or_default()
            };
            weights.extend(
                role.weight
                    .0
                    .iter()
                    .map(|row| band(&cell(row, "from"), &cell(row, "to"), &cell(row, "weight"))),
            );
        }
        (!bands.is_empty()).then(|| {
            [("bands", bands), ("weights", weights)]
                .map(|(step, bands)| (step.to_owned(), Answer::Rainbow(bands)))
                .into()
        })
    }

    fn people_as_answers(&self) -> Option<Answers> {
        let people: Vec<PersonInRing> = self
            .journal
            .listed(Kind::Person)
            .filter_map(|record| match &record.body {
                Body::Person(person) => Some(PersonInRing {
                    name: person.name.trim().to_owned(),
                    ring: match person.ring {
                        Ring::Open => None,
                        Ring::First => Some(1),
                        Ring::Second => Some(2),
                        Ring::Third => Some(3),
                        Ring::Fourth => Some(4),
                    },
                    tags: Vec::new(),
                    phone: String::new(),
                }),
                _ => None,
            })
            .collect();
        people
            .iter()
            .any(|person| person.ring.is_some())
            .then(|| [("circles".to_owned(), Answer::People(people))].into())
    }

    fn energy_as_answers(&self) -> Option<Answers> {
        let mut things = Vec::new();
        let mut fill = Vec::new();
        for record in self.journal.listed(Kind::Energy) {
            if let Body::Energy(energy) = &record.body
                && energy.fill.0.is_some()
            {
                let what = energy.what.trim().to_owned();
                fill.push(RatedRow {
                    item: what.clone(),
                    value: energy.fill.0,
                });
                let cells = [
                    ("what".to_owned(), what),
                    (
                        "time-of-day".to_owned(),
                        energy.time_of_day.trim().to_owned(),
                    ),
                ];
                things.push(ListRow {
                    cells: cells.into(),
                    ..ListRow::default()
                });
            }
        }
        (!things.is_empty()).then(|| {
            [
                ("things".to_owned(), Answer::List(things)),
                ("fill".to_owned(), Answer::Rated(fill)),
            ]
            .into()
        })
    }
}
