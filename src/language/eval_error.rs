use super::Kind;
use std::fmt;

/// Why an expression has no value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EvalError {
    /// No `let` line and no cast gives this name.
    UnknownName(String),
    /// A value of another kind is needed here.
    WrongKind {
        /// What is needed.
        wanted: Kind,
        /// What stands there.
        given: Kind,
    },
    /// A number beyond 10^12.
    TooBig,
    /// Something is divided by zero.
    DivisionByZero,
    /// A whole number is needed here.
    NotWhole,
    /// The work, a list or a text grows too long.
    TooLong,
    /// A place that the list does not have, a pick from nothing, an impossible step.
    OutOfRange,
    /// `pick`, `shuffle` or `sample` outside a `let` line.
    ChanceOutsideLet,
    /// This format does not fit a value of this kind.
    WrongFormat {
        /// The format, as written after the bar.
        format: &'static str,
        /// The kind of value it was given.
        given: Kind,
    },
    /// The values put into `$ … $` do not make readable mathematics.
    BadMath,
}

impl fmt::Display for EvalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownName(name) => return write!(f, "Nothing is named {name} here."),
            Self::WrongKind { wanted, given } => {
                return write!(f, "I need {} here, but this is {}.", wanted.as_str(), given.as_str());
            }
            Self::WrongFormat { format, given } => {
                return write!(f, "The format {format} does not fit {}.", given.as_str());
            }
            Self::TooBig => "The numbers grow beyond 1,000,000,000,000.",
            Self::DivisionByZero => "Something is divided by zero.",
            Self::NotWhole => "I need a whole number here.",
            Self::TooLong => "This takes too many steps, or makes too long a list or text.",
            Self::OutOfRange => "This asks for something outside the list or range.",
            Self::ChanceOutsideLet => "pick, shuffle and sample may stand in let lines alone.",
            Self::BadMath => "The values do not make readable mathematics between the dollar signs.",
        })
    }
}
