use super::Place;
use crate::{
    platform::page::{self, Spot},
    units::SkillId,
};
use leptos::{ev, prelude::*};

/// Half a wave of the vine, and how far it leaves the lath, in CSS pixels (design.md, section 6, says 6: captions stand near).
const HALF_WAVE: f64 = 17.0;
const DEPTH: f64 = 5.0;
/// The middle of a lath stands so far above the captions under it.
const LATH: f64 = 2.0;

/// The vines of the skill that is looked at: along the laths from what it grows from and to what it helps with.
///
/// The words stand in the sheet beside the lattice; the vines are their picture, so they are hidden from screen readers.
#[component]
pub fn Vines() -> impl IntoView {
    let place = expect_context::<Place>();
    let shown = RwSignal::new(Vec::<Vine>::new());
    // where the plants stand is known once they are laid out: this reads the page, and only the picture depends on it
    let measure = move || {
        request_animation_frame(move || {
            let Some(skill) = place.looked_at.try_get_untracked().flatten() else { return };
            let _ = shown.try_set(vines_of(place, &skill));
        });
    };
    Effect::new(move |_| {
        place.looked_at.track();
        place.garden.track();
        place.strand.track();
        measure();
    });
    let resized = window_event_listener(ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    view! {
        <svg class="vines" aria-hidden="true">
            {move || {
                let vines = shown.get();
                let draw = |class: &'static str, part: fn(&Vine) -> &str| {
                    vines.iter().map(|vine| view! { <path class=class d=part(vine).to_owned()/> }).collect_view()
                };
                // all lines first: where vines meet they are one plant
                (draw("line", |vine| &vine.line), draw("flesh", |vine| &vine.line), draw("leaf", |vine| &vine.leaves))
            }}
        </svg>
    }
}

/// A vine as two SVG paths.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Vine {
    line: String,
    leaves: String,
}

fn vines_of(place: Place, skill: &SkillId) -> Vec<Vine> {
    let others: Vec<SkillId> = place.desk.peek(|tutor| {
        let index = tutor.index();
        let needs =
            index.skill(skill).into_iter().flat_map(|entry| &entry.needs).filter(|need| index.skill(need).is_some());
        needs.chain(index.opened_by(skill).map(|entry| &entry.id)).cloned().collect()
    });
    let spot = |skill: &SkillId| page::spot_of(&super::lattice::element_id(skill), "lattice", "td");
    let Some(here) = spot(skill) else { return Vec::new() };
    others.iter().filter_map(spot).map(|there| grow(&way(here, there))).collect()
}

/// The corners of the way from one plant to another: along its lath to a post, up or down the post, along the other's lath.
fn way(from: Spot, to: Spot) -> Vec<(f64, f64)> {
    let (start, end) = ((from.x, from.foot - LATH), (to.x, to.foot - LATH));
    if (start.1 - end.1).abs() < 2.0 {
        return vec![start, end];
    }
    let post = if to.left >= from.right - 1.0 {
        from.right
    } else if to.right <= from.left + 1.0 || from.x + to.x - 2.0 * from.left < 2.0 * from.right - from.x - to.x {
        from.left
    } else {
        from.right
    };
    vec![start, (post, start.1), (post, end.1), end]
}

/// A vine along the way: half-waves to one side and the other, a leaf on every second one.
fn grow(way: &[(f64, f64)]) -> Vine {
    let mut vine =
        Vine { line: way.first().map(|(x, y)| format!("M{x:.1} {y:.1}")).unwrap_or_default(), leaves: String::new() };
    let mut side = 1.0;
    for (n, pair) in way.windows(2).enumerate() {
        let [(x0, y0), (x1, y1)] = *pair else { continue };
        let (dx, dy) = (x1 - x0, y1 - y0);
        let length = dx.abs() + dy.abs();
        let waves = (length / HALF_WAVE).round().max(1.0);
        let (ux, uy) = (dx / length.max(1.0), dy / length.max(1.0));
        for wave in 0..waves as usize {
            let at = |share: f64, off: f64| {
                let along = length * share / waves;
                (x0 + ux * along - uy * off, y0 + uy * along + ux * off)
            };
            let share = wave as f64;
            let ((cx, cy), (ex, ey)) = (at(share + 0.5, 2.0 * DEPTH * side), at(share + 1.0, 0.0));
            vine.line += &format!("Q{cx:.1} {cy:.1} {ex:.1} {ey:.1}");
            // captions stand under a lath: along it leaves grow upward only
            let free = dy != 0.0 || side * ux < 0.0;
            if free && (wave + n) % 3 != 2 {
                vine.leaves += &leaf(at(share + 0.5, DEPTH * side), (ux, uy), side);
            }
            side = -side;
        }
    }
    vine
}

/// A leaf that stands off the vine at 42 degrees.
fn leaf((x, y): (f64, f64), (ux, uy): (f64, f64), side: f64) -> String {
    const COS: f64 = 0.743;
    const SIN: f64 = 0.669;
    let sin = SIN * side;
    let (lx, ly) = (ux * COS - uy * sin, uy * COS + ux * sin);
    let point = |along: f64, off: f64| format!("{:.1} {:.1}", x + lx * along - ly * off, y + ly * along + lx * off);
    format!("M{x:.1} {y:.1}Q{} {}Q{} {x:.1} {y:.1}Z", point(4.0, 5.0), point(12.0, 0.0), point(7.0, -5.0))
}
