use crate::learner::Learner;

/// Numbers that only grow.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// Days with an answer. Weeks away take nothing off.
    pub days: u32,
    /// Answers that count.
    pub answered: u32,
    /// Right at the first try, without help.
    pub own: u32,
    /// Right with help.
    pub helped: u32,
    /// Skills that are secure.
    pub secure: u32,
    /// Skills that were tried.
    pub tried: u32,
}

/// All that a learner has done so far.
pub fn totals(learner: &Learner) -> Totals {
    let mut totals = Totals::default();
    for tally in learner.days().values() {
        totals.days += 1;
        totals.answered += tally.answered();
        totals.own += tally.own;
        totals.helped += tally.helped;
    }
    for (_, evidence) in learner.skills() {
        totals.secure += u32::from(evidence.secure().is_some());
        totals.tried += u32::from(!evidence.tries().is_empty());
    }
    totals
}
