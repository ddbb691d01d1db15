use crate::ui::plants::{Species, Stage};
use leptos::prelude::*;
use std::fmt::Write;

/// Between two crossings, and the height of the strip, in px.
const STEP: u32 = 160;
const HEIGHT: u32 = 216;
/// As wide as the widest screens; the strip cuts it off.
const WIDEST: u32 = 3840;

/// Where plants stand: left, top and width in px.
const PLACES: [(f64, f64, f64); 20] = [
    (27.0, 126.0, 74.0),
    (126.0, 80.0, 67.0),
    (216.0, 50.0, 48.0),
    (310.0, 8.0, 44.0),
    (374.0, 100.0, 51.0),
    (443.0, 126.0, 74.0),
    (458.0, 53.0, 45.0),
    (530.0, 142.0, 61.0),
    (602.0, 68.0, 77.0),
    (690.0, 34.0, 61.0),
    (786.0, 8.0, 40.0),
    (770.0, 142.0, 61.0),
    (853.0, 96.0, 54.0),
    (858.0, 1.0, 45.0),
    (928.0, 138.0, 64.0),
    (938.0, 53.0, 45.0),
    (1005.0, 76.0, 70.0),
    (1094.0, 46.0, 51.0),
    (1173.0, 96.0, 54.0),
    (1184.0, 11.0, 45.0),
];
/// The places with room for a note above them.
const NOTED: [usize; 3] = [8, 16, 1];
/// A vine, and the places along it: it is there when something has sprouted on it.
const VINES: [(&str, [usize; 3]); 3] = [
    ("M96 216C110 180 130 176 160 162S220 130 240 108S300 70 330 62", [0, 1, 3]),
    ("M560 216C566 190 590 176 640 162S700 132 720 108S770 66 806 54", [7, 8, 10]),
    ("M1010 216C1016 196 1030 176 1040 162S1100 130 1120 108S1176 84 1206 66", [14, 16, 19]),
];

/// A plant on the strip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StripPlant {
    /// How far it has grown.
    pub stage: Stage,
    /// Which flower it will be.
    pub species: Species,
    /// Whether a check is due.
    pub due: bool,
}

/// A plant with a note over it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StripNote {
    /// The plant.
    pub plant: StripPlant,
    /// Its name.
    pub name: String,
    /// What it did, and when.
    pub text: String,
}

/// The learner's own trellis along the foot of Today: the newest growth with a note, the rest around it.
#[component]
pub fn Strip(
    /// Up to three plants that changed, newest first.
    notes: Vec<StripNote>,
    /// The others; those beyond the free places are left out.
    plants: Vec<StripPlant>,
    /// All of it in one spoken sentence.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    let markup = draw(&notes, plants);
    let notes = notes
        .into_iter()
        .take(NOTED.len())
        .enumerate()
        .map(
            |(n, note)| view! { <p class="note" data-place=n + 1 aria-hidden="true"><b>{note.name}</b>{note.text}</p> },
        )
        .collect_view();
    view! {
        <section class="strip">
            <svg role="img" aria-label=words inner_html=markup></svg>
            {notes}
        </section>
    }
}

fn draw(notes: &[StripNote], plants: Vec<StripPlant>) -> String {
    let mut placed: Vec<(usize, StripPlant)> = NOTED.into_iter().zip(notes.iter().map(|note| note.plant)).collect();
    let free = (0..PLACES.len()).filter(|place| !placed.iter().any(|(taken, _)| taken == place)).collect::<Vec<_>>();
    placed.extend(free.into_iter().zip(plants));
    let mut svg = lattice();
    for (vine, along) in VINES {
        if placed.iter().any(|(place, plant)| along.contains(place) && plant.stage >= Stage::Sprout) {
            let _ = write!(svg, "<path class=\"vine-line\" d=\"{vine}\"/><path class=\"vine\" d=\"{vine}\"/>");
        }
    }
    for (place, plant) in placed {
        plant_at(&mut svg, PLACES[place], plant);
    }
    svg
}

/// Laths both ways, the second over the first, and a nail where they cross.
fn lattice() -> String {
    let (mut falling, mut rising, mut nails) = (String::new(), String::new(), String::new());
    for n in 0..WIDEST / STEP + 2 {
        let x = n * STEP;
        let _ = write!(falling, "M{x} {HEIGHT}l-320-{HEIGHT}");
        let _ = write!(rising, "M{x} 0l-320 {HEIGHT}");
        for y in [0, HEIGHT / 2, HEIGHT] {
            let _ = write!(nails, "M{} {y}a2 2 0 1 0 4 0 2 2 0 1 0-4 0", i64::from(x) - 2);
        }
        for y in [HEIGHT / 4, HEIGHT * 3 / 4] {
            let _ = write!(nails, "M{} {y}a2 2 0 1 0 4 0 2 2 0 1 0-4 0", x + STEP / 2 - 2);
        }
    }
    let both = |d: &str| format!("<path class=\"lattice-edge\" d=\"{d}\"/><path class=\"lattice-lath\" d=\"{d}\"/>");
    format!("{}{}<path class=\"lattice-tie\" d=\"{nails}\"/>", both(&rising), both(&falling))
}

fn plant_at(svg: &mut String, (x, y, w): (f64, f64, f64), plant: StripPlant) {
    let h = w * 1.25;
    let _ = write!(svg, "<g class=\"plant\" data-species=\"{}\">", plant.species.as_str());
    let due = plant.due.then_some("#p-drop");
    for href in [Some(plant.stage.href(plant.species)), due].into_iter().flatten() {
        let _ = write!(svg, "<use href=\"{href}\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"/>");
    }
    svg.push_str("</g>");
}
