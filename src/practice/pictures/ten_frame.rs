use super::{draft::count_if, listed};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// Frames of two rows of five places, one below the other.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct TenFrame {
    /// The frames, 1 or 2.
    pub frames: Vec<CounterFrame>,
}

/// One frame: its places are taken row by row from the left, by the filled counters first.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct CounterFrame {
    /// How many counters are filled, from 0 to 10.
    pub filled: u32,
    /// How many counters are open; with the filled ones 10 at most.
    pub open: u32,
}

/// Ten frames as they stand in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TenFrameRecipe {
    /// The frames, 1 or 2.
    pub frames: Vec<CounterFrameRecipe>,
}

/// One frame.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CounterFrameRecipe {
    /// How many counters are filled: 0, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<String>,
    /// How many counters are open: 0, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<String>,
}

impl CounterFrame {
    /// Places in a row.
    pub const ROW: u32 = 5;
    /// Places in all.
    pub const PLACES: u32 = 10;

    /// The places in the order of reading: a filled counter is `true`, an open one `false`, an empty place nothing.
    pub fn places(self) -> impl Iterator<Item = Option<bool>> {
        (0..Self::PLACES).map(move |place| (place < self.filled + self.open).then_some(place < self.filled))
    }

    /// Place by place, so that the ear has as much to count as the eye.
    fn words(self) -> String {
        let said = |place: Option<bool>| match place {
            Some(true) => "filled".to_owned(),
            Some(false) => "open".to_owned(),
            None => "empty".to_owned(),
        };
        let places: Vec<String> = self.places().map(said).collect();
        let (top, bottom) = places.split_at(places.len() / 2);
        format!("Top row: {}. Bottom row: {}.", listed(top), listed(bottom))
    }
}

impl TenFrame {
    pub(super) fn words(&self) -> String {
        match self.frames.as_slice() {
            [only] => format!("A ten frame. {}", only.words()),
            frames => {
                let numbered = (1..).zip(frames).map(|(n, frame)| format!(" Frame {n}. {}", frame.words()));
                format!("Ten frames.{}", numbered.collect::<String>())
            }
        }
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &TenFrameRecipe,
) -> Result<TenFrame, MakeError> {
    let place = at("ten-frame.frames");
    let mut frames = Vec::new();
    for frame in &recipe.frames {
        let count = |source: &Option<String>| count_if(kitchen, &place, source.as_deref(), CounterFrame::PLACES);
        let frame = CounterFrame { filled: count(&frame.filled)?.unwrap_or(0), open: count(&frame.open)?.unwrap_or(0) };
        if frame.filled + frame.open > CounterFrame::PLACES {
            return Err(MakeError::wrong(&place, "a frame has room for 10 counters"));
        }
        frames.push(frame);
    }
    if !(1..=2).contains(&frames.len()) {
        return Err(MakeError::wrong(&place, "there are 1 or 2 frames"));
    }
    Ok(TenFrame { frames })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_go_from_place_to_place() {
        let one = TenFrame { frames: vec![CounterFrame { filled: 6, open: 1 }] };
        assert_eq!(
            one.words(),
            "A ten frame. Top row: filled, filled, filled, filled, and filled. \
             Bottom row: filled, open, empty, empty, and empty."
        );
        let two = TenFrame { frames: vec![CounterFrame { filled: 10, open: 0 }, CounterFrame { filled: 0, open: 3 }] };
        assert_eq!(two.words().matches("filled").count(), 10);
        assert!(two.words().contains("Frame 2. Top row: open, open, open, empty, and empty."), "{}", two.words());
    }
}
