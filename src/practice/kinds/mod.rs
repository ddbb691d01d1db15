//! One room for each kind of answer: how its face and key are made, and how a response is marked.

pub(super) mod blanks;
pub(super) mod build;
pub(super) mod choice;
pub(super) mod choices;
pub(super) mod compare;
pub(super) mod equation;
pub(super) mod expression;
pub(super) mod inequality;
pub(super) mod line;
pub(super) mod matching;
pub(super) mod money;
pub(super) mod number;
pub(super) mod order;
pub(super) mod place;
pub(super) mod plane;
pub(super) mod plot;
pub(super) mod remainder;
pub(super) mod shade;
pub(super) mod sort;
pub(super) mod tap;
pub(super) mod text;
pub(super) mod time;

use super::{NotReady, NotYet, Slip, Verdict};

/// `NotYet`, with the first slip that leads to this answer.
fn not_yet(slips: &[Slip], leads_here: impl Fn(&Slip) -> bool) -> Verdict {
    Verdict::NotYet(slips.iter().position(leads_here).map_or(NotYet::Unknown, NotYet::Slip))
}

/// What a comparison comes to: whether the value is right, and where it is, whether the form is.
fn found(compared: Result<(bool, bool), NotReady>, other: impl FnOnce() -> Verdict) -> Verdict {
    match compared {
        Err(not_ready) => Verdict::NotReady(not_ready),
        Ok((false, _)) => other(),
        Ok((true, false)) => Verdict::OtherForm,
        Ok((true, true)) => Verdict::Right,
    }
}
