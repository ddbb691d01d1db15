//! What is said where a box fits with a miss in a box before it.

use super::Practice;
use crate::{
    practice::{Item, Response, carried},
    units::apart,
};

impl Practice {
    /// What to look at again where nothing known explains a miss.
    pub fn look_again(item: &Item, response: &Response) -> Self {
        let Response::Blanks(_) = response else { return Self::LookAgain };
        apart(|| match carried(item, response) {
            Some(found) => Self::Carried { again: found.again, fits: found.fits },
            None => Self::LookAgain,
        })
    }
}

/// Boxes are counted from 0 and told from 1.
pub(super) fn told(again: &[usize], fits: &[usize]) -> String {
    let (again_boxes, fits_boxes) = (boxes(again), boxes(fits));
    let need = if again.len() == 1 { "needs" } else { "need" };
    let fit = if fits.len() == 1 { "fits" } else { "fit" };
    format!(
        "{} {need} another look. {} {fit} with what you wrote there. Change {again_boxes} first, then {fits_boxes}.",
        capital(&again_boxes),
        capital(&fits_boxes),
    )
}

/// `box 1`, `boxes 1 and 2`, `boxes 1, 2, and 3`.
fn boxes(places: &[usize]) -> String {
    let numbers: Vec<String> = places.iter().map(|place| (place + 1).to_string()).collect();
    match numbers.as_slice() {
        [one] => format!("box {one}"),
        [one, other] => format!("boxes {one} and {other}"),
        [start @ .., last] => format!("boxes {}, and {last}", start.join(", ")),
        [] => String::new(),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_box_and_several_are_told_so() {
        assert_eq!(
            told(&[0], &[2]),
            "Box 1 needs another look. Box 3 fits with what you wrote there. Change box 1 first, then box 3."
        );
        assert_eq!(
            told(&[0, 1], &[2, 3]),
            "Boxes 1 and 2 need another look. Boxes 3 and 4 fit with what you wrote there. Change boxes 1 and 2 first, then boxes 3 and 4."
        );
        assert_eq!(boxes(&[0, 1, 3]), "boxes 1, 2, and 4");
    }
}
