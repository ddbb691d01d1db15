use super::{
    attempt::AttemptLine,
    board::{PieceId, PieceLine},
    goal::{EndingLine, GoalLine, HelpedLine, ObstacleLine, Of, TopicLine, drawing, event, of},
    look::LookLine,
    place::ReplyLine,
    profile::ProfileLine,
};
use crate::{
    practice::{ItemRef, Level},
    record::{Grade, Happening, IdSet, Why},
    units::{BoardId, Day, ExerciseId, Seed, SkillId, WriterId},
};
use serde::{Deserialize, Serialize};

/// The names of the events this version knows.
pub(super) const NAMES: [&str; 27] = [
    "began",
    "profile",
    "look",
    "attempted",
    "hint",
    "shown-how",
    "not-known-yet",
    "skipped",
    "level",
    "secure",
    "looked-back",
    "import-withdrawn",
    "board",
    "board-away",
    "piece",
    "best",
    "place-began",
    "place-replied",
    "place-found",
    "contested",
    "goal",
    "goal-changed",
    "goal-ended",
    "plan-spoke",
    "plan-helped",
    "evidence",
    "wrote",
];

/// What happened, as version 1 writes it: an object with one key, the event's name.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum What {
    Began(ProfileLine),
    Profile(ProfileLine),
    Look(LookLine),
    Attempted(Box<AttemptLine>),
    Hint {
        #[serde(flatten)]
        item: ItemLine,
        h: u8,
    },
    ShownHow(ItemLine),
    NotKnownYet {
        #[serde(flatten)]
        item: ItemLine,
        lv: u8,
    },
    Skipped(ItemLine),
    Level {
        sk: SkillId,
        lv: u8,
    },
    Secure {
        sk: SkillId,
        m: u32,
        own: u32,
        ex: u32,
        days: u32,
    },
    LookedBack {
        q: String,
        a: String,
    },
    ImportWithdrawn {
        ids: Vec<(WriterId, u32, u32)>,
    },
    Board {
        b: BoardId,
        text: String,
    },
    BoardAway {
        b: BoardId,
        away: bool,
    },
    Piece(Box<PieceLine>),
    Best {
        #[serde(flatten)]
        piece: PieceId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    PlaceBegan {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        g: Option<u8>,
        s: String,
    },
    PlaceReplied {
        #[serde(flatten)]
        item: ItemLine,
        r: ReplyLine,
        q: String,
        a: String,
    },
    PlaceFound {
        /// Percent.
        b: Vec<(SkillId, u8)>,
        go: Vec<SkillId>,
    },
    Contested {
        sk: SkillId,
    },
    Goal(Box<GoalLine>),
    GoalChanged {
        of: Of,
        to: Box<GoalLine>,
    },
    GoalEnded {
        of: Of,
        end: EndingLine,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        a: String,
    },
    PlanSpoke {
        of: Of,
        why: ObstacleLine,
    },
    PlanHelped {
        of: Of,
        a: HelpedLine,
    },
    Evidence {
        of: Of,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        a: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dr: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        rate: Vec<u8>,
    },
    Wrote {
        on: TopicLine,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        a: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dr: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        opens: Option<i32>,
    },
    /// Never read: a name this version does not know takes the loose way.
    #[serde(untagged, skip_deserializing)]
    Newer(std::collections::BTreeMap<String, ()>),
}

/// An item: exercise, version, seed, theme.
#[derive(Serialize, Deserialize)]
pub(super) struct ItemLine {
    x: ExerciseId,
    v: u32,
    /// Seeds are text: many readers of JSON lose the last digits of 64 bits.
    s: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    th: String,
}

impl From<&ItemRef> for ItemLine {
    fn from(item: &ItemRef) -> Self {
        Self { x: item.exercise.clone(), v: item.version, s: item.seed.0.to_string(), th: item.theme.clone() }
    }
}

impl TryFrom<ItemLine> for ItemRef {
    type Error = Why;

    fn try_from(line: ItemLine) -> Result<Self, Why> {
        let seed = line.s.parse().map(Seed).map_err(|_| Why::WrongShape)?;
        Ok(Self { exercise: line.x, version: line.v, seed, theme: line.th })
    }
}

pub(super) fn level(number: u8) -> Result<Level, Why> {
    Level::try_from(number).map_err(|_| Why::WrongShape)
}

fn id_set(ranges: Vec<(WriterId, u32, u32)>) -> Result<IdSet, Why> {
    let mut ids = IdSet::new();
    for (writer, from, to) in ranges {
        if from > to {
            return Err(Why::WrongShape);
        }
        ids.insert_range(writer, from, to);
    }
    Ok(ids)
}

impl TryFrom<What> for Happening {
    type Error = Why;

