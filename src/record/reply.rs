/// What a child answered when "Find my place" asked about a skill.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Reply {
    /// The first answer was right.
    Right,
    /// The first answer was not right yet.
    NotYet,
    /// "I don't know this yet": as good an answer as any, and clearer than a miss.
    DontKnow,
}

crate::units::packed!(
    enum Reply {
        Right,
        NotYet,
        DontKnow,
    }
);
