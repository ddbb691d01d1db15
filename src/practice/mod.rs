//! Floor 2: items. A recipe and a seed make an item; what was typed is read and marked; slips are named, hints and worked steps told.
//! May import `units` and `language`. Knows no pack and no skill.
//!
//! A view gets an item's [`Face`]; only [`mark`] sees its key.

mod algebra;
mod answer;
mod begun;
mod build_answer;
mod build_piece;
mod build_set;
mod carried;
pub mod cast;
mod chart;
mod face;
mod hint;
mod item;
mod kept_words;
pub mod kinds;
mod kitchen;
mod level;
mod line_answer;
mod line_key;
mod make;
mod mark;
mod not_ready;
pub mod pictures;
mod read;
mod read_back;
mod recipe;
mod response;
mod scaffold;
mod slip;
mod small_answer;
mod told;
mod verdict;

pub use algebra::{Equation, Expression, ExpressionForm, Inequality};
pub use answer::{AnswerRecipe, Key, MatchAnswer, NumberAnswer, PlaceAnswer, PlotAnswer, SortAnswer, TapAnswer};
pub use build_answer::{BlocksAnswer, BuildAnswer, CoinsAnswer, FramesAnswer, TilesAnswer};
pub use build_piece::{BuildPiece, BuildTrade};
pub use build_set::{BuildSet, FRAME};
pub use carried::{Carried, Follow, carried};
pub use chart::Chart;
pub use face::{AnswerFace, Face, FormAsked};
pub use hint::{Hint, HintRecipe};
pub use item::{Item, ItemRef, Step};
pub use kept_words::{told_key, told_response};
pub use kinds::plane::{AnyShapeAnswer, Makes, PlaneAnswer, PlaneKey, ShapeForm, Wanted};
pub use kinds::shade::{ShadeAnswer, ShadeKey, ShadeShape};
pub use level::Level;
pub use line_answer::{LineAnswer, LineForm, LineKind};
pub use line_key::{LineKey, NumberKey, mark_line};
pub use make::{Made, MakeError, MakeProblem, make, make_counting};
pub use mark::mark;
pub use not_ready::NotReady;
pub use read::{
    NumberForm, Remainder, Shape, Spelling, Time, TypedNumber, WordKey, money_text, read_money, read_number,
    read_typed_number,
};
pub use read_back::read_back;
pub use recipe::{Fits, Recipe, SlipRecipe, StepRecipe};
pub use response::{Response, Sign};
pub use scaffold::{Scaffold, ScaffoldRecipe};
pub use slip::Slip;
pub use small_answer::{SmallAnswer, SmallReply};
pub use verdict::{NotYet, Verdict};
