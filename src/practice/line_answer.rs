use serde::{Deserialize, Serialize};

/// The kinds of answer that are typed as one line, beside numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// An algebraic expression.
    Expression,
    /// An equation.
    Equation,
    /// An inequality.
    Inequality,
    /// A quotient and what is left over.
    Remainder,
    /// A time of day or a length of time.
    Time,
    /// An amount of money.
    Money,
    /// A word or a short text.
    Text,
}

impl LineKind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Expression, Self::Equation, Self::Inequality, Self::Remainder, Self::Time, Self::Money, Self::Text];

    /// Its name in packs, in events and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Expression => "expression",
            Self::Equation => "equation",
            Self::Inequality => "inequality",
            Self::Remainder => "remainder",
            Self::Time => "time",
            Self::Money => "money",
            Self::Text => "text",
        }
    }
}

/// The form a line has to be written in, where the form is the skill.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineForm {
    /// Any form is right.
    #[default]
    Any,
    /// An expression without parentheses, like terms put together.
    Expanded,
    /// An expression that is a product of factors that cannot be split further.
    Factored,
    /// An equation or inequality with a letter alone on one side.
    Solved,
}

impl LineForm {
    /// Every form.
    pub const ALL: [Self; 4] = [Self::Any, Self::Expanded, Self::Factored, Self::Solved];

    /// Its name in packs and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Expanded => "expanded",
            Self::Factored => "factored",
            Self::Solved => "solved",
        }
    }

    /// Whether this kind of answer has this form.
    pub const fn fits(self, kind: LineKind) -> bool {
        match self {
            Self::Any => true,
            Self::Expanded | Self::Factored => matches!(kind, LineKind::Expression),
            Self::Solved => matches!(kind, LineKind::Equation | LineKind::Inequality),
        }
    }
}

/// What is right on a typed line, in the spellings a learner may use. In TOML the text alone will do:
/// `answer = { time = "{hour}:05" }`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(from = "LineSource"))]
#[serde(deny_unknown_fields)]
pub struct LineAnswer {
    /// The right answer, with values in braces.
    pub is: String,
    /// The form it has to be written in.
    #[serde(default, skip_serializing_if = "is_any")]
    pub form: LineForm,
    /// Other texts that are right too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// In a text, capital letters have to stand where they belong.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub case: bool,
    /// In a text, one slip of the keys in a word of five letters or more is let pass.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub near: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands a reference
fn is_any(form: &LineForm) -> bool {
    *form == LineForm::Any
}

/// The two ways to write it in a pack.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Deserialize)]
#[serde(untagged)]
enum LineSource {
    Short(String),
    Long {
        is: String,
        #[serde(default)]
        form: LineForm,
        #[serde(default)]
        also: Vec<String>,
        #[serde(default)]
        case: bool,
        #[serde(default)]
        near: bool,
    },
}

#[cfg(not(target_arch = "wasm32"))]
impl From<LineSource> for LineAnswer {
    fn from(source: LineSource) -> Self {
        match source {
            LineSource::Short(is) => Self { is, ..Self::default() },
            LineSource::Long { is, form, also, case, near } => Self { is, form, also, case, near },
        }
    }
}
