//! The same seed makes the same numbers on every machine: these run natively, in Node and in a browser.

use trellis::units::{Draw, Seed};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test;

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_draw_gives_the_same_whole_numbers_everywhere() {
    let mut draw = Draw::new(Seed(7), &["math.3.oa/equal-groups/how-many", "1", "groups", "0"]);
    let drawn: Vec<u64> = (0..6).map(|_| draw.below(1000)).collect();
    assert_eq!(drawn, [423, 485, 18, 612, 226, 748]);
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_shuffle_gives_the_same_order_everywhere() {
    let mut cards: Vec<u8> = (0..10).collect();
    Draw::new(Seed(u64::MAX), &["cards"]).shuffle(&mut cards);
    assert_eq!(cards, [5, 0, 7, 3, 1, 2, 4, 9, 8, 6]);
}
