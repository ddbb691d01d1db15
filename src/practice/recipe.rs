use super::{AnswerRecipe, HintRecipe, Level, pictures::PictureRecipe};
use serde::{Deserialize, Serialize};

/// A recipe that makes questions, as it stands in a pack: expressions and sentences are source text, read when an item is made.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Short name within its skill.
    pub id: String,
    /// Raised when `let`, `where`, `answer` or `slips` change.
    pub version: u32,
    /// How far it reaches.
    pub level: Level,
    /// Draws and sums, in order: `groups = pick(2..6)`.
    #[serde(rename = "let", default, skip_serializing_if = "Vec::is_empty")]
    pub lets: Vec<String>,
    /// What must hold of the drawn values; drawn again until it does.
    #[serde(rename = "where", default, skip_serializing_if = "Vec::is_empty")]
    pub wheres: Vec<String>,
    /// At least so many different items.
    pub different: u32,
    /// The question.
    pub ask: String,
    /// What amounts the story's things must allow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fits: Option<Fits>,
    /// The picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureRecipe>,
    /// The kind of answer, and what is right.
    pub answer: AnswerRecipe,
    /// Known wrong ways.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<SlipRecipe>,
    /// Hints, from the gentlest.
    pub hints: Vec<HintRecipe>,
    /// The worked example.
    pub steps: Vec<StepRecipe>,
}

/// What amounts a story's things must allow: the cast is chosen among the scenes that hold them.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fits {
    /// The most things that are ever counted: an expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
    /// The most things in one box: an expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<String>,
}

/// A known wrong way, as it stands in a pack.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlipRecipe {
    /// Where it leads: an expression for number and blanks; an option's text for choice and choices; a sign for compare;
    /// for order a list of places in the right order, `[3, 2, 1]`.
    pub gives: String,
    /// Blanks only: the box it happens in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// When it is possible: an expression. Always, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Short name for reports.
    pub name: String,
    /// What the app says.
    pub says: String,
    /// A picture that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureRecipe>,
}

/// A step of a worked example, as it stands in a pack. In TOML the sentence alone will do.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(from = "StepSource"))]
#[serde(deny_unknown_fields)]
pub struct StepRecipe {
    /// What is said.
    pub says: String,
    /// The picture as it looks at this step, where it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureRecipe>,
}

/// The two ways to write it in a pack.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Deserialize)]
#[serde(untagged)]
enum StepSource {
    Short(String),
    Long {
        says: String,
        #[serde(default)]
        picture: Option<Box<PictureRecipe>>,
    },
}

#[cfg(not(target_arch = "wasm32"))]
impl From<StepSource> for StepRecipe {
    fn from(source: StepSource) -> Self {
        match source {
            StepSource::Short(says) => Self { says, picture: None },
            StepSource::Long { says, picture } => Self { says, picture: picture.map(|picture| *picture) },
        }
    }
}
