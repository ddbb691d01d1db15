/// A part of a picture that can be tapped, on the picture's own measures.
#[derive(Clone, PartialEq, Debug)]
pub enum Spot {
    /// A corner.
    Dot {
        /// From the left.
        x: f64,
        /// From the top.
        y: f64,
    },
    /// A side.
    Line {
        /// Where it begins.
        from: (f64, f64),
        /// Where it ends.
        to: (f64, f64),
    },
    /// A whole shape.
    Shape {
        /// Its outline, as SVG writes paths.
        d: String,
    },
}

impl Spot {
    /// The path that shows it and takes the finger.
    pub fn path(&self) -> String {
        match self {
            Self::Dot { x, y } => format!("M{x:.1} {y:.1}h.01"), // a dot is a line of no length with round ends
            Self::Line { from, to } => format!("M{:.1} {:.1}L{:.1} {:.1}", from.0, from.1, to.0, to.1),
            Self::Shape { d } => d.clone(),
        }
    }

    /// `dot`, `line` or `shape`.
    pub const fn sort(&self) -> &'static str {
        match self {
            Self::Dot { .. } => "dot",
            Self::Line { .. } => "line",
            Self::Shape { .. } => "shape",
        }
    }
}
