use super::Mark;
use crate::{
    practice::{ItemRef, Level},
    record::Help,
    units::Day,
};

/// The item the learner was last at: what was tried and which help was used, so that nobody has to be told twice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenItem {
    /// The item.
    pub item: ItemRef,
    /// Its level, as far as an answer has told it.
    pub level: Option<Level>,
    /// The day it was last worked at.
    pub day: Day,
    /// Answers given, those in another form among them.
    pub tries: u8,
    /// Answers that were not right yet.
    pub misses: u8,
    /// Those of them that came after a hint.
    pub misses_after_hint: u8,
    /// How often the learner said "I don't know yet" to it.
    pub unknown: u8,
    /// Help opened.
    pub help: Help,
    /// Whether it is done: answered right, or passed over.
    pub finished: bool,
}

impl OpenItem {
    pub(super) fn new(item: ItemRef, day: Day) -> Self {
        Self {
            item,
            level: None,
            day,
            tries: 0,
            misses: 0,
            misses_after_hint: 0,
            unknown: 0,
            help: Help::default(),
            finished: false,
        }
    }

    pub(super) fn answer(&mut self, mark: Option<Mark>, level: Level) {
        self.tries = self.tries.saturating_add(1);
        self.level = Some(level);
        let missed = mark.is_some_and(Mark::is_miss);
        self.misses = self.misses.saturating_add(u8::from(missed));
        self.misses_after_hint = self.misses_after_hint.saturating_add(u8::from(missed && self.help.hints > 0));
        self.finished |= mark.is_some_and(Mark::is_right);
    }
}

crate::units::packed!(struct OpenItem { item, level, day, tries, misses, misses_after_hint, unknown, help, finished });
