//! One room for each kind of answer: how its face and key are made, and how a response is marked.

pub(super) mod blanks;
pub(super) mod choice;
pub(super) mod choices;
pub(super) mod compare;
pub(super) mod number;
pub(super) mod order;

use super::{NotYet, Slip, Verdict};

/// `NotYet`, with the first slip that leads to this answer.
fn not_yet(slips: &[Slip], leads_here: impl Fn(&Slip) -> bool) -> Verdict {
    Verdict::NotYet(slips.iter().position(leads_here).map_or(NotYet::Unknown, NotYet::Slip))
}
