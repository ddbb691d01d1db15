use leptos::prelude::*;

/// What a part of a drawing is painted with; `Line` is drawn and not filled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paint {
    /// Green, light.
    Leaf,
    /// Green, deep.
    Deep,
    /// Earth.
    Clay,
    /// Yellow.
    Pollen,
    /// Blue.
    Water,
    /// Red.
    Madder,
    /// Purple.
    Plum,
    /// Paper.
    Paper,
    /// Wood.
    Lath,
    /// Line alone.
    Line,
}

impl Paint {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Leaf => "leaf",
            Self::Deep => "deep",
            Self::Clay => "clay",
            Self::Pollen => "pollen",
            Self::Water => "water",
            Self::Madder => "madder",
            Self::Plum => "plum",
            Self::Paper => "paper",
            Self::Lath => "lath",
            Self::Line => "line",
        }
    }
}

/// The parts of a drawing in a box of 48, from the back to the front.
pub type Sketch = &'static [(Paint, &'static str)];

/// A small drawing as in an old field guide: the color plate a hair off the line plate. Silent: a word stands beside it.
#[component]
pub fn Drawing(
    /// What to draw.
    sketch: Sketch,
) -> impl IntoView {
    let plates = sketch.iter().filter(|(paint, _)| *paint != Paint::Line);
    let plates = plates.map(|(paint, path)| view! { <path data-paint=paint.as_str() d=*path></path> }).collect_view();
    let lines = sketch.iter().map(|(_, path)| view! { <path class="ln" d=*path></path> }).collect_view();
    view! {
        <svg class="drawing" viewBox="0 0 48 48" aria-hidden="true">
            <g transform="translate(1.4 1)">{plates}</g>
            {lines}
        </svg>
    }
}
