use crate::{curriculum::squares::Mode, units::SkillId};
use serde::{Deserialize, Serialize};

/// What the whole board is for. The sentences travel with it, so that a board can be read where the skill is unknown.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// The skill; nothing for an aim in one's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skill: Option<SkillId>,
    /// Its title.
    pub title: String,
    /// Its "I can" sentence.
    pub can: String,
    /// The grade it is of; 0 is kindergarten.
    pub grade: u8,
    /// Why it was chosen: a note, true when the board was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<AimReason>,
}

/// Why a board has this aim.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AimReason {
    /// It was started, and is growing.
    Growing,
    /// All it builds on is known.
    Ready,
    /// It was not used for a while.
    Due,
    /// A goal of the learner's leads here.
    Goal,
    /// Somebody chose it from the list.
    Chosen,
}

/// Why a square is on the board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SquareReason {
    /// It has a story about something the learner likes.
    Likes(String),
    /// The learner did so many squares of this mode on earlier boards.
    Often(Mode, u32),
    /// The learner has done none of this mode on any board.
    NewWay(Mode),
    /// It was written for this very skill.
    ForThis,
    /// It is another way to the same aim.
    OtherWay,
}
