use crate::{
    record::{Ending, EventId, Goal, Grade, Helped, Obstacle, Phrase, Rhythm, Said, Topic, Why, Wish},
    units::{BoardId, Day, Drawing, SkillId, WriterId},
};
use serde::{Deserialize, Serialize};

/// Which goal: the writer and the count of the event that set it.
pub(super) type Of = (WriterId, u32);

/// A goal as version 1 writes it. What is usual is left out.
#[derive(Serialize, Deserialize)]
pub(super) struct GoalLine {
    wish: WishLine,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    words: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    best: String,
    stone: ObstacleLine,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    way: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    then: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    on: Vec<u8>,
    #[serde(default, skip_serializing_if = "is_zero")]
    min: u16,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    when: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    place: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    under: Option<Of>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    checks: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WishLine {
    Skills(Vec<SkillId>),
    Days(u16),
    Minutes(u16),
    Board(BoardId, String),
    Project,
    Standard(String),
    Grade(u8),
}

macro_rules! named {
    ($(#[$doc:meta])* $line:ident for $kind:ident { $($variant:ident),+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub(super) enum $line { $($variant),+ }

        impl From<$line> for $kind {
            fn from(line: $line) -> Self {
                match line { $($line::$variant => Self::$variant),+ }
            }
        }

        impl From<$kind> for $line {
            fn from(kind: $kind) -> Self {
                match kind { $($kind::$variant => Self::$variant),+ }
            }
        }
    };
}

named!(/// What gets in the way.
    ObstacleLine for Obstacle { ThreeMisses, PlannedDay, SkippedCheck, Other });
named!(/// How it ended.
    EndingLine for Ending { Met, Partly, LetGo });
named!(/// Whether the plan helped.
    HelpedLine for Helped { Yes, ALittle, No });
named!(/// What was written about.
    TopicLine for Topic { Note, Grew, Proud, Next, Letter, KnowMe, Likes });

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands a reference
const fn is_zero(number: &u16) -> bool {
    *number == 0
}

/// A piece is written with a colon before its name; own words never begin with one.
fn said(text: String) -> Said {
    match text.strip_prefix(':').and_then(Phrase::named) {
        Some(piece) => Said::Phrase(piece),
        None if text.is_empty() => Said::Nothing,
        None => Said::Own(text),
    }
}

fn line(said: &Said) -> String {
    match said {
        Said::Nothing => String::new(),
        Said::Phrase(piece) => format!(":{}", piece.as_str()),
        Said::Own(text) => text.clone(),
    }
}

pub(super) fn event((writer, n): Of) -> EventId {
    EventId { writer, n }
}

pub(super) const fn of(goal: EventId) -> Of {
    (goal.writer, goal.n)
}

pub(super) fn drawing(text: Option<&str>) -> Result<Option<Drawing>, Why> {
    text.map(|text| text.parse().map_err(|_| Why::WrongShape)).transpose()
}

impl TryFrom<GoalLine> for Goal {
    type Error = Why;

    fn try_from(line: GoalLine) -> Result<Self, Why> {
        if line.on.iter().any(|day| *day > 6) {
            return Err(Why::WrongShape);
        }
        Ok(Self {
            wish: match line.wish {
                WishLine::Skills(skills) => Wish::Skills(skills),
                WishLine::Days(days) => Wish::Days(days),
                WishLine::Minutes(minutes) => Wish::Minutes(minutes),
                WishLine::Board(board, title) => Wish::Board { board, title },
                WishLine::Project => Wish::Project,
                WishLine::Standard(code) => Wish::Standard(code),
                WishLine::Grade(number) => Wish::Grade(Grade::new(number).ok_or(Why::WrongShape)?),
            },
            words: said(line.words),
            best: said(line.best),
            obstacle: line.stone.into(),
            way: said(line.way),
            then: said(line.then),
            rhythm: Rhythm { days: line.on, minutes: line.min, when: said(line.when), place: said(line.place) },
            by: line.by.map(Day),
            under: line.under.map(event),
            criteria: line.checks,
        })
    }
}

impl From<&Goal> for GoalLine {
    fn from(goal: &Goal) -> Self {
        Self {
            wish: match &goal.wish {
                Wish::Skills(skills) => WishLine::Skills(skills.clone()),
                Wish::Days(days) => WishLine::Days(*days),
                Wish::Minutes(minutes) => WishLine::Minutes(*minutes),
                Wish::Board { board, title } => WishLine::Board(*board, title.clone()),
                Wish::Project => WishLine::Project,
                Wish::Standard(code) => WishLine::Standard(code.clone()),
                Wish::Grade(grade) => WishLine::Grade(grade.number()),
            },
            words: line(&goal.words),
            best: line(&goal.best),
            stone: goal.obstacle.into(),
            way: line(&goal.way),
            then: line(&goal.then),
            on: goal.rhythm.days.clone(),
            min: goal.rhythm.minutes,
            when: line(&goal.rhythm.when),
            place: line(&goal.rhythm.place),
            by: goal.by.map(|day| day.0),
            under: goal.under.map(of),
            checks: goal.criteria.clone(),
        }
    }
}
