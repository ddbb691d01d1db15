use super::{
    drawing::{Drawing, Frame, fitting, text_width},
    lettering::{Taken, text_box},
    parts::real,
    scale::{every, every_down},
};
use crate::{
    practice::{
        Makes,
        pictures::{Axis, Place, Plane, Squares},
    },
    units::Rational,
};

/// The room the grid fills, at most.
const ROOM: (f64, f64) = (640.0, 400.0);
const WIDEST_SQUARE: f64 = 56.0;
const SIZE: f64 = 24.0;
/// A plane that is plotted on is smaller on a phone than one that is read, so its letters are larger.
const SIZE_TO_PLOT: f64 = 30.0;
const LETTER: f64 = 27.0;
const DOT: f64 = 8.0;
/// The ring around the crossing that a point would be put on.
const RING: f64 = 15.0;
/// Room for the arrows and for what stands at the ends of the axes.
const END: f64 = 34.0;
/// Room for the ring beside grid paper without axes.
const EDGE: f64 = 26.0;

/// Where things stand: one square of the grid is as wide as it is high.
struct Sheet<'a> {
    plane: &'a Plane,
    grid: Frame,
    square: f64,
    size: (f64, f64),
    letters: f64,
}

impl Sheet<'_> {
    fn at(&self, (x, y): Place) -> (f64, f64) {
        let along = |axis: &Axis, at: Rational| (real(at) - real(axis.from)) / real(axis.step) * self.square;
        (self.grid.x + along(&self.plane.x, x), self.grid.y + self.grid.h - along(&self.plane.y, y))
    }

    fn zero(&self) -> (f64, f64) {
        self.at((Rational::ZERO, Rational::ZERO))
    }
}

/// What a learner has put on a plane.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plotted {
    /// What becomes of the points.
    pub makes: Makes,
    /// So many points are asked for.
    pub asked: usize,
    /// The points so far, in turn.
    pub put: Vec<Squares>,
    /// Where the next one would go.
    pub here: Option<Squares>,
}

impl Plotted {
    const NOTHING: Self = Self { makes: Makes::Points, asked: 0, put: Vec::new(), here: None };
}

/// A plane with its grid, both axes, and what lies on it.
pub(super) fn draw(plane: &Plane) -> Drawing {
    draw_sheet(&lay(plane, SIZE), &Plotted::NOTHING)
}

/// A plane that is plotted on: with the points that were put on it and what they make, and a ring around the crossing where the next one
/// would go. A shape grows from corner to corner, and closes with the last.
pub fn draw_plotting(plane: &Plane, plotted: &Plotted) -> Drawing {
    draw_sheet(&lay(plane, SIZE_TO_PLOT), plotted)
}

/// The crossing nearest to a touch, in a drawing that keeps its proportions in the middle of an element of this width and height.
pub fn crossing_under(plane: &Plane, (x, y): (f64, f64), (wide, high): (f64, f64)) -> Squares {
    let sheet = lay(plane, SIZE_TO_PLOT);
    let (w, h) = sheet.size;
    let scale = (wide / w).min(high / h).max(f64::MIN_POSITIVE);
    let (x, y) = ((x - (wide - w * scale) / 2.0) / scale, (y - (high - h * scale) / 2.0) / scale);
    let zero = sheet.zero();
    // at most 20 squares: no float is lost on the way to a whole number
    let nearest = |way: f64, (first, last): (i64, i64)| (libm::round(way / sheet.square) as i64).clamp(first, last);
    (nearest(x - zero.0, plane.x.reach()), nearest(zero.1 - y, plane.y.reach()))
}

fn draw_sheet(sheet: &Sheet<'_>, plotted: &Plotted) -> Drawing {
    let plane = sheet.plane;
    let mut drawing = Drawing::new(sheet.size.0, sheet.size.1).tall(true);
    let mut taken = Taken::default();
    draw_grid(&mut drawing, sheet);
    if !plane.polygon.is_empty() {
        drawing.path("area solid", &format!("{}Z", path(sheet, &plane.polygon, &mut taken)));
    }
    for (a, b) in &plane.segments {
        drawing.path("stroke", &path(sheet, &[*a, *b], &mut taken));
    }
    for line in &plane.lines {
        let ends = to_edges(sheet, *line);
        taken.lines.push(ends);
        let ((ax, ay), (bx, by)) = ends;
        drawing.path("stroke", &format!("M{ax:.1} {ay:.1}L{bx:.1} {by:.1}"));
    }
    draw_made(&mut drawing, sheet, plotted);
    draw_ring(&mut drawing, sheet, plotted.here);
    // numbers stand over the ring: it hides none where it goes along an axis
    if !plane.bare {
        draw_numbers(&mut drawing, sheet, &mut taken);
    }
    draw_points(&mut drawing, sheet, plotted, &mut taken);
    drawing
}

