use serde::{Deserialize, Serialize};

/// The way a square meets the aim.
#[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Practice in the app.
    Practice,
    /// Put it into words.
    #[default]
    Explain,
    /// Draw it.
    Draw,
    /// Make it of things.
    Build,
    /// Use the whole body.
    Move,
    /// Find or use it in daily life.
    RealLife,
    /// A game.
    Play,
    /// Teach somebody.
    Teach,
    /// Make up a problem.
    Invent,
    /// Read, and look for it.
    Read,
    /// Find something out.
    Research,
}

impl Mode {
    /// All modes.
    pub const ALL: [Self; 11] = [
        Self::Practice,
        Self::Explain,
        Self::Draw,
        Self::Build,
        Self::Move,
        Self::RealLife,
        Self::Play,
        Self::Teach,
        Self::Invent,
        Self::Read,
        Self::Research,
    ];
}

/// Who is there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Company {
    /// Alone or with somebody, as one likes.
    #[default]
    Either,
    /// Alone.
    Alone,
    /// It takes somebody else.
    Someone,
}

impl Company {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Either, Self::Alone, Self::Someone];
}

/// What shows that a square is done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    /// Right answers in Practice: it fills itself.
    Practice,
    /// Something written.
    Text,
    /// A drawing.
    Drawing,
    /// The child's own look at each criterion.
    #[default]
    Rating,
    /// A word from a partner or a grown-up.
    Word,
    /// A made-up problem with its answer.
    Problem,
}

impl Wanted {
    /// All kinds.
    pub const ALL: [Self; 6] = [Self::Practice, Self::Text, Self::Drawing, Self::Rating, Self::Word, Self::Problem];
}
