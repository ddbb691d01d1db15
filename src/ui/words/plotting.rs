use super::{Say, counted};

/// What is said where points are put on a plane. A place is told by the way an eye goes from where the axes meet, `3 left, 2 up`, and
/// never by its coordinates: those are what the question is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Plotting {
    /// Name of the plane.
    PutPoints {
        /// So many are asked for.
        asked: usize,
    },
    /// A slider.
    LeftAndRight,
    /// A slider.
    UpAndDown,
    /// A button that goes one square.
    Left,
    /// A button that goes one square.
    Right,
    /// A button that goes one square.
    Up,
    /// A button that goes one square.
    Down,
    /// Where the ring is, and no point is there.
    Empty {
        /// Told by the way to it.
        place: String,
    },
    /// Where the ring is, and a point is there.
    PointAt {
        /// Told by the way to it.
        place: String,
    },
    /// A button: where the ring is.
    Put,
    /// A button: where the ring is.
    Take,
    /// Name of the list of points.
    YourPoints,
    /// How many are there.
    SoFar {
        /// So many stand there.
        count: usize,
        /// So many are asked for.
        asked: usize,
    },
    /// Name of a button in the list of points.
    TakeAway {
        /// Told by the way to it.
        place: String,
    },
    /// As many stand there as are asked for, and another was to be put.
    Enough {
        /// So many.
        asked: usize,
    },
}

impl Say for Plotting {
    fn english(&self) -> String {
        match self {
            Self::PutPoints { asked } => format!("Put {} on the grid", counted(*asked, "point", "points")),
            Self::LeftAndRight => "Left and right".to_owned(),
            Self::UpAndDown => "Up and down".to_owned(),
            Self::Left => "One square left".to_owned(),
            Self::Right => "One square right".to_owned(),
            Self::Up => "One square up".to_owned(),
            Self::Down => "One square down".to_owned(),
            Self::Empty { place } => format!("{}. Empty.", capital(place)),
            Self::PointAt { place } => format!("Point at {place}."),
            Self::Put => "Put a point".to_owned(),
            Self::Take => "Take it away".to_owned(),
            Self::YourPoints => "Your points".to_owned(),
            Self::SoFar { count, asked } => format!("{count} of {}", counted(*asked, "point", "points")),
            Self::TakeAway { place } => format!("Take away the point {place}"),
            Self::Enough { asked: 1 } => "You have 1 point. Take it away first.".to_owned(),
            Self::Enough { asked } => format!("You have {asked} points. Take one away first."),
        }
    }
}

/// A sentence begins with a capital letter.
fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}
