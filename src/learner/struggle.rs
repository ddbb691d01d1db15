use super::Mark;

/// What has been hard at a skill since the last right answer. Only help is drawn from it; any right answer clears it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Struggle {
    /// Answers that were not right yet.
    pub misses: u8,
    /// How often the learner said "I don't know yet".
    pub unknown: u8,
    /// Whether a worked example was opened.
    pub shown_how: bool,
    /// Answers not right yet, and "I don't know yet", after the worked example.
    pub after_shown: u8,
}

impl Struggle {
    pub(super) fn show_how(&mut self) {
        self.shown_how = true;
    }

    pub(super) fn take(&mut self, mark: Mark) {
        if mark.is_right() {
            *self = Self::default();
            return;
        }
        let count = if mark == Mark::DontKnow { &mut self.unknown } else { &mut self.misses };
        *count = count.saturating_add(1);
        if self.shown_how {
            self.after_shown = self.after_shown.saturating_add(1);
        }
    }
}

crate::units::packed!(struct Struggle { misses, unknown, shown_how, after_shown });
