use crate::{goals::Watch, journal::Journal, learner::Learner, record::Event};

/// All that is folded of a log: what a snapshot keeps.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Known {
    pub(super) learner: Learner,
    pub(super) journal: Journal,
    pub(super) watch: Watch,
}

impl Known {
    /// What is known of the learner.
    pub const fn learner(&self) -> &Learner {
        &self.learner
    }

    /// What these events tell, in the one order of the log.
    pub(super) fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut known = Self::default();
        events.into_iter().for_each(|event| known.apply(event));
        known
    }

    pub(super) fn apply(&mut self, event: &Event) {
        self.learner.apply(event);
        self.journal.apply(event);
        self.watch.apply(event);
    }
}

crate::units::packed!(struct Known { learner, journal, watch });
