use super::{Ending, EventId, Goal, Grade, Helped, IdSet, Look, Obstacle, Piece, Profile, Reply, Topic};
use crate::{
    practice::{ItemRef, Level, Verdict},
    units::{BoardId, Compact, Day, Drawing, ExerciseId, Seed, SkillId},
};

/// What can happen. Plain values: nothing here needs a pack to be understood.
#[derive(Clone, PartialEq, Debug)]
pub enum Happening {
    /// Somebody began here.
    Began(Profile),
    /// The profile as it is from now on.
    ProfileChanged(Profile),
    /// How the app looks and behaves from now on.
    LookChanged(Look),
    /// One answer to one item.
    Attempted(Attempt),
    /// A hint was opened: the first has number 1.
    HintSeen {
        /// The item.
        item: ItemRef,
        /// Which hint.
        number: u8,
    },
    /// The worked example of an item was opened.
    ShownHow {
        /// The item.
        item: ItemRef,
    },
    /// "I don't know yet."
    NotKnownYet {
        /// The item.
        item: ItemRef,
        /// How far it reached.
        level: Level,
    },
    /// An item was passed over. Says nothing about the learner.
    Skipped {
        /// The item.
        item: ItemRef,
    },
    /// "Too easy" or "too hard": the level the learner works at from now on.
    LevelChosen {
        /// The skill.
        skill: SkillId,
        /// The level.
        level: Level,
    },
    /// A skill became secure. Recorded once; what a learner has grown never falls.
    BecameSecure {
        /// The skill.
        skill: SkillId,
        /// The version of the rule that decided.
        model: u32,
        /// Right answers without help at that time.
        own: u32,
        /// Different exercises among them.
        exercises: u32,
        /// Different days among them.
        days: u32,
    },
    /// The short look back at the end of a session.
    LookedBack {
        /// Which question was answered, `what-helped`.
        question: String,
        /// The answer in the learner's words, or the id of a picture.
        answer: String,
    },
    /// These events came with a file that was taken back: they stay in the log and count no more. What is withdrawn may itself be
    /// withdrawn, which brings the events back.
    ImportWithdrawn {
        /// Which.
        ids: IdSet,
    },
    /// A choice board as it is from now on, whole.
    BoardKept {
        /// Which.
        board: BoardId,
        /// All of it, as JSON.
        text: String,
    },
    /// A board was put away, or taken out again. What was done on it stays.
    BoardPutAway {
        /// Which.
        board: BoardId,
        /// Whether it is away from now on.
        away: bool,
    },
    /// A piece of evidence was added to a square.
    PieceAdded(Piece),
    /// A piece is one of the learner's best, and why; nothing: no longer.
    PieceChosen {
        /// The event that added it.
        piece: EventId,
        /// Why.
        why: Option<String>,
    },
    /// "Find my place" began, anew or for the first time.
    PlaceBegan {
        /// The grade the learner had said.
        grade: Option<Grade>,
        /// What its questions and its thinking grow from.
        seed: Seed,
    },
    /// A reply to a question of "Find my place". Not an attempt: it says where to begin, and nothing grows or falls by it.
    PlaceReplied {
        /// The item.
        item: ItemRef,
        /// What it showed.
        reply: Reply,
        /// The question as text.
        asked: String,
        /// What was typed or chosen, as text.
        typed: String,
    },
    /// What "Find my place" believes after the replies so far.
    PlaceFound {
        /// How likely each skill is known, in percent, 0 to 100.
        beliefs: Vec<(SkillId, u8)>,
        /// Good places to begin, the best first.
        beginnings: Vec<SkillId>,
    },
    /// "I think I know this": a check of three questions began.
    Contested {
        /// The skill.
        skill: SkillId,
    },
    /// A goal was set. From now on it is known by the id of this event.
    GoalSet(Box<Goal>),
    /// A goal is this from now on.
    GoalChanged {
        /// Which.
        goal: EventId,
        /// What it is now.
        to: Box<Goal>,
    },
    /// A goal ended, as the learner says.
    GoalEnded {
        /// Which.
        goal: EventId,
        /// How.
        ending: Ending,
        /// What they have to say about it; may be empty.
        says: String,
    },
    /// The obstacle of a goal happened, and the learner was shown their own plan.
    PlanSpoke {
        /// Which goal.
        goal: EventId,
        /// What happened.
        obstacle: Obstacle,
    },
    /// Whether the plan helped.
    PlanHelped {
        /// Which goal.
        goal: EventId,
        /// What they say.
        helped: Helped,
    },
    /// Something that shows how far an own project is.
    EvidenceAdded {
        /// Which goal.
        goal: EventId,
        /// In their words; may be empty.
        says: String,
        /// A drawing.
        drawing: Option<Drawing>,
        /// How far each of its criteria is: 0 not yet, 1 partly, 2 done.
        ratings: Vec<u8>,
    },
    /// Something the learner wrote or drew.
    Wrote {
        /// What about.
        topic: Topic,
        /// In their words; may be empty.
        says: String,
        /// A drawing.
        drawing: Option<Drawing>,
        /// A letter: the day it is for.
        opens: Option<Day>,
    },
    /// Something a newer version wrote; kept, not understood.
    Unknown {
        /// Its name.
        name: String,
    },
}

impl Happening {
    /// The exercise it happened at.
    pub const fn exercise(&self) -> Option<&ExerciseId> {
        match self {
            Self::Attempted(Attempt { item, .. })
            | Self::HintSeen { item, .. }
            | Self::ShownHow { item }
            | Self::NotKnownYet { item, .. }
            | Self::PlaceReplied { item, .. }
            | Self::Skipped { item } => Some(&item.exercise),
            _ => None,
        }
    }
}

/// One answer to one item: enough to show it without its pack.
#[derive(Clone, PartialEq, Debug)]
pub struct Attempt {
    /// The item.
    pub item: ItemRef,
    /// How far it reached.
    pub level: Level,
    /// What was asked and answered, as text.
    pub texts: Compact<Texts>,
    /// What the marker said.
    pub verdict: Verdict,
    /// The name of the slip that explains it.
    pub slip: Option<String>,
    /// Which try at this item it was, from 1.
    pub try_number: u8,
    /// The help that was used on this item before this answer.
    pub help: Help,
    /// Seconds since the item was first shown, capped at 3,600.
    pub seconds: u16,
    /// How sure the learner was, if they said.
    pub sureness: Option<Sureness>,
}

/// What an attempt was about, as text: it can be shown without its pack.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Texts {
    /// The kind of answer.
    pub kind: String,
    /// The question.
    pub asked: String,
    /// What was typed or chosen.
    pub typed: String,
    /// The right answer.
    pub key: String,
    /// The drawn values, by name.
    pub values: Vec<(String, String)>,
}

/// Help used on an item before an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Help {
    /// Hints opened.
    pub hints: u8,
    /// Whether the worked example was opened.
    pub shown_how: bool,
}

impl Help {
    /// Whether the answer was the learner's own.
    pub const fn is_none(self) -> bool {
        self.hints == 0 && !self.shown_how
    }
}

/// How sure a learner is before checking.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Sureness {
    /// "I am guessing."
    Guessing,
    /// "I think so."
    ThinkSo,
    /// "I am sure."
    Sure,
}

crate::units::packed!(struct Texts { kind, asked, typed, key, values });
crate::units::packed!(struct Help { hints, shown_how });
crate::units::packed!(
    enum Sureness {
        Guessing,
        ThinkSo,
        Sure,
    }
);
