//! Widgets: values and signals in, callbacks out, slots as children. They know no skill, no learner and no context.

mod button;
mod choice_row;
mod dialog;
mod drawing_pad;
mod drawing_view;
mod evidence;
mod field;
mod icon;
mod lath;
mod lath_head;
mod notice;
mod pad;
mod pick_list;
mod sheet;
mod strip;

pub use button::{Button, ButtonTone};
pub use choice_row::ChoiceRow;
pub use dialog::Dialog;
pub use drawing_pad::DrawingPad;
pub use drawing_view::DrawingView;
pub use evidence::{Evidence, Try};
pub use field::Field;
pub use icon::{Icon, IconName};
pub use lath::Lath;
pub use lath_head::LathHead;
pub use notice::{Notice, NoticeTone};
pub use pad::{Pad, PadKey};
pub use pick_list::{Pick, PickList};
pub use sheet::Sheet;
pub use strip::{Strip, StripNote, StripPlant};