    fn try_from(what: What) -> Result<Self, Why> {
        Ok(match what {
            What::Began(profile) => Self::Began(profile.try_into()?),
            What::Profile(profile) => Self::ProfileChanged(profile.try_into()?),
            What::Look(look) => Self::LookChanged(look.into()),
            What::Attempted(attempt) => Self::Attempted((*attempt).try_into()?),
            What::Hint { item, h } => Self::HintSeen { item: item.try_into()?, number: h },
            What::ShownHow(item) => Self::ShownHow { item: item.try_into()? },
            What::NotKnownYet { item, lv } => Self::NotKnownYet { item: item.try_into()?, level: level(lv)? },
            What::Skipped(item) => Self::Skipped { item: item.try_into()? },
            What::Level { sk, lv } => Self::LevelChosen { skill: sk, level: level(lv)? },
            What::Secure { sk, m, own, ex, days } => {
                Self::BecameSecure { skill: sk, model: m, own, exercises: ex, days }
            }
            What::LookedBack { q, a } => Self::LookedBack { question: q, answer: a },
            What::ImportWithdrawn { ids } => Self::ImportWithdrawn { ids: id_set(ids)? },
            What::Board { b, text } => Self::BoardKept { board: b, text },
            What::BoardAway { b, away } => Self::BoardPutAway { board: b, away },
            What::Piece(piece) => Self::PieceAdded((*piece).into()),
            What::Best { piece, why } => Self::PieceChosen { piece: piece.into(), why },
            What::PlaceBegan { g, s } => Self::PlaceBegan {
                grade: g.map(|number| Grade::new(number).ok_or(Why::WrongShape)).transpose()?,
                seed: s.parse().map(Seed).map_err(|_| Why::WrongShape)?,
            },
            What::PlaceReplied { item, r, q, a } => {
                Self::PlaceReplied { item: item.try_into()?, reply: r.into(), asked: q, typed: a }
            }
            What::PlaceFound { b, go } => Self::PlaceFound { beliefs: b, beginnings: go },
            What::Contested { sk } => Self::Contested { skill: sk },
            What::Goal(goal) => Self::GoalSet(Box::new((*goal).try_into()?)),
            What::GoalChanged { of, to } => Self::GoalChanged { goal: event(of), to: Box::new((*to).try_into()?) },
            What::GoalEnded { of, end, a } => Self::GoalEnded { goal: event(of), ending: end.into(), says: a },
            What::PlanSpoke { of, why } => Self::PlanSpoke { goal: event(of), obstacle: why.into() },
            What::PlanHelped { of, a } => Self::PlanHelped { goal: event(of), helped: a.into() },
            What::Evidence { of, a, dr, rate } => {
                Self::EvidenceAdded { goal: event(of), says: a, drawing: drawing(dr.as_deref())?, ratings: rate }
            }
            What::Wrote { on, a, dr, opens } => {
                Self::Wrote { topic: on.into(), says: a, drawing: drawing(dr.as_deref())?, opens: opens.map(Day) }
            }
            What::Newer(_) => return Err(Why::WrongShape),
        })
    }
}

impl From<&Happening> for What {
    fn from(what: &Happening) -> Self {
        match what {
            Happening::Began(profile) => Self::Began(profile.into()),
            Happening::ProfileChanged(profile) => Self::Profile(profile.into()),
            Happening::LookChanged(look) => Self::Look((*look).into()),
            Happening::Attempted(attempt) => Self::Attempted(Box::new(attempt.into())),
            Happening::HintSeen { item, number } => Self::Hint { item: item.into(), h: *number },
            Happening::ShownHow { item } => Self::ShownHow(item.into()),
            Happening::NotKnownYet { item, level } => Self::NotKnownYet { item: item.into(), lv: level.number() },
            Happening::Skipped { item } => Self::Skipped(item.into()),
            Happening::LevelChosen { skill, level } => Self::Level { sk: skill.clone(), lv: level.number() },
            Happening::BecameSecure { skill, model, own, exercises, days } => {
                Self::Secure { sk: skill.clone(), m: *model, own: *own, ex: *exercises, days: *days }
            }
            Happening::LookedBack { question, answer } => Self::LookedBack { q: question.clone(), a: answer.clone() },
            Happening::ImportWithdrawn { ids } => Self::ImportWithdrawn { ids: ids.ranges().collect() },
            Happening::BoardKept { board, text } => Self::Board { b: *board, text: text.clone() },
            Happening::BoardPutAway { board, away } => Self::BoardAway { b: *board, away: *away },
            Happening::PieceAdded(piece) => Self::Piece(Box::new(piece.into())),
            Happening::PieceChosen { piece, why } => Self::Best { piece: (*piece).into(), why: why.clone() },
            Happening::PlaceBegan { grade, seed } => {
                Self::PlaceBegan { g: grade.map(Grade::number), s: seed.0.to_string() }
            }
            Happening::PlaceReplied { item, reply, asked, typed } => {
                Self::PlaceReplied { item: item.into(), r: (*reply).into(), q: asked.clone(), a: typed.clone() }
            }
            Happening::PlaceFound { beliefs, beginnings } => {
                Self::PlaceFound { b: beliefs.clone(), go: beginnings.clone() }
            }
            Happening::Contested { skill } => Self::Contested { sk: skill.clone() },
            Happening::GoalSet(goal) => Self::Goal(Box::new(goal.as_ref().into())),
            Happening::GoalChanged { goal, to } => {
                Self::GoalChanged { of: of(*goal), to: Box::new(to.as_ref().into()) }
            }
            Happening::GoalEnded { goal, ending, says } => {
                Self::GoalEnded { of: of(*goal), end: (*ending).into(), a: says.clone() }
            }
            Happening::PlanSpoke { goal, obstacle } => Self::PlanSpoke { of: of(*goal), why: (*obstacle).into() },
            Happening::PlanHelped { goal, helped } => Self::PlanHelped { of: of(*goal), a: (*helped).into() },
            Happening::EvidenceAdded { goal, says, drawing, ratings } => Self::Evidence {
                of: of(*goal),
                a: says.clone(),
                dr: drawing.as_ref().map(ToString::to_string),
                rate: ratings.clone(),
            },
            Happening::Wrote { topic, says, drawing, opens } => Self::Wrote {
                on: (*topic).into(),
                a: says.clone(),
                dr: drawing.as_ref().map(ToString::to_string),
                opens: opens.map(|day| day.0),
            },
            Happening::Unknown { name } => Self::Newer([(name.clone(), ())].into()),
        }
    }
}