fn lay(plane: &Plane, letters: f64) -> Sheet<'_> {
    let (across, up) = (f64::from(plane.x.squares().max(1)), f64::from(plane.y.squares().max(1)));
    let square = (ROOM.0 / across).min(ROOM.1 / up).min(WIDEST_SQUARE);
    if plane.bare {
        let grid = Frame { x: EDGE, y: EDGE, w: across * square, h: up * square };
        return Sheet { plane, grid, square, letters, size: (grid.w + 2.0 * EDGE, grid.h + 2.0 * EDGE) };
    }
    let back = |axis: &Axis| -real(axis.from) / real(axis.step) * square;
    let widest = plane.y.numbers().into_iter().map(|y| text_width(&plane.y.written(y), letters)).fold(0.0, f64::max);
    let first = text_width(&plane.x.written(plane.x.from), letters) / 2.0 + 4.0;
    let left = (widest + 18.0 - back(&plane.x)).max(first);
    let below = (letters * 1.5 - back(&plane.y)).max(16.0);
    let title = text_width(&plane.x.title, letters);
    let long = title > letters;
    // a long name stands above the arrow of the y axis
    let top = (END + letters * 0.4).max(24.0 + letters * 0.8);
    let grid = Frame { x: left, y: top, w: across * square, h: up * square };
    // a short name stands at the arrow, a long one below
    let right = if long { END } else { END + title };
    let foot = if long { letters * 1.35 } else { 0.0 };
    let wide = text_width(&plane.y.title, letters) + left.max(8.0);
    Sheet { plane, grid, square, letters, size: ((left + grid.w + right).max(wide), top + grid.h + below + foot) }
}

fn draw_grid(drawing: &mut Drawing, sheet: &Sheet<'_>) {
    let Frame { x, y, w, h } = sheet.grid;
    let (right, bottom) = (x + w, y + h);
    drawing.rect("paper", sheet.grid);
    let mut lines = String::new();
    for n in 0..=sheet.plane.x.squares() {
        lines.push_str(&format!("M{:.1} {y:.1}V{bottom:.1}", x + f64::from(n) * sheet.square));
    }
    for n in 0..=sheet.plane.y.squares() {
        lines.push_str(&format!("M{x:.1} {:.1}H{right:.1}", y + f64::from(n) * sheet.square));
    }
    drawing.path("grid", &lines);
    if !sheet.plane.bare {
        draw_axes(drawing, sheet);
    }
}

fn draw_axes(drawing: &mut Drawing, sheet: &Sheet<'_>) {
    let Frame { x, y, w, h } = sheet.grid;
    let (right, bottom) = (x + w, y + h);
    let (ox, oy) = sheet.zero();
    let back = |from: Rational| if from < Rational::ZERO { 12.0 } else { 0.0 };
    let (left, low) = (x - back(sheet.plane.x.from), bottom + back(sheet.plane.y.from));
    let (tip, head) = (right + 20.0, y - 20.0);
    let mut axes = format!("M{left:.1} {oy:.1}H{tip:.1}m-9-7l9 7-9 7M{ox:.1} {low:.1}V{head:.1}m-7 9l7-9 7 9");
    if left < x {
        axes.push_str(&format!("M{:.1} {:.1}l-9 7 9 7", left + 9.0, oy - 7.0));
    }
    if low > bottom {
        axes.push_str(&format!("M{:.1} {:.1}l7 9 7-9", ox - 7.0, low - 9.0));
    }
    drawing.path("edge", &axes);
}

/// Numbers below and to the left of the axes, 0 once in the corner between them; names at the ends.
fn draw_numbers(drawing: &mut Drawing, sheet: &Sheet<'_>, taken: &mut Taken) {
    let (plane, letters) = (sheet.plane, sheet.letters);
    let (ox, oy) = sheet.zero();
    let mut put = |text: &str, x: f64, y: f64, size: f64| {
        taken.boxes.push(text_box(text, x, y, size));
        drawing.text("over", x, y, size, text);
    };
    let texts: Vec<String> = plane.x.numbers().into_iter().map(|number| plane.x.written(number)).collect();
    let step = every(&texts, sheet.square, letters);
    for number in shown(&plane.x, step) {
        put(&plane.x.written(number), sheet.at((number, Rational::ZERO)).0, oy + letters, letters);
    }
    // below zero the first number keeps clear of the 0 in the corner
    let high = if plane.y.from < Rational::ZERO { letters * 1.36 } else { letters };
    for number in shown(&plane.y, every_down(sheet.square, high)) {
        let text = plane.y.written(number);
        let x = ox - 10.0 - text_width(&text, letters) / 2.0;
        put(&text, x, sheet.at((Rational::ZERO, number)).1 + letters * 0.36, letters);
    }
    put("0", ox - 8.0 - letters * 0.3, oy + letters, letters);
    let (right, bottom) = (sheet.grid.x + sheet.grid.w, sheet.size.1);
    let (title, wide) = (&plane.x.title, text_width(&plane.x.title, letters));
    if wide > letters {
        let size = fitting(title, letters, sheet.size.0 - 8.0);
        put(
            title,
            (right - text_width(title, size) / 2.0).max(text_width(title, size) / 2.0 + 4.0),
            bottom - letters * 0.4,
            size,
        );
    } else {
        put(title, right + 26.0 + wide / 2.0, oy + letters * 0.32, letters);
    }
    let (title, wide) = (&plane.y.title, text_width(&plane.y.title, letters));
    // a short name stands to the right of the arrow, a long one above it
    let long = wide > letters;
    let x = if long { ox + 16.0 - wide / 2.0 } else { ox + 14.0 + wide / 2.0 };
    put(title, x.max(wide / 2.0 + 2.0), sheet.grid.y - if long { 24.0 } else { 6.0 }, letters);
}

