use super::Desk;
use crate::platform::storage::Kind;

impl Desk {
    /// Notes that this device clears what is kept: from now on the file is offered at the end of a visit.
    pub fn note_that_it_forgets(self) {
        self.inner().store.note_that_it_forgets();
    }

    /// Whether the file should be offered before the learner goes: what they did may not be here the next time.
    pub fn may_forget(self) -> bool {
        let inner = self.inner();
        inner.store.kind() == Kind::Blocked || inner.store.device().forgets
    }
}
