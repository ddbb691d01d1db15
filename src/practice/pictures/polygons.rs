use super::{Form, count, listed};
use crate::units::Rational;
use serde::Serialize;
use std::collections::BTreeMap;

/// Shapes with straight sides: their equal sides and square corners marked, or lengths along their sides.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Polygons {
    /// The shapes, at most 6.
    pub shapes: Vec<Polygon>,
}

/// One shape.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Polygon {
    /// What stands below it.
    pub name: Option<String>,
    /// What it is.
    pub outline: Outline,
    /// How far it is turned, in degrees, to the right.
    pub turn: u32,
    /// Ticks mark sides of the same length, small squares mark square corners.
    pub marked: bool,
    /// Letters stand at the corners.
    pub lettered: bool,
    /// Texts along the sides, from the first; may be fewer than sides.
    pub sides: Vec<String>,
}

/// What a shape is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outline {
    /// A shape with a name.
    Form(Form),
    /// The lengths of its sides in turn, in true proportion; its corners lie on a circle. Each is less than the others together.
    Lengths(Vec<Rational>),
}

/// What can be tapped in a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpotKind {
    /// The corners of a shape.
    Corners,
    /// The sides of a shape.
    Sides,
    /// Whole shapes.
    Shapes,
}

impl Polygons {
    pub(super) fn words(&self) -> String {
        self.shapes.iter().map(Polygon::words).collect::<Vec<_>>().join(" ")
    }

    /// The names of what can be tapped, in the order in which it is drawn.
    pub(super) fn spots(&self, on: SpotKind) -> Vec<String> {
        let many = self.shapes.len() > 1;
        let of = |shape: &Polygon| match (&shape.name, many) {
            (Some(name), true) => format!(" of {name}"),
            _ => String::new(),
        };
        match on {
            SpotKind::Shapes => self.shapes.iter().filter_map(|shape| shape.name.clone()).collect(),
            SpotKind::Corners => {
                let named = self
                    .shapes
                    .iter()
                    .flat_map(|shape| (0..shape.count()).map(move |n| format!("Corner {}{}", letter(n), of(shape))));
                named.collect()
            }
            SpotKind::Sides => {
                let named = self
                    .shapes
                    .iter()
                    .flat_map(|shape| (0..shape.count()).map(move |n| format!("{}{}", shape.side_name(n), of(shape))));
                named.collect()
            }
        }
    }
}

/// `A` for the first corner.
pub fn letter(n: usize) -> char {
    char::from(b'A'.saturating_add(u8::try_from(n.min(25)).unwrap_or(0)))
}

impl Polygon {
    /// How many sides it has.
    pub fn count(&self) -> usize {
        match &self.outline {
            Outline::Form(form) => form.corners().len(),
            Outline::Lengths(lengths) => lengths.len(),
        }
    }

    /// The sides that are as long as each other: for each side the number of its class (from 1), 0 where it is like no other.
    pub fn equal_sides(&self) -> Vec<u8> {
        let lengths: Vec<Rational> = match &self.outline {
            Outline::Form(form) => form.lengths().iter().map(|length| Rational::int(i64::from(*length))).collect(),
            Outline::Lengths(lengths) => lengths.clone(),
        };
        let mut found: BTreeMap<Rational, u8> = BTreeMap::new();
        let mut next = 0;
        let alone = |length: &Rational| lengths.iter().filter(|other| *other == length).count() < 2;
        let mut class = |length: &Rational| {
            if alone(length) {
                return 0;
            }
            *found.entry(*length).or_insert_with(|| {
                next += 1;
                next
            })
        };
        lengths.iter().map(&mut class).collect()
    }

    /// Which corners are square.
    pub fn square_corners(&self) -> Vec<bool> {
        match &self.outline {
            Outline::Form(form) => form.square_corners(),
            Outline::Lengths(lengths) => {
                let rectangle = lengths.len() == 4 && lengths[0] == lengths[2] && lengths[1] == lengths[3];
                vec![rectangle; lengths.len()]
            }
        }
    }

