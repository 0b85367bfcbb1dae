//! The guide for counsellors and job specialists. The three lines follow Antonovsky (1987), the ways
//! of learning Eraut (2000).

use waymark_content::MessageId as Id;

use super::Line::{Item, Point, Say};
use super::{Pages, Part};

/// Its words that stand outside the parts.
pub(super) const PAGES: Pages = Pages {
    title: Id::GuideTitle,
    window_title: Id::GuideWindowTitle,
    lead: Id::GuideLead,
    last_line: Id::GuideLastLine,
    parts: PARTS,
};

/// The parts in their order; the law comes first.
const PARTS: &[Part] = &[
    (
        "law",
        Id::GuideLaw,
        &[
            Say(Id::GuideLawFirst),
            Item(Id::GuideLawBound),
            Item(Id::GuideLawFile),
            Item(Id::GuideLawAsk),
            Item(Id::GuideLawSay),
            Item(Id::GuideLawData),
        ],
    ),
    (
        "page",
        Id::GuidePage,
        &[
            Item(Id::GuidePageOwn),
            Item(Id::GuidePageChosen),
            Item(Id::GuidePageGap),
            Item(Id::GuidePageNext),
            Item(Id::GuidePageBefore),
        ],
    ),
    (
        "lines",
        Id::GuideLines,
        &[
            Say(Id::GuideLinesWhat),
            Point(Id::GuideLinesSense),
            Point(Id::GuideLinesHandle),
            Point(Id::GuideLinesWorth),
            Say(Id::GuideLinesFrom),
            Item(Id::GuideLinesLowest),
            Item(Id::GuideLinesPlace),
            Item(Id::GuideLinesAlone),
        ],
    ),
    (
        "time",
        Id::GuideTime,
        &[
            Say(Id::GuideTimeWhy),
            Item(Id::GuideTimeThen),
            Item(Id::GuideTimeWord),
            Item(Id::GuideTimeDark),
        ],
    ),
    (
        "learning",
        Id::GuideLearning,
        &[
            Say(Id::GuideLearningWhat),
            Point(Id::GuideLearningDoing),
            Point(Id::GuideLearningWatching),
            Point(Id::GuideLearningAsking),
            Point(Id::GuideLearningTrying),
            Point(Id::GuideLearningPlanned),
            Say(Id::GuideLearningAsk),
        ],
    ),
    (
        "leave",
        Id::GuideLeave,
        &[
            Item(Id::GuideLeaveHealth),
            Item(Id::GuideLeavePeople),
            Item(Id::GuideLeaveTopics),
            Item(Id::GuideLeaveTelling),
            Item(Id::GuideLeaveUse),
        ],
    ),
    (
        "consent",
        Id::GuideConsent,
        &[
            Item(Id::GuideConsentLine),
            Item(Id::GuideConsentQuote),
            Item(Id::GuideConsentPass),
            Item(Id::GuideConsentGo),
            Item(Id::GuideConsentBack),
        ],
    ),
];
