use super::Say;
use crate::units::{DrawingInk, Tool, Width};

/// What the drawing pad says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DrawingPad {
    /// The sheet, for the ear.
    Sheet,
    /// How to draw without a pointer.
    ByKeys,
    /// A tool.
    Tool(Tool),
    /// The eraser.
    Eraser,
    /// The group of tools.
    Tools,
    /// The group of colors.
    Colors,
    /// A color.
    Ink(DrawingInk),
    /// How wide.
    Width(Width),
    /// Take the last step back.
    Undo,
    /// There is nothing to take back.
    NothingToUndo,
    /// No more room.
    Full,
    /// The pen was put down by a key.
    PenDown,
    /// A stroke is done.
    Drawn {
        /// Strokes on the sheet.
        strokes: usize,
    },
    /// A stroke was rubbed out.
    Rubbed,
    /// Where the pen is, in tenths of the sheet.
    At {
        /// From the left, 0 to 10.
        across: u16,
        /// From the top, 0 to 10.
        down: u16,
    },
    /// The name of a finished drawing, for the ear.
    Drawing {
        /// Strokes in it.
        strokes: usize,
    },
}

impl Say for DrawingPad {
    fn english(&self) -> String {
        match self {
            Self::Sheet => "Drawing sheet",
            Self::ByKeys => "With keys: arrows move the pen. Space puts it down, and Space lifts it. Shift makes bigger steps. Escape drops the stroke.",
            Self::Tool(Tool::Pen) => "Pen",
            Self::Tool(Tool::Line) => "Line",
            Self::Tool(Tool::Box) => "Box",
            Self::Tool(Tool::Round) => "Round",
            Self::Eraser => "Eraser",
            Self::Tools => "Draw with",
            Self::Colors => "Color",
            Self::Ink(DrawingInk::Ink) => "Black",
            Self::Ink(DrawingInk::Moss) => "Green",
            Self::Ink(DrawingInk::Water) => "Blue",
            Self::Ink(DrawingInk::Pollen) => "Yellow",
            Self::Ink(DrawingInk::Madder) => "Red",
            Self::Width(Width::Thin) => "Thin",
            Self::Width(Width::Wide) => "Wide",
            Self::Undo => "Undo",
            Self::NothingToUndo => "There is nothing to take back.",
            Self::Full => "The sheet is full. Rub out a line to draw more.",
            Self::PenDown => "The pen is down. Move it, then press Space.",
            Self::Drawn { strokes } => return format!("Drawn. {} on the sheet.", super::counted(*strokes, "line", "lines")),
            Self::Rubbed => "Rubbed out.",
            Self::At { across, down } => return format!("{across} tenths across, {down} tenths down"),
            Self::Drawing { strokes } => return format!("A drawing with {}", super::counted(*strokes, "line", "lines")),
        }
        .to_owned()
    }
}
