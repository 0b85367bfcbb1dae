//! Pictures of kept things: parts in life, people in rings, what fills and drains. Each is drawn as
//! its exercise draws it, from the list as it stands now.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use waymark_journal::answer::{Band, ListRow, PersonInRing, RatedRow, SortedCard};
use waymark_journal::nouns::person::Ring;
use waymark_journal::nouns::task::TaskLevel;
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
    pub(crate) fn kept_pictures(
        &self,
        page: KeptPage,
        today: NaiveDate,
    ) -> Result<Vec<PictureView>, AppError> {
        let mut pictures = self.pictures_of_answers(page)?;
        if page == KeptPage::Work {
            pictures.extend(self.support_over_time(today)?);
        }
        Ok(pictures)
    }

    /// Gives what an exercise would draw of the things on a page.
    fn pictures_of_answers(&self, page: KeptPage) -> Result<Vec<PictureView>, AppError> {
        let (exercise, answers) = match page {
            KeptPage::Places => return self.fit_pictures(),
            KeptPage::Roles => ("life-rainbow", self.roles_as_answers()),
            KeptPage::People => ("my-people", self.people_as_answers()),
            KeptPage::Energy => ("fills-and-drains", self.energy_as_answers()),
            KeptPage::Work => ("growing-step-by-step", self.tasks_as_answers()),
            KeptPage::Roads => ("three-roads", self.roads_as_answers()),
            _ => return Ok(Vec::new()),
        };
        let (Some(pack), Some(answers)) = (self.library().pack(exercise), answers) else {
            return Ok(Vec::new());
        };
        let told = Told {
            pack,
            answers: &answers,
            day: "",
            place: "",
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

    fn tasks_as_answers(&self) -> Option<Answers> {
        let mut cards = Vec::new();
        let mut sure = Vec::new();
        for record in self.journal.listed(Kind::Task) {
            let Body::Task(task) = &record.body else {
                continue;
            };
            if task.level != TaskLevel::Open {
                let name = task.name.trim().to_owned();
                sure.push(RatedRow {
                    item: name.clone(),
                    value: task.sure.0,
                });
                cards.push(SortedCard {
                    id: String::new(),
                    text: name,
                    pile: task.level.name().to_owned(),
                });
            }
        }
        (!cards.is_empty()).then(|| {
            [
                ("ladder".to_owned(), Answer::Sorted(cards)),
                ("sure".to_owned(), Answer::Rated(sure)),
            ]
            .into()
        })
    }

    fn roads_as_answers(&self) -> Option<Answers> {
        let mut like = Vec::new();
        let mut sense = Vec::new();
        for record in self.journal.listed(Kind::Road) {
            let Body::Road(road) = &record.body else {
                continue;
            };
            let lines = [
                ("comprehensible", road.comprehensible.0),
                ("manageable", road.manageable.0),
                ("meaningful", road.meaningful.0),
            ];
            let name = road.name.trim().to_owned();
            let is_rated = road.like.0.is_some() || lines.iter().any(|(_, value)| value.is_some());
            if name.is_empty() || !is_rated {
                continue;
            }
            let cell =
                |(line, value): (&str, Option<u8>)| Some((line.to_owned(), value?.to_string()));
            sense.push(ListRow {
                part: name.clone(),
                cells: lines.into_iter().filter_map(cell).collect(),
                ..ListRow::default()
            });
            like.push(RatedRow {
                item: name,
                value: road.like.0,
            });
        }
        (!like.is_empty()).then(|| {
            [
                ("like".to_owned(), Answer::Rated(like)),
                ("sense".to_owned(), Answer::List(sense)),
            ]
            .into()
        })
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
