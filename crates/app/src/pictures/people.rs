//! People in rings.

use waymark_charts::{Person, RingsSummary, RingsWords, rings};
use waymark_content::pack::Step;
use waymark_content::shown;
use waymark_content::texts::{Args, MessageId as M};
use waymark_journal::Answer;
use waymark_share::readings::sentences;

use super::{Common, Told, both};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::picture::PictureView;

impl Session {
    /// Draws who was put on a ring; those without one stand in the list alone.
    pub(super) fn rings(&self, told: Told<'_>, step: &str) -> Result<PictureView, AppError> {
        let texts = &self.texts;
        let people: Vec<Person> = match told.of_step(step) {
            Some(Answer::People(people)) => people
                .iter()
                .filter_map(|person| {
                    Some(Person {
                        name: person.name.clone(),
                        ring: person.ring?,
                        role: person.tags.join(", "),
                    })
                })
                .collect(),
            _ => Vec::new(),
        };
        let names = self.ring_names(told, told.pack.step(step));
        let common = Common::of(texts, M::ChartRingsTitle, M::ChartRingsCaption);
        let not_drawn = |count| common.not_drawn(count);
        let [me, name, ring, role] = [
            M::ChartMe,
            M::ChartRingsName,
            M::ChartRingsRing,
            M::ChartRingsRole,
        ]
        .map(|id| texts.say(id));
        let reading = |summary: &RingsSummary| {
            let count = Args::new().number("count", summary.people);
            let ring = |(name, people): (&String, usize)| {
                if people == 0 {
                    return String::new();
                }
                let args = Args::new()
                    .text("ring", name.clone())
                    .number("count", people);
                texts.get(M::ChartRingsReadingRing, &args)
            };
            let all = std::iter::once(texts.get(M::ChartRingsReading, &count));
            sentences(all.chain(names.iter().zip(summary.rings).map(ring)))
        };
        let words = RingsWords {
            picture: common.words(&not_drawn),
            me: &me,
            rings: [&names[0], &names[1], &names[2], &names[3]],
            name_head: &name,
            ring_head: &ring,
            role_head: &role,
            reading: &reading,
        };
        both(&told.prefix(&format!("rings-{step}")), |frame| {
            rings(&people, &words, frame)
        })
    }

    /// Names the rings: the piles of the step do, where it has some.
    fn ring_names(&self, told: Told<'_>, step: Option<&Step>) -> [String; 4] {
        [0, 1, 2, 3].map(|at: usize| {
            let pile = step.and_then(|step| Some((step, step.piles.get(at)?)));
            match pile {
                Some((step, pile)) => told.pack.part(&self.texts, &step.id, "pile", pile),
                None => shown::word(&self.texts, "ring", &(at + 1).to_string()),
            }
        })
    }
}
