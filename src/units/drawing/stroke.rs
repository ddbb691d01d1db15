/// A place on the sheet, in units of the sheet: from the left and from the top.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Place {
    /// From the left, 0 to [`super::Drawing::WIDE`].
    pub x: u16,
    /// From the top, 0 to [`super::Drawing::HIGH`].
    pub y: u16,
}

/// What a stroke was made with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Tool {
    /// A free line.
    #[default]
    Pen,
    /// A straight line from the first place to the last.
    Line,
    /// A box between two corners.
    Box,
    /// A round shape inside a box between two corners.
    Round,
}

impl Tool {
    /// Every tool, in the order they lie on the desk.
    pub const ALL: [Self; 4] = [Self::Pen, Self::Line, Self::Box, Self::Round];
}

/// The color of a stroke, named by what it is made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum DrawingInk {
    /// Black by day, white by night.
    #[default]
    Ink,
    /// Green.
    Moss,
    /// Blue.
    Water,
    /// Yellow.
    Pollen,
    /// Red.
    Madder,
}

impl DrawingInk {
    /// Every color.
    pub const ALL: [Self; 5] = [Self::Ink, Self::Moss, Self::Water, Self::Pollen, Self::Madder];
}

/// How wide a stroke is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Width {
    /// For writing.
    #[default]
    Thin,
    /// For filling in.
    Wide,
}

/// One stroke of a drawing.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Stroke {
    /// What it was made with.
    pub tool: Tool,
    /// Its color.
    pub ink: DrawingInk,
    /// How wide.
    pub width: Width,
    /// The places it goes through; two corners where the tool is a shape.
    pub places: Vec<Place>,
}

impl Stroke {
    /// The stroke as an SVG path over the sheet.
    pub fn path(&self) -> String {
        let (Some(first), Some(last)) = (self.places.first(), self.places.last()) else { return String::new() };
        let (left, right) = (first.x.min(last.x), first.x.max(last.x));
        let (top, bottom) = (first.y.min(last.y), first.y.max(last.y));
        match self.tool {
            Tool::Pen => self.pen_path(),
            Tool::Line => format!("M{} {}L{} {}", first.x, first.y, last.x, last.y),
            Tool::Box => format!("M{left} {top}H{right}V{bottom}H{left}Z"),
            Tool::Round => {
                let (rx, ry) = ((right - left) / 2, (bottom - top) / 2);
                let middle = top + ry;
                format!("M{left} {middle}A{rx} {ry} 0 0 1 {right} {middle}A{rx} {ry} 0 0 1 {left} {middle}Z")
            }
        }
    }

    fn pen_path(&self) -> String {
        let mut path = String::new();
        for (n, place) in self.places.iter().enumerate() {
            path += &format!("{}{} {}", if n == 0 { "M" } else { "L" }, place.x, place.y);
        }
        if self.places.len() == 1 {
            path += "h1"; // a dot: a round cap needs some length
        }
        path
    }

    /// Whether the stroke comes so close to a place.
    pub(super) fn touches(&self, place: Place, reach: u16) -> bool {
        let corners = self.outline();
        let near = |pair: &[Place]| away(place, pair[0], pair[1]) <= i64::from(reach) * i64::from(reach);
        corners.windows(2).any(near)
    }

    /// Places joined by straight lines that stand for the stroke.
    fn outline(&self) -> Vec<Place> {
        let (Some(&first), Some(&last)) = (self.places.first(), self.places.last()) else { return Vec::new() };
        let at = |x, y| Place { x, y };
        match self.tool {
            Tool::Pen if self.places.len() > 1 => self.places.clone(),
            Tool::Pen | Tool::Line => vec![first, last],
            Tool::Box => vec![first, at(last.x, first.y), last, at(first.x, last.y), first],
            Tool::Round => {
                let middle = at(first.x.midpoint(last.x), first.y.midpoint(last.y));
                let north = at(middle.x, first.y);
                vec![north, at(last.x, middle.y), at(middle.x, last.y), at(first.x, middle.y), north]
            }
        }
    }

    /// The same stroke with fewer places, none of them further from the line than two units (Douglas and Peucker).
    pub(super) fn plainer(mut self) -> Self {
        if self.tool == Tool::Pen {
            let mut kept = vec![false; self.places.len()];
            keep(&self.places, &mut kept, 0);
            self.places = self.places.iter().zip(kept).filter_map(|(place, kept)| kept.then_some(*place)).collect();
        } else if self.places.len() > 2 {
            let last = self.places.len() - 1;
            self.places = vec![self.places[0], self.places[last]];
        }
        self
    }
}

/// Marks the places that have to stay: the ends, and whatever lies off the line between them.
fn keep(places: &[Place], kept: &mut [bool], depth: u32) {
    let Some(last) = places.len().checked_sub(1) else { return };
    (kept[0], kept[last]) = (true, true);
    if depth > 60 {
        kept.fill(true); // a wild scribble stays as it is
        return;
    }
    if last < 2 {
        return;
    }
    let off = |n: usize| away(places[n], places[0], places[last]);
    let furthest = (1..last).max_by_key(|n| off(*n)).unwrap_or(0);
    if off(furthest) > 4 {
        keep(&places[..=furthest], &mut kept[..=furthest], depth + 1);
        keep(&places[furthest..], &mut kept[furthest..], depth + 1);
    }
}

/// The square of the distance from a place to the line between two others.
fn away(place: Place, from: Place, to: Place) -> i64 {
    let apart = |a: u16, b: u16| i64::from(b) - i64::from(a);
    let (dx, dy) = (apart(from.x, to.x), apart(from.y, to.y));
    let (px, py) = (apart(from.x, place.x), apart(from.y, place.y));
    let length = dx * dx + dy * dy;
    let along = (px * dx + py * dy).clamp(0, length);
    if length == 0 {
        return px * px + py * py;
    }
    let (ox, oy) = (px * length - along * dx, py * length - along * dy);
    (ox / length) * (ox / length) + (oy / length) * (oy / length)
}
