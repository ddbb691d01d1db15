use crate::units::Moment;

/// Days after which a new file is worth a word, and the things done since then that make it one.
const DAYS: u16 = 14;
const THINGS: usize = 60;
/// So much that is in no file is worth a word at once.
const VERY_MANY: usize = 500;

/// When a learner file was last saved from this browser, and how much was in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Backup {
    /// When.
    pub at: Moment,
    /// How many events it held.
    pub events: usize,
}

impl Backup {
    /// Whole days since then, at most 400.
    pub fn age(self, now: Moment) -> u16 {
        now.days_since(self.at.day())
    }

    /// How much was done since then.
    pub const fn behind(self, events: usize) -> usize {
        events.saturating_sub(self.events)
    }
}

/// Whether a gentle word about saving a file is in place: two weeks and sixty things since the last one, or very many things.
/// Without any file the weeks count from the first thing that was done.
pub fn is_worth_saving(last: Option<Backup>, first: Moment, now: Moment, events: usize) -> bool {
    let (age, behind) = match last {
        Some(backup) => (backup.age(now), backup.behind(events)),
        None => (now.days_since(first.day()), events),
    };
    behind >= VERY_MANY || (age >= DAYS && behind >= THINGS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: i64) -> Moment {
        Moment { utc_ms: day * 86_400_000 + 1, ahead_min: 0 }
    }

    #[test]
    fn nobody_is_reminded_early() {
        let saved = Some(Backup { at: on(100), events: 40 });
        assert!(!is_worth_saving(saved, on(1), on(113), 400));
        assert!(!is_worth_saving(saved, on(1), on(300), 99), "little was done");
        assert!(!is_worth_saving(None, on(100), on(113), 400));
    }

    #[test]
    fn after_two_weeks_or_very_much_there_is_a_word() {
        let saved = Some(Backup { at: on(100), events: 40 });
        assert!(is_worth_saving(saved, on(1), on(114), 100));
        assert!(is_worth_saving(saved, on(1), on(100), 540));
        assert!(is_worth_saving(None, on(100), on(114), 60));
        assert!(!is_worth_saving(saved, on(1), on(50), 100), "a clock that jumped back makes no weeks");
    }
}