    fn side_name(&self, n: usize) -> String {
        let name = format!("Side {}{}", letter(n), letter((n + 1) % self.count()));
        match self.sides.get(n) {
            Some(text) if !text.is_empty() => format!("{name}, {text}"),
            _ => name,
        }
    }

    fn words(&self) -> String {
        let name = self.name.as_ref().map(|name| format!("Shape {name}: ")).unwrap_or_default();
        if self.sides.iter().any(|text| !text.is_empty()) {
            let texts: Vec<String> = (0..self.count())
                .map(|n| {
                    self.sides.get(n).filter(|text| !text.is_empty()).cloned().unwrap_or_else(|| "no mark".to_owned())
                })
                .collect();
            let ticks = if self.marked { format!(" {}", self.equal_words()) } else { String::new() };
            return format!("{name}{} sides, marked {}.{ticks}", self.count(), listed(&texts));
        }
        format!("{name}{} sides. {} {}", self.count(), self.equal_words(), self.corner_words())
    }

    fn equal_words(&self) -> String {
        let classes = self.equal_sides();
        let of = classes.len();
        let opposite = of == 4 && classes[0] == classes[2] && classes[1] == classes[3] && !classes.contains(&0);
        if classes.iter().all(|class| *class == 1) {
            return format!("All {of} sides are the same length.");
        }
        if classes.iter().all(|class| *class == 0) {
            return "No two sides are the same length.".to_owned();
        }
        if opposite {
            return "Sides across from each other are the same length.".to_owned();
        }
        let most = classes.iter().max().copied().unwrap_or(0);
        let sets: Vec<String> = (1..=most)
            .map(|class| {
                let name = |n: usize| {
                    if self.lettered { format!("{}{}", letter(n), letter((n + 1) % of)) } else { (n + 1).to_string() }
                };
                let here: Vec<String> = (0..of).filter(|n| classes[*n] == class).map(name).collect();
                format!("sides {}", listed(&here))
            })
            .collect();
        format!("Same length: {}.", sets.join("; "))
    }

    fn corner_words(&self) -> String {
        let square = self.square_corners();
        let all: Vec<String> = (0..square.len()).filter(|n| square[*n]).map(|n| letter(n).to_string()).collect();
        let number = u32::try_from(all.len()).unwrap_or(0);
        match number {
            0 => "No square corners.".to_owned(),
            _ if self.lettered && all.len() < square.len() => {
                format!("{}: {}.", count(number, "square corner", "square corners"), listed(&all))
            }
            _ => format!("{}.", count(number, "square corner", "square corners")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(outline: Outline) -> Polygon {
        Polygon { name: None, outline, turn: 0, marked: true, lettered: false, sides: Vec::new() }
    }

    #[test]
    fn words_say_what_the_marks_show() {
        let words = |form| shape(Outline::Form(form)).words();
        assert_eq!(words(Form::Square), "4 sides. All 4 sides are the same length. 4 square corners.");
        assert_eq!(
            words(Form::Parallelogram),
            "4 sides. Sides across from each other are the same length. No square corners."
        );
        assert_eq!(words(Form::Kite), "4 sides. Same length: sides 1 and 4; sides 2 and 3. No square corners.");
        assert_eq!(words(Form::RightTrapezoid), "4 sides. No two sides are the same length. 2 square corners.");
        let lengths = Outline::Lengths([5, 7, 9].map(Rational::int).to_vec());
        let sides = Polygon { sides: vec!["5 cm".into(), "7 cm".into(), "?".into()], marked: false, ..shape(lengths) };
        assert_eq!(sides.words(), "3 sides, marked 5 cm, 7 cm, and ?.");
        assert_eq!(sides.side_name(2), "Side CA, ?");
    }
}
