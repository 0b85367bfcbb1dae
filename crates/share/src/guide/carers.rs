//! The guide for carers: what the help towards work is, why work can help, how to talk about plans.
//! What the help is follows the eight principles of individual placement and support as Drake, Bond
//! and Becker (2012) tell them; when work helps, Antonovsky (1987).

use waymark_content::MessageId as Id;

use super::Line::{Item, Point, Say};
use super::{Pages, Part};

/// Its words that stand outside the parts.
pub(super) const PAGES: Pages = Pages {
    title: Id::CarersTitle,
    window_title: Id::CarersWindowTitle,
    lead: Id::CarersLead,
    last_line: Id::CarersLastLine,
    parts: PARTS,
};

/// The parts in their order.
const PARTS: &[Part] = &[
    (
        "how",
        Id::CarersHow,
        &[
            Say(Id::CarersHowWhat),
            Point(Id::CarersHowWish),
            Point(Id::CarersHowJob),
            Point(Id::CarersHowSoon),
            Point(Id::CarersHowFit),
            Point(Id::CarersHowTeam),
            Point(Id::CarersHowMoney),
            Point(Id::CarersHowPlaces),
            Point(Id::CarersHowStays),
            Item(Id::CarersHowFrom),
        ],
    ),
    (
        "why",
        Id::CarersWhy,
        &[
            Item(Id::CarersWhyDay),
            Item(Id::CarersWhyKnown),
            Item(Id::CarersWhySense),
            Item(Id::CarersWhyLeave),
            Item(Id::CarersWhyWeek),
        ],
    ),
    (
        "talk",
        Id::CarersTalk,
        &[
            Item(Id::CarersTalkAsk),
            Item(Id::CarersTalkWhen),
            Item(Id::CarersTalkSmall),
            Item(Id::CarersTalkWorry),
            Item(Id::CarersTalkChoice),
        ],
    ),
    (
        "help",
        Id::CarersHelp,
        &[
            Item(Id::CarersHelpFirst),
            Item(Id::CarersHelpLittle),
            Item(Id::CarersHelpNames),
            Item(Id::CarersHelpSaw),
            Item(Id::CarersHelpBed),
        ],
    ),
    (
        "you",
        Id::CarersYou,
        &[
            Item(Id::CarersYouTired),
            Item(Id::CarersYouGroup),
            Item(Id::CarersYouSheet),
            Item(Id::CarersYouJournal),
        ],
    ),
];
