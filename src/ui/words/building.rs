use super::Say;
use crate::practice::{BuildPiece, BuildTrade};

/// What is said where a value is put together with blocks, money, counters or tiles. Nothing here tells the value that was made: finding
/// it is the question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Building {
    /// What the mat is for.
    PutBlocks,
    /// What the mat is for.
    PutMoney,
    /// What the mat is for.
    PutTiles,
    /// What the frames are for.
    PutCounters,
    /// Name of a kind of piece.
    Name {
        /// The kind.
        piece: BuildPiece,
    },
    /// How many there are of a kind.
    Counted {
        /// The kind.
        piece: BuildPiece,
        /// So many.
        many: u32,
    },
    /// A button.
    Add {
        /// What comes.
        piece: BuildPiece,
    },
    /// A button.
    Take {
        /// What goes.
        piece: BuildPiece,
    },
    /// A button for a change that leaves the value as it is.
    Trade {
        /// The change.
        trade: BuildTrade,
    },
    /// Another piece was to come.
    Full,
    /// Name of a frame.
    Frame {
        /// From 1, where there are several.
        number: Option<usize>,
    },
    /// Name of a place in a frame.
    Place {
        /// Whether it is in the top row.
        top: bool,
        /// From 1, from the left.
        number: usize,
    },
    /// Between two buttons.
    Counter,
    /// A button.
    PutIn,
    /// A button.
    TakeOut,
}

impl Say for Building {
    fn english(&self) -> String {
        match self {
            Self::PutBlocks => "Put blocks on the mat".to_owned(),
            Self::PutMoney => "Put money on the table".to_owned(),
            Self::PutTiles => "Put tiles on the mat".to_owned(),
            Self::PutCounters => "Put counters in the frame".to_owned(),
            Self::Name { piece } => {
                let mut letters = piece.names().1.chars();
                letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
            }
            Self::Counted { piece, many } => piece.counted(*many),
            Self::Add { piece } => format!("Add a {}", piece.names().0),
            Self::Take { piece } => format!("Take away a {}", piece.names().0),
            Self::Trade { trade: BuildTrade::TenFor(larger) } => {
                let (larger, smaller) = (larger.names().0, larger.tenth().map_or("", |smaller| smaller.names().1));
                format!("Trade 10 {smaller} for 1 {larger}")
            }
            Self::Trade { trade: BuildTrade::Break(larger) } => {
                let (larger, smaller) = (larger.names().0, larger.tenth().map_or("", |smaller| smaller.names().1));
                format!("Break 1 {larger} into 10 {smaller}")
            }
            Self::Trade { trade: BuildTrade::PairIn } => "Add a zero pair".to_owned(),
            Self::Trade { trade: BuildTrade::PairOut } => "Take away a zero pair".to_owned(),
            Self::Full => "There is no room for more.".to_owned(),
            Self::Frame { number: None } => "Ten frame".to_owned(),
            Self::Frame { number: Some(number) } => format!("Frame {number}"),
            Self::Place { top: true, number } => format!("Top row, place {number}"),
            Self::Place { top: false, number } => format!("Bottom row, place {number}"),
            Self::Counter => "Counters".to_owned(),
            Self::PutIn => "Put in a counter".to_owned(),
            Self::TakeOut => "Take out a counter".to_owned(),
        }
    }
}
