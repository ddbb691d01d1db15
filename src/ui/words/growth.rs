use super::Say;

/// How a skill stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Growth {
    /// A stage.
    NotMet,
    /// A stage.
    Ready,
    /// A stage.
    Started,
    /// A stage.
    Practicing,
    /// A stage.
    Secure,
    /// Added to a stage.
    Due,
    /// It was started.
    Sprouted {
        /// The skill.
        title: String,
    },
    /// It is practiced.
    GrewALeaf {
        /// The skill.
        title: String,
    },
    /// It is secure.
    Bloomed {
        /// The skill.
        title: String,
    },
    /// It was checked and still holds.
    Checked {
        /// The skill.
        title: String,
    },
}

impl Say for Growth {
    fn english(&self) -> String {
        match self {
            Self::NotMet => "not met".to_owned(),
            Self::Ready => "ready".to_owned(),
            Self::Started => "started".to_owned(),
            Self::Practicing => "practicing".to_owned(),
            Self::Secure => "secure".to_owned(),
            Self::Due => "check is due".to_owned(),
            Self::Sprouted { title } => format!("{title} sprouted."),
            Self::GrewALeaf { title } => format!("{title} grew a leaf."),
            Self::Bloomed { title } => format!("{title} bloomed."),
            Self::Checked { title } => format!("{title} was checked. It still blooms."),
        }
    }
}
