use serde::Serialize;

/// A shape by its name. Its corners stand on a grid, so what is the same and what is square in it is exact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Three sides, none the same, no square corner.
    Triangle,
    /// Three sides and a square corner.
    RightTriangle,
    /// Four equal sides, four square corners.
    Square,
    /// Four square corners, two lengths.
    Rectangle,
    /// Four equal sides, no square corner.
    Rhombus,
    /// Opposite sides equal, no square corner.
    Parallelogram,
    /// One pair of sides runs the same way.
    Trapezoid,
    /// A trapezoid with two square corners.
    RightTrapezoid,
    /// Two pairs of equal sides, each pair side by side.
    Kite,
    /// Four sides, nothing the same.
    Quadrilateral,
    /// Four sides and a corner that points inward.
    Arrowhead,
    /// Five sides.
    Pentagon,
    /// Five sides, with square corners at its foot and its top, like a house.
    House,
    /// Six equal sides.
    Hexagon,
    /// Six sides and only square corners, one of them pointing inward: an L.
    Ell,
    /// Eight sides.
    Octagon,
}

impl Form {
    /// All forms, in the order of their sides.
    pub const ALL: [Self; 16] = [
        Self::Triangle,
        Self::RightTriangle,
        Self::Square,
        Self::Rectangle,
        Self::Rhombus,
        Self::Parallelogram,
        Self::Trapezoid,
        Self::RightTrapezoid,
        Self::Kite,
        Self::Quadrilateral,
        Self::Arrowhead,
        Self::Pentagon,
        Self::House,
        Self::Hexagon,
        Self::Ell,
        Self::Octagon,
    ];

    /// The form of this name, as packs write it.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.as_str() == name)
    }

    /// The name, as packs write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Triangle => "triangle",
            Self::RightTriangle => "right triangle",
            Self::Square => "square",
            Self::Rectangle => "rectangle",
            Self::Rhombus => "rhombus",
            Self::Parallelogram => "parallelogram",
            Self::Trapezoid => "trapezoid",
            Self::RightTrapezoid => "right trapezoid",
            Self::Kite => "kite",
            Self::Quadrilateral => "quadrilateral",
            Self::Arrowhead => "arrowhead",
            Self::Pentagon => "pentagon",
            Self::House => "house",
            Self::Hexagon => "hexagon",
            Self::Ell => "ell",
            Self::Octagon => "octagon",
        }
    }

    /// The corners in turn, from the left and from the top.
    pub const fn corners(self) -> &'static [(i32, i32)] {
        match self {
            Self::Triangle => &[(5, 0), (11, 8), (0, 6)],
            Self::RightTriangle => &[(0, 0), (9, 6), (0, 6)],
            Self::Square => &[(0, 0), (6, 0), (6, 6), (0, 6)],
            Self::Rectangle => &[(0, 0), (9, 0), (9, 5), (0, 5)],
            Self::Rhombus => &[(3, 0), (8, 0), (5, 4), (0, 4)],
            Self::Parallelogram => &[(3, 0), (11, 0), (8, 4), (0, 4)],
            Self::Trapezoid => &[(3, 0), (8, 0), (11, 5), (0, 5)],
            Self::RightTrapezoid => &[(0, 0), (5, 0), (11, 6), (0, 6)],
            Self::Kite => &[(4, 0), (8, 3), (4, 12), (0, 3)],
            Self::Quadrilateral => &[(1, 0), (7, 2), (12, 8), (0, 9)],
            Self::Arrowhead => &[(5, 0), (10, 9), (5, 6), (0, 9)],
            Self::Pentagon => &[(0, 2), (5, 0), (12, 5), (6, 10), (1, 8)],
            Self::House => &[(4, 0), (8, 4), (8, 9), (0, 9), (0, 4)],
            Self::Hexagon => &[(0, 4), (3, 0), (8, 0), (11, 4), (8, 8), (3, 8)],
            Self::Ell => &[(0, 0), (4, 0), (4, 5), (10, 5), (10, 9), (0, 9)],
            Self::Octagon => &[(3, 0), (8, 0), (11, 3), (11, 8), (8, 11), (3, 11), (0, 8), (0, 3)],
        }
    }

    /// The squares of the sides' lengths; side 1 runs from corner 1 to corner 2.
    pub fn lengths(self) -> Vec<i32> {
        self.steps().iter().map(|(x, y)| x * x + y * y).collect()
    }

    /// Which corners are square: corner 1 lies between the last side and the first.
    pub fn square_corners(self) -> Vec<bool> {
        let steps = self.steps();
        let before = |n: usize| steps[(n + steps.len() - 1) % steps.len()];
        (0..steps.len()).map(|n| steps[n].0 * before(n).0 + steps[n].1 * before(n).1 == 0).collect()
    }

    fn steps(self) -> Vec<(i32, i32)> {
        let corners = self.corners();
        let next = |n: usize| corners[(n + 1) % corners.len()];
        corners.iter().enumerate().map(|(n, (x, y))| (next(n).0 - x, next(n).1 - y)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An eye must be able to tell: what is not the same differs clearly, and what is not square is far from it.
    #[test]
    fn what_looks_the_same_is_the_same() {
        for form in Form::ALL {
            let lengths: Vec<f64> = form.lengths().iter().map(|square| f64::from(*square).sqrt()).collect();
            for a in &lengths {
                for b in &lengths {
                    let ratio = a.max(*b) / a.min(*b);
                    assert!((ratio - 1.0).abs() < 1e-9 || ratio > 1.1, "{form:?}: sides {a} and {b}");
                }
            }
            let steps = form.steps();
            for (n, step) in steps.iter().enumerate() {
                let before = steps[(n + steps.len() - 1) % steps.len()];
                let (x, y) = ((f64::from(step.0), f64::from(step.1)), (f64::from(before.0), f64::from(before.1)));
                let cosine = (x.0 * y.0 + x.1 * y.1) / (x.0.hypot(x.1) * y.0.hypot(y.1));
                assert!(cosine == 0.0 || cosine.abs() > 0.19, "{form:?}: corner {n} is nearly square ({cosine})");
            }
        }
    }

    #[test]
    fn forms_are_what_their_names_say() {
        let equal = |form: Form| form.lengths().windows(2).all(|pair| pair[0] == pair[1]);
        let square = |form: Form| form.square_corners().iter().filter(|square| **square).count();
        assert!(equal(Form::Square) && equal(Form::Rhombus) && !equal(Form::Rectangle));
        assert_eq!(
            [Form::Square, Form::Rectangle, Form::RightTrapezoid, Form::RightTriangle].map(square),
            [4, 4, 2, 1]
        );
        assert_eq!(
            [Form::Rhombus, Form::Parallelogram, Form::Kite, Form::Trapezoid, Form::Quadrilateral, Form::Triangle]
                .map(square),
            [0; 6]
        );
    }
}
