//! Opening a learner file: the button, the preview of what is in it, and what it says when it does not open.

mod open_file;
mod preview;

pub use open_file::OpenFile;
