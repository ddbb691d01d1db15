//! What authors see while they write: packs read from TOML or JSON as they are typed, every fault with its place, everything that is
//! there by kind of answer and picture, and a trial of a hundred items. The same code runs in the browser and natively.

mod catalog;
mod fault;
mod json_line;
mod json_page;
mod json_tree;
mod manuscript;
mod names;
mod toml_page;
mod toml_tree;
mod tree;
mod trial;
mod wrapping;

pub use catalog::{Catalog, Exhibit};
pub use fault::{Place, SourceFault, Trouble};
pub use json_page::json_page;
pub use json_tree::read_json;
pub use manuscript::{Entry, Form, LONGEST, MOST_DRAWS, Manuscript};
pub use names::variants;
pub use toml_page::toml_page;
pub use toml_tree::read_toml;
pub use tree::{Field, Node, Tree};
pub use trial::{Trial, TrialFault};
pub use wrapping::Home;
