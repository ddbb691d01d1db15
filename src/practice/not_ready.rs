use serde::{Deserialize, Serialize};

/// Why a response cannot be marked yet. Never counts against the learner. A place counts the characters that were typed, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotReady {
    /// Nothing was typed.
    Empty,
    /// What stands at this place cannot be read there.
    Unreadable(usize),
    /// More characters than any answer needs.
    TooLong,
    /// It divides by zero.
    OverZero,
    /// The number is larger than any answer.
    TooBig,
    /// More digits behind the point than any answer needs.
    TooManyDigits,
    /// Dots at this place leave open which digits repeat.
    Endless(usize),
    /// A word at this place where the number alone is asked for.
    WordsToo(usize),
    /// Another word than the unit asked for.
    OtherUnit,
    /// The unit that was asked for is not there.
    UnitMissing,
    /// Something is still missing at this place.
    Unfinished(usize),
    /// The parenthesis at this place has no partner.
    Unpaired(usize),
    /// It is not clear whether what stands at this place belongs under the line.
    UnderTheLine(usize),
    /// A digit behind a letter: raised, or times?
    RaisedOrTimes(usize),
    /// What stands at this place is beyond what can be checked here.
    TooHard(usize),
    /// A square root of a number below zero.
    NoRoot(usize),
    /// More letters, terms or powers than can be checked.
    TooMuch,
    /// An equation has `=` between two sides.
    NoEquals,
    /// An inequality has `<`, `>`, `≤` or `≥`.
    NoComparison,
    /// What stands at this place is no time of day, like 3:75.
    NoSuchTime(usize),
    /// Several times could be meant: `3.5`, `305`.
    TimeUnclear(usize),
    /// Nothing was typed where a line is asked for that is no number.
    LineEmpty,
    /// What stands at this place of such a line cannot be read there.
    LineUnreadable(usize),
    /// This box (counted from 0) is empty.
    BoxEmpty(usize),
    /// This box (counted from 0) holds no number.
    BoxUnreadable(usize),
    /// Nothing is chosen.
    NothingChosen,
    /// The cards lie as they lay.
    NothingMoved,
    /// The parts lie as they lay.
    NothingBuilt,
    /// No block, coin, counter or tile lies there.
    NothingLaid,
    /// The graph is empty.
    NothingDrawn,
    /// No point is on the plane.
    NothingPlotted,
    /// So many points are missing for a line.
    PointsToGo(usize),
    /// So many corners are missing for a shape.
    CornersToGo(usize),
    /// The sides of a shape cross or touch.
    SidesCross,
    /// The point is not on the line yet.
    NothingPlaced,
    /// No part is shaded.
    NothingShaded,
    /// This card (counted from 0) has no partner yet.
    NoPartner(usize),
    /// No card is in a bin.
    NothingSorted,
    /// So many cards are in no bin yet.
    CardsWait(usize),
    /// Nothing is tapped.
    NothingTapped,
}