/// The numbers of an axis that are written: counted from 0, so that both sides carry the same.
fn shown(axis: &Axis, every: usize) -> Vec<Rational> {
    let place = |number: &Rational| number.over(axis.step).and_then(Rational::whole).unwrap_or(0);
    let every = i64::try_from(every).unwrap_or(1);
    axis.numbers().into_iter().filter(|number| place(number) != 0 && place(number) % every == 0).collect()
}

fn path(sheet: &Sheet<'_>, places: &[Place], taken: &mut Taken) -> String {
    let ends: Vec<(f64, f64)> = places.iter().map(|place| sheet.at(*place)).collect();
    taken.lines.extend(ends.windows(2).map(|pair| (pair[0], pair[1])));
    if let (3.., Some(first), Some(last)) = (ends.len(), ends.first(), ends.last()) {
        taken.lines.push((*last, *first));
    }
    let texts: Vec<String> = ends.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    format!("M{}", texts.join("L"))
}

/// A line through two places, as far as the grid reaches.
fn to_edges(sheet: &Sheet<'_>, (a, b): (Place, Place)) -> ((f64, f64), (f64, f64)) {
    clipped(sheet.grid, sheet.at(a), sheet.at(b))
}

/// The stretch within a box of the straight line through two points.
pub(super) fn clipped(field: Frame, a: (f64, f64), b: (f64, f64)) -> ((f64, f64), (f64, f64)) {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let Frame { x, y, w, h } = field;
    let (mut from, mut to) = (f64::MIN, f64::MAX);
    for (start, way, low, high) in [(a.0, dx, x, x + w), (a.1, dy, y, y + h)] {
        if way.abs() > 1e-9 {
            let (one, other) = ((low - start) / way, (high - start) / way);
            (from, to) = (from.max(one.min(other)), to.min(one.max(other)));
        }
    }
    ((a.0 + dx * from, a.1 + dy * from), (a.0 + dx * to, a.1 + dy * to))
}

fn draw_points(drawing: &mut Drawing, sheet: &Sheet<'_>, plotted: &Plotted, taken: &mut Taken) {
    let points: Vec<(f64, f64)> = sheet.plane.points.iter().map(|point| sheet.at(point.at)).collect();
    let dot =
        |(x, y): &(f64, f64)| Frame { x: x - DOT - 2.0, y: y - DOT - 2.0, w: 2.0 * DOT + 4.0, h: 2.0 * DOT + 4.0 };
    taken.boxes.extend(points.iter().map(dot));
    // a dot comes before all letters: no letter lies under one
    for (x, y) in &points {
        drawing.circle("dot solid", *x, *y, DOT);
    }
    for point in &plotted.put {
        let (x, y) = sheet.at(sheet.plane.place(*point));
        drawing.circle("plotted solid", x, y, DOT + 3.0);
    }
    let room = Frame { x: 0.0, y: 0.0, w: sheet.size.0, h: sheet.size.1 };
    for (point, at) in sheet.plane.points.iter().zip(&points) {
        if let Some(name) = &point.name {
            let (x, y) = taken.letter(name, *at, LETTER, room);
            drawing.text("over name-of", x, y, LETTER, name);
        }
    }
}

/// What the points of a learner make: the line through them, to the edges, or the sides of a shape so far.
fn draw_made(drawing: &mut Drawing, sheet: &Sheet<'_>, Plotted { makes, asked, put, .. }: &Plotted) {
    let ends: Vec<Place> = put.iter().map(|at| sheet.plane.place(*at)).collect();
    let made = match (makes, ends.as_slice()) {
        (Makes::Line, [a, b]) => {
            let ((ax, ay), (bx, by)) = to_edges(sheet, (*a, *b));
            format!("M{ax:.1} {ay:.1}L{bx:.1} {by:.1}")
        }
        (Makes::Shape, [_, _, ..]) => path(sheet, &ends, &mut Taken::default()),
        _ => return,
    };
    let closed = *makes == Makes::Shape && put.len() == *asked;
    if closed { drawing.path("made closed", &format!("{made}Z")) } else { drawing.path("made", &made) }
}

/// The ring around the crossing that a point would be put on.
fn draw_ring(drawing: &mut Drawing, sheet: &Sheet<'_>, here: Option<Squares>) {
    let Some(here) = here else { return };
    let (x, y) = sheet.at(sheet.plane.place(here));
    drawing.circle("here", x, y, RING);
    let ticks = format!("M{:.1} {y:.1}h-7m{:.1} 0h7", x - RING, RING * 2.0 + 7.0);
    drawing.path("here", &format!("{ticks}M{x:.1} {:.1}v-7m0 {:.1}v7", y - RING, RING * 2.0 + 7.0));
}
