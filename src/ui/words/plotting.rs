use super::{Say, counted};
use crate::practice::Makes;

/// What is said where points are put on a plane. A place is told by the way an eye goes from where the axes meet, `3 left, 2 up`, and
/// never by its coordinates: those are what the question is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Plotting {
    /// Name of the plane.
    Ask {
        /// What becomes of the points.
        makes: Makes,
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
        /// What becomes of the points.
        makes: Makes,
        /// Told by the way to it.
        place: String,
    },
    /// Where the ring is, while a point is being moved.
    Moving {
        /// What becomes of the points.
        makes: Makes,
        /// Told by the way to it.
        place: String,
    },
    /// A button: where the ring is.
    Put {
        /// What becomes of the points.
        makes: Makes,
    },
    /// A button: where the ring is, while a point is being moved.
    PutHere,
    /// A button: where the ring is.
    Take,
    /// Name of the list of points.
    Yours {
        /// What becomes of the points.
        makes: Makes,
    },
    /// How many are there.
    SoFar {
        /// What becomes of the points.
        makes: Makes,
        /// So many stand there.
        count: usize,
        /// So many are asked for.
        asked: usize,
    },
    /// Name of a button in the list of points.
    Move {
        /// What becomes of the points.
        makes: Makes,
        /// Told by the way to it.
        place: String,
    },
    /// Name of a button in the list of points.
    TakeAway {
        /// What becomes of the points.
        makes: Makes,
        /// Told by the way to it.
        place: String,
    },
    /// As many stand there as are asked for, and another was to be put.
    Enough {
        /// What becomes of the points.
        makes: Makes,
        /// So many.
        asked: usize,
    },
    /// The last of two points was put.
    LineDrawn,
    /// The last corner was put.
    ShapeClosed,
}

/// What a point is called, and several of them.
const fn named(makes: Makes) -> (&'static str, &'static str) {
    match makes {
        Makes::Points | Makes::Line => ("point", "points"),
        Makes::Shape => ("corner", "corners"),
    }
}

fn so_many(makes: Makes, count: usize) -> String {
    let (one, many) = named(makes);
    counted(count, one, many)
}

impl Say for Plotting {
    fn english(&self) -> String {
        match self {
            Self::Ask { makes: Makes::Points, asked } => format!("Put {} on the grid", so_many(Makes::Points, *asked)),
            Self::Ask { makes: Makes::Line, .. } => "Put 2 points on the grid to draw a line".to_owned(),
            Self::Ask { makes: Makes::Shape, asked } => format!("Put {asked} corners on the grid, around the shape"),
            Self::LeftAndRight => "Left and right".to_owned(),
            Self::UpAndDown => "Up and down".to_owned(),
            Self::Left => "One square left".to_owned(),
            Self::Right => "One square right".to_owned(),
            Self::Up => "One square up".to_owned(),
            Self::Down => "One square down".to_owned(),
            Self::Empty { place } => format!("{}. Empty.", capital(place)),
            Self::PointAt { makes, place } => format!("{} at {place}.", capital(named(*makes).0)),
            Self::Moving { makes, place } => format!("{}. You are moving a {}.", capital(place), named(*makes).0),
            Self::Put { makes } => format!("Put a {}", named(*makes).0),
            Self::PutHere => "Put it here".to_owned(),
            Self::Take => "Take it away".to_owned(),
            Self::Yours { makes } => format!("Your {}", named(*makes).1),
            Self::SoFar { makes, count, asked } => format!("{count} of {}", so_many(*makes, *asked)),
            Self::Move { makes, place } => format!("Move the {} {place}", named(*makes).0),
            Self::TakeAway { makes, place } => format!("Take away the {} {place}", named(*makes).0),
            Self::Enough { makes, asked: 1 } => format!("You have 1 {}. Take it away first.", named(*makes).0),
            Self::Enough { makes, asked } => format!("You have {}. Take one away first.", so_many(*makes, *asked)),
            Self::LineDrawn => "The line is drawn.".to_owned(),
            Self::ShapeClosed => "The shape is closed.".to_owned(),
        }
    }
}

/// A sentence begins with a capital letter.
fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}
