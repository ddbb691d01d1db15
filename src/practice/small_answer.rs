use super::{NotReady, Scaffold, Verdict};

/// Misses after which the answer to a small question is offered.
const TELLS: u8 = 2;

/// What a learner typed to the small question of a hint, and what was said to it. It is no attempt, and it is not kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SmallAnswer {
    /// What stands on its line.
    pub typed: String,
    /// What was checked last.
    wrote: String,
    /// What was said last.
    reply: Option<SmallReply>,
    misses: u8,
}

/// What is said to an answer to a small question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SmallReply {
    /// It could not be read.
    NotReady(NotReady),
    /// Another number.
    NotYet,
    /// Right.
    Right,
    /// The learner asked to be told.
    Told,
}

impl SmallAnswer {
    /// What was said last; `None` before anything was checked.
    pub const fn reply(&self) -> Option<SmallReply> {
        self.reply
    }

    /// What was checked last, as it was typed.
    pub fn wrote(&self) -> &str {
        &self.wrote
    }

    /// Whether it is answered or told: nothing is left to do.
    pub const fn settled(&self) -> bool {
        matches!(self.reply, Some(SmallReply::Right | SmallReply::Told))
    }

    /// Whether the answer can be asked for.
    pub const fn may_be_told(&self) -> bool {
        self.misses >= TELLS && !self.settled()
    }

    /// Marks what stands on the line. What cannot be read is no miss. After a miss the line is empty for the next try.
    pub fn check(&mut self, scaffold: &Scaffold) {
        if self.settled() {
            return;
        }
        self.typed.trim().clone_into(&mut self.wrote);
        self.reply = Some(match scaffold.mark(&self.typed) {
            Verdict::NotReady(why) => SmallReply::NotReady(why),
            Verdict::Right | Verdict::OtherForm => SmallReply::Right,
            Verdict::NotYet(_) => {
                self.misses = self.misses.saturating_add(1);
                self.typed.clear();
                SmallReply::NotYet
            }
        });
    }

    /// Writes the answer on the line, where it may be told.
    pub fn tell(&mut self, scaffold: &Scaffold) {
        if self.may_be_told() {
            self.typed = scaffold.key.to_string();
            self.reply = Some(SmallReply::Told);
        }
    }
}
