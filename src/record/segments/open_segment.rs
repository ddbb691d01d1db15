use super::{Key, PLAIN, Row};
use crate::units::{LearnerId, WriterId};

/// The most lines a segment of plain lines holds.
pub const LINES_IN_SEGMENT: usize = 64;

/// The most bytes a segment holds before the next begins; a single longer line has a segment to itself.
pub const LARGEST_SEGMENT: usize = 32 * 1024;

/// The segment that this load of the page writes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenSegment {
    learner: LearnerId,
    row: Row,
    writer: WriterId,
    k: u32,
    lines: usize,
    text: String,
}

/// What should be written for some lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Filled {
    /// Under which key.
    pub key: Key,
    /// The whole text of the segment.
    pub text: String,
    /// How many of the lines are in it; the others need another turn.
    pub taken: usize,
}

impl OpenSegment {
    /// The first segment of a writer.
    pub const fn new(learner: LearnerId, row: Row, writer: WriterId) -> Self {
        Self { learner, row, writer, k: 0, lines: 0, text: String::new() }
    }

    /// What to write so that the first of these lines are kept. Changes nothing: storage may refuse. At most one segment.
    pub fn fill<S: AsRef<str>>(&self, lines: &[S]) -> Filled {
        let mut next = self.clone();
        if lines.first().is_some_and(|line| !next.has_room(line.as_ref())) {
            next = Self { k: self.k + 1, lines: 0, text: String::new(), ..*self };
        }
        let mut taken = 0;
        while let Some(line) = lines.get(taken).filter(|line| next.has_room(line.as_ref())) {
            next.text.push(if next.lines == 0 { PLAIN } else { '\n' });
            next.text.push_str(line.as_ref());
            next.lines += 1;
            taken += 1;
        }
        let key = Key::Segment { learner: next.learner, row: next.row, writer: next.writer, k: next.k };
        Filled { key, text: next.text, taken }
    }

    /// Notes that storage took what was filled.
    pub fn took(&mut self, filled: Filled) {
        let Key::Segment { k, .. } = filled.key else { return };
        self.lines = if k == self.k { self.lines + filled.taken } else { filled.taken };
        self.k = k;
        self.text = filled.text;
    }

    fn has_room(&self, line: &str) -> bool {
        self.lines == 0 || (self.lines < LINES_IN_SEGMENT && self.text.len() + line.len() < LARGEST_SEGMENT)
    }
}
