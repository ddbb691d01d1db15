use super::{
    Batch, ITEM_RULES, Report, SlipShare, codes, graph, help, ids, levels, lock, names, repeats, signature, slips,
    squares, used, words,
};
use crate::curriculum::press::{Content, Fault};
use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// Rules over what is written in the packs.
const SOURCE_RULES: [fn(&Content) -> Vec<Fault>; 12] = [
    ids::check,
    names::check,
    codes::check,
    graph::check,
    levels::check,
    help::check,
    signature::check,
    repeats::check,
    words::check,
    used::check,
    lock::check,
    squares::check,
];

/// Where an exercise stands: the pack, the skill in it, the exercise in that.
pub(super) type Place = (usize, usize, usize);

/// Checks everything, or one skill, with so many items of each exercise. The same content gives the same report.
pub fn audit(content: &Content, items: u64, only: Option<&str>) -> Report {
    let chosen = places(content, only);
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let workers = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(place) = chosen.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let checked = check_exercise(content, *place, items);
                    done.lock().expect("a rule never panics").push(checked);
                }
            });
        }
    });
    let mut report = Report::new(content, items);
    for (_, faults, shares, made) in sorted(done.into_inner().expect("a rule never panics")) {
        report.faults.extend(faults);
        report.slips.extend(shares);
        report.items += made;
    }
    let source_faults = SOURCE_RULES.iter().flat_map(|rule| rule(content));
    report.faults.extend(source_faults.filter(|fault| only.is_none_or(|only| within(content, fault, only))));
    report.faults.sort();
    report.faults.dedup();
    report
}

type Checked = (Place, Vec<Fault>, Vec<SlipShare>, u64);

fn sorted(mut checked: Vec<Checked>) -> Vec<Checked> {
    checked.sort_by_key(|row| row.0);
    checked
}

fn places(content: &Content, only: Option<&str>) -> Vec<Place> {
    let mut places = Vec::new();
    for (p, pack) in content.packs.iter().enumerate() {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            let id = format!("{}/{}", pack.value.id, skill.id);
            if only.is_none_or(|only| only == id) {
                places.extend((0..skill.exercises.len()).map(|e| (p, s, e)));
            }
        }
    }
    places
}

/// Whether a fault stands in the lines of a skill.
fn within(content: &Content, fault: &Fault, only: &str) -> bool {
    content.packs.iter().filter(|pack| pack.file == fault.file).any(|pack| {
        let line = |place: usize| pack.fault(&format!("skill.{place}"), String::new()).line;
        let place = pack.value.skills.iter().position(|skill| format!("{}/{}", pack.value.id, skill.id) == only);
        place.is_some_and(|place| {
            let end = if place + 1 < pack.value.skills.len() { line(place + 1) } else { usize::MAX };
            (line(place)..end).contains(&fault.line)
        })
    })
}

fn check_exercise(content: &Content, place: Place, items: u64) -> Checked {
    let pack = &content.packs[place.0];
    let prefix = format!("skill.{}.exercise.{}", place.1, place.2);
    match Batch::make(content, place, items) {
        Err(None) => (place, Vec::new(), Vec::new(), 0), // its id is not one: told by `ids`
        Err(Some(error)) => (place, vec![pack.make_fault(&prefix, &error)], Vec::new(), 0),
        Ok(batch) => {
            let findings = ITEM_RULES.iter().flat_map(|rule| rule(&batch));
            let faults =
                findings.map(|found| pack.fault(&format!("{prefix}.{}", found.place), found.sentence)).collect();
            (place, faults, slips::shares(&batch), batch.items.len() as u64)
        }
    }
}
