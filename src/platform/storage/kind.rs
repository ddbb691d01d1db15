/// What this browser lets us keep.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Answers are kept.
    Kept {
        /// Whether the last minute, too, survives a browser that is killed.
        indexed_db: bool,
    },
    /// Nothing may be kept: the app works until the page is closed, and must say so.
    Blocked,
}

/// Why events are not in storage. They are in memory, and the next writing tries them again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotStored {
    /// Storage is full; this many events wait.
    Full {
        /// How many wait.
        waiting: usize,
    },
    /// The browser keeps nothing here.
    Blocked,
    /// The learner was deleted in another tab; this tab writes no more.
    Deleted,
}
