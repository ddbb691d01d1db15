//! The audit of all content: one rule a file. Rules over sources look at packs as they were written; rules over items look at a
//! thousand items of one exercise.

mod batch;
mod bounds;
#[cfg(not(target_arch = "wasm32"))]
mod codes;
mod different;
mod early;
mod figures;
mod follows;
mod giveaway;
#[cfg(not(target_arch = "wasm32"))]
mod graph;
#[cfg(not(target_arch = "wasm32"))]
mod help;
#[cfg(not(target_arch = "wasm32"))]
mod ids;
mod key;
mod length;
#[cfg(not(target_arch = "wasm32"))]
mod levels;
#[cfg(not(target_arch = "wasm32"))]
mod lock;
#[cfg(not(target_arch = "wasm32"))]
mod names;
mod options;
mod picture;
#[cfg(not(target_arch = "wasm32"))]
mod repeats;
#[cfg(not(target_arch = "wasm32"))]
mod report;
mod scaffold;
#[cfg(not(target_arch = "wasm32"))]
mod signature;
mod slips;
#[cfg(not(target_arch = "wasm32"))]
mod sources;
#[cfg(not(target_arch = "wasm32"))]
mod squares;
#[cfg(not(target_arch = "wasm32"))]
mod standards;
#[cfg(test)]
mod trial;
#[cfg(not(target_arch = "wasm32"))]
mod used;
mod wheres;
#[cfg(not(target_arch = "wasm32"))]
mod whole;
mod wording;
#[cfg(not(target_arch = "wasm32"))]
mod words;

pub(super) use batch::Batch;
use batch::Finding;
#[cfg(not(target_arch = "wasm32"))]
pub use lock::Lock;
#[cfg(not(target_arch = "wasm32"))]
pub use report::{Report, SlipShare};
#[cfg(not(target_arch = "wasm32"))]
pub use standards::Standards;
#[cfg(not(target_arch = "wasm32"))]
pub use whole::audit;
#[cfg(not(target_arch = "wasm32"))]
pub use words::WordLists;

/// Rules over the items of one exercise.
const ITEM_RULES: [fn(&Batch<'_>) -> Vec<Finding>; 13] = [
    wheres::check,
    key::check,
    slips::check,
    options::check,
    wording::check,
    bounds::check,
    picture::check,
    giveaway::check,
    different::check,
    early::check,
    scaffold::check,
    length::check,
    follows::check,
];

/// What a rule over items finds, place by place; `None` where there is no such rule.
pub(super) fn ask(rule: usize, batch: &Batch<'_>) -> Option<Vec<(String, String)>> {
    let rule = ITEM_RULES.get(rule)?;
    Some(rule(batch).into_iter().map(|found| (found.place, found.sentence)).collect())
}
