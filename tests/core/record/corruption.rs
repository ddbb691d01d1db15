//! Storage that is hit, hundreds of times, each time in another way: what is readable is kept, what is not is named and travels as it was.

use super::{
    events,
    shelf::{MIA, Shelf, written},
};
use std::collections::BTreeSet;
use trellis::{
    record::{
        Damage, Kept, LearnerFile, Log,
        segments::{Gathered, Head, Sealed},
    },
    units::{Draw, Moment, Seed},
};

/// A record with two sealed segments and some open ones.
fn stored() -> (Shelf, Vec<Kept>) {
    let kept = events::attempts(9, 1200);
    let mut shelf = written(&kept, 50);
    shelf.seal(&[]);
    (shelf, kept)
}

const WAYS: u64 = 14;

/// Hits one value of a shelf. Says which keys were touched.
fn hit(shelf: &mut Shelf, way: u64, draw: &mut Draw) -> Vec<String> {
    let keys: Vec<String> = shelf.texts.keys().cloned().collect();
    let (key, other) = (keys[draw.index(keys.len())].clone(), keys[draw.index(keys.len())].clone());
    let old = shelf.texts[&key].clone();
    let at = draw.index(old.len());
    let text = String::from_utf16(&old).unwrap();
    let insert = |what: &str| -> Vec<u16> {
        let mut new = old.clone();
        new.splice(at..at, what.encode_utf16());
        new
    };
    let line = |change: &dyn Fn(&str) -> String| -> Vec<u16> {
        let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        let place = at % lines.len();
        lines[place] = change(&lines[place]);
        lines.join("\n").encode_utf16().collect()
    };
    let new = match way {
        0 => {
            let mut new = old.clone();
            new[at] ^= 1 << draw.below(16);
            new
        }
        1 => old[..at].to_vec(),
        2 => {
            let new = shelf.texts[&other].clone();
            shelf.texts.insert(other.clone(), old.clone());
            new
        }
        3 => {
            shelf.texts.remove(&key);
            return vec![key];
        }
        4 => line(&|line| line.replacen("{\"w\"", "{\"v\":99,\"w\"", 1)),
        5 => line(&|line| line.replacen("\"l\":", "\"l\":99999999999999999999", 1)),
        6 => line(&|_| "[".repeat(20_000)),
        7 => line(&|line| line.replacen("\"n\":", "\"n\":{}", 1)),
        8 => {
            let mut new = old.clone();
            new.insert(at, 0xd800 + draw.below(0x800) as u16);
            new
        }
        9 => Vec::new(),
        10 => (0..200).map(|_| draw.below(0x1_0000) as u16).collect(),
        11 => {
            shelf.texts.remove(&key);
            shelf.texts.insert(format!("{key}/x"), old);
            return vec![key];
        }
        12 => insert("\u{0}\n\n\u{feff}"),
        _ => line(&|line| line.replacen("\"t\":", "\"t\":-99999999999999999", 1)),
    };
    shelf.texts.insert(key.clone(), new);
    vec![key, other]
}

/// The head that was written while all was well.
fn head_of(shelf: &Shelf, log: &Log) -> Head {
    let sealed: Vec<Sealed> =
        shelf.keys("/sealed/").iter().map(|key| Sealed::read(Shelf::raw(&shelf.texts[key]))).collect();
    Head::new(MIA).next(log).with_sealed(log, sealed.iter().filter_map(|one| Some((one.name?, &one.ids))))
}

#[track_caller]
fn check_export(gathered: &Gathered, seed: u64) {
    let saved = Moment { utc_ms: 0, ahead_min: 0 };
    let file = LearnerFile {
        app: "0.1.0",
        learner: MIA,
        name: "Mia",
        saved,
        profile_mark: None,
        forgets: false,
        log: &gathered.log,
        kept_aside: &gathered.damages,
    };
    let reading = LearnerFile::read(&file.write()).expect("ours");
    let asides = |damages: &[Damage]| damages.iter().cloned().collect::<BTreeSet<_>>();
    assert_eq!(reading.damages, [], "seed {seed}");
    assert_eq!(asides(&reading.kept_aside), asides(&gathered.damages), "seed {seed}: exported as it was");
    assert_eq!(reading.log, gathered.log, "seed {seed}");
}

#[test]
fn whatever_is_hit_the_rest_is_read_and_the_hit_is_named() {
    let (whole, kept) = stored();
    let all = whole.gather().log;
    assert_eq!((all.len(), whole.keys("/sealed/").len()), (1200, 2));
    let head = head_of(&whole, &all);
    for seed in 0..280 {
        let mut shelf = whole.clone();
        let mut draw = Draw::new(Seed(seed), &["corruption"]);
        let touched = hit(&mut shelf, seed % WAYS, &mut draw);
        let gathered = shelf.gather();
        // every event of a value that nobody touched is there, letter by letter
        let mut rest = whole.clone();
        rest.texts.retain(|key, _| !touched.contains(key));
        for one in rest.gather().log.kept() {
            let there = gathered.log.get(one.event().id) == Some(one)
                || gathered
                    .log
                    .clashes()
                    .any(|clash| matches!(&clash.raw, trellis::record::Raw::Text(line) if *line == one.line()));
            assert!(there, "seed {seed}: {:?}", one.event().id);
        }
        // what is not there any more is named: as damage, by the head, or it says something else now
        let lost = kept.iter().filter(|one| gathered.log.get(one.event().id) != Some(one)).count();
        let strange = gathered.log.kept().filter(|one| !kept.contains(one)).count();
        let present = shelf.keys("/sealed/").iter().filter_map(|key| key.rsplit('/').next()?.parse().ok()).collect();
        let missing = head.missing_from(&gathered.log.ids(), &present);
        let named = gathered.damages.len() + strange + missing as usize;
        assert!(lost == 0 || named > 0, "seed {seed}: {lost} lost without a word");
        check_export(&gathered, seed);
    }
}

#[test]
fn one_hit_line_of_an_open_segment_costs_one_event() {
    let kept = events::attempts(9, 60);
    let whole = written(&kept, 60);
    for seed in 0..200 {
        let mut shelf = whole.clone();
        let mut draw = Draw::new(Seed(seed), &["line"]);
        let text = shelf.texts.values_mut().next().expect("one segment");
        let at = draw.index(text.len());
        let hit = [b'"', b'9', b'{', 0xd8].map(u16::from)[draw.index(4)];
        if text[at] != u16::from(b'\n') {
            text[at] = if hit == 0xd8 { 0xd811 } else { hit };
        }
        let gathered = shelf.gather();
        assert!(gathered.log.len() >= 59, "seed {seed}: {} left", gathered.log.len());
        assert!(gathered.damages.len() <= 1, "seed {seed}");
    }
}
