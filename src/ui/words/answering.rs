use super::{Say, counted};

/// What the kinds of answer say that are more than a line or a list of options.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answering {
    /// Name of a number line.
    PlacePoint,
    /// Where the point stands.
    PointAt {
        /// Told by ticks.
        place: String,
    },
    /// It stands nowhere yet.
    NoPoint,
    /// A button.
    TickLeft,
    /// A button.
    TickRight,
    /// Name of a shape to shade.
    ShadeParts,
    /// Name of a part.
    Part {
        /// From 1.
        number: usize,
        /// How many there are.
        of: usize,
    },
    /// Name of a part, where there are several wholes.
    PartOfWhole {
        /// From 1.
        whole: usize,
        /// From 1.
        number: usize,
        /// How many there are in a whole.
        of: usize,
    },
    /// How many parts are shaded.
    Shaded {
        /// So many.
        count: usize,
    },
    /// Between the two numbers of a fraction, for speech.
    Over,
    /// Name of cards to match.
    FindPartners,
    /// Name of the cards they are matched with.
    Partners,
    /// What a card is matched with.
    GoesWith {
        /// What the card says.
        card: String,
        /// What its partner says.
        partner: String,
    },
    /// A card without a partner.
    NoPartner {
        /// What the card says.
        card: String,
    },
    /// What sorting is for.
    SortCards,
    /// Said after a card was put into a bin.
    Sorted {
        /// What the card says.
        card: String,
        /// What the bin is called.
        bin: String,
        /// How many cards wait.
        left: usize,
    },
    /// What tapping in a sentence is for.
    TapWords,
    /// What tapping in a picture is for.
    TapParts,
    /// What the clock is for.
    SetTheClock,
    /// A hand of the clock.
    ShortHand,
    /// A hand of the clock.
    LongHand,
    /// A button that turns a hand on.
    TurnOn {
        /// Whether it is the long one.
        long: bool,
    },
    /// A button that turns a hand back.
    TurnBack {
        /// Whether it is the long one.
        long: bool,
    },
    /// What the empty graph is for.
    DrawTheGraph,
    /// A button that makes a column higher.
    ColumnMore {
        /// Its name.
        name: String,
    },
    /// A button that makes a column lower.
    ColumnLess {
        /// Its name.
        name: String,
    },
}

impl Say for Answering {
    fn english(&self) -> String {
        match self {
            Self::PlacePoint => "Point on the number line".to_owned(),
            Self::PointAt { place } => format!("Your point: {place}"),
            Self::NoPoint => "No point yet. Touch the line.".to_owned(),
            Self::TickLeft => "One tick left".to_owned(),
            Self::TickRight => "One tick right".to_owned(),
            Self::ShadeParts => "Touch parts to shade them".to_owned(),
            Self::Part { number, of } => format!("Part {number} of {of}"),
            Self::PartOfWhole { whole, number, of } => format!("Whole {whole}, part {number} of {of}"),
            Self::Shaded { count: 0 } => "No part is shaded".to_owned(),
            Self::Shaded { count } => format!("{} shaded", counted(*count, "part", "parts")),
            Self::Over => "over".to_owned(),
            Self::FindPartners => "Find the partner of each card".to_owned(),
            Self::Partners => "Partners".to_owned(),
            Self::GoesWith { card, partner } => format!("{card} goes with {partner}"),
            Self::NoPartner { card } => format!("{card} has no partner yet"),
            Self::SortCards => "Choose where each card goes".to_owned(),
            Self::Sorted { card, bin, left: 0 } => format!("{card}: {bin}. All cards have a place."),
            Self::Sorted { card, bin, left } => format!("{card}: {bin}. {} to go.", counted(*left, "card", "cards")),
            Self::TapWords => "Tap all the words that fit".to_owned(),
            Self::TapParts => "Tap all that fit, here or in the picture".to_owned(),
            Self::SetTheClock => "Turn the hands of the clock".to_owned(),
            Self::ShortHand => "Short hand".to_owned(),
            Self::LongHand => "Long hand".to_owned(),
            Self::TurnOn { long: false } => "Short hand: on to the next hour".to_owned(),
            Self::TurnOn { long: true } => "Long hand: one mark on".to_owned(),
            Self::TurnBack { long: false } => "Short hand: back one hour".to_owned(),
            Self::TurnBack { long: true } => "Long hand: one mark back".to_owned(),
            Self::DrawTheGraph => "Draw the graph".to_owned(),
            Self::ColumnMore { name } => format!("{name}: more"),
            Self::ColumnLess { name } => format!("{name}: less"),
        }
    }
}
