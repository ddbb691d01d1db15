//! A drawing as a few strokes, small enough to stand in a record.

#[expect(clippy::module_inception, reason = "a file is named after its main type")]
mod drawing;
mod stroke;
mod text;

pub use drawing::Drawing;
pub use stroke::{DrawingInk, Place, Stroke, Tool, Width};
pub use text::BadDrawing;
