use super::{
    events,
    shelf::{MIA, Shelf, deflate, inflate, written},
};
use trellis::{
    record::{
        Kept, LearnerFile, Log, Raw, Why,
        segments::{EVENTS_IN_SEAL, Head, Key, OpenSegment, Row, Sealed, Sealing},
    },
    units::WriterId,
};

const WEEKS: &str = include_str!("../../fixtures/learner-file-v1-weeks.json");

/// Events of somebody on the real packs, over and over with other ids.
fn real_events(count: usize) -> Vec<Kept> {
    let log = LearnerFile::read(WEEKS).expect("ours").log;
    let events: Vec<_> = log.iter().cloned().collect();
    let kept = events.iter().cycle().take(count).enumerate().map(|(place, event)| {
        let mut event = event.clone();
        event.id.writer = WriterId(event.id.writer.0 ^ (place / events.len()) as u64);
        event.lamport = place as u64 + 1;
        Kept::from(event)
    });
    kept.collect()
}

#[test]
fn keeping_one_answer_costs_the_same_at_100_and_at_100_000_events() {
    let (mut shelf, mut open) = (Shelf::default(), OpenSegment::new(MIA, Row::Log, WriterId(3)));
    for (place, some) in events::attempts(3, 100_000).chunks(64).enumerate() {
        shelf.write(&mut open, some);
        if place % 8 == 7 {
            shelf.seal(&[WriterId(3)]);
        }
    }
    let most = |costs: &[usize]| costs.iter().copied().max().expect("some");
    // later numbers have more digits, nothing else grows
    assert!(most(&shelf.costs[99_900..]) <= most(&shelf.costs[..100]) + 64 * 16);
    assert!(shelf.keys("/log/").len() < 20, "the rest is sealed");
    let gathered = shelf.gather();
    assert_eq!((gathered.log.len(), gathered.damages.len()), (100_000, 0));
}

#[test]
fn a_sealed_answer_takes_45_units_at_most() {
    let kept = real_events(3000);
    let mut shelf = written(&kept, 30);
    shelf.seal(&[]);
    let sealed = 3000 - shelf.gather().log.len() + (3000 - 3000 % EVENTS_IN_SEAL);
    let each = shelf.units("/sealed/") as f64 / sealed as f64;
    assert!(each <= 45.0, "{each} units");
}

#[test]
fn only_what_nobody_writes_any_more_is_sealed() {
    let kept = events::attempts(9, 700);
    let mut shelf = Shelf::default();
    let (mut mine, mut other) =
        (OpenSegment::new(MIA, Row::Log, WriterId(1)), OpenSegment::new(MIA, Row::Log, WriterId(2)));
    shelf.write(&mut mine, &kept[..600]);
    shelf.write(&mut other, &kept[600..]);
    let sealing = shelf.plan(&[WriterId(1), WriterId(2)]).expect("eight segments of the first are full");
    assert_eq!((sealing.from.len(), sealing.plain.lines().count()), (8, 512));
    shelf.seal(&[WriterId(1), WriterId(2)]);
    assert_eq!(shelf.keys("/sealed/").len(), 1);
    // both tabs go on where they were
    shelf.write(&mut mine, &events::attempts(7, 5));
    shelf.write(&mut other, &events::attempts(8, 5));
    assert_eq!(shelf.gather().log.len(), 710);
    assert!(shelf.plan(&[]).is_none(), "less than 500 are left");
}

#[test]
fn a_crash_between_sealing_and_tidying_costs_nothing() {
    let kept = events::attempts(9, 600);
    let mut shelf = written(&kept, 40);
    let whole = shelf.gather().log;
    let sealing = shelf.plan(&[]).expect("enough");
    shelf.write_seal(&sealing);
    assert_eq!(shelf.gather().log, whole, "both are there");
    assert_eq!(shelf.plan(&[]).as_ref(), Some(&sealing), "the next try makes the same seal");
    shelf.texts.remove(&sealing.from[0].0.to_string());
    assert_eq!(shelf.gather().log, whole, "some are gone");
    shelf.seal(&[]);
    assert_eq!((shelf.gather().log, shelf.gather().damages), (whole, vec![]));
}

#[test]
fn a_segment_with_a_damaged_line_is_not_sealed_over() {
    let mut shelf = written(&events::attempts(9, 640), 64);
    let damaged = shelf.keys("/log/")[3].clone();
    shelf.texts.get_mut(&damaged).unwrap()[10] = u16::from(b'!');
    let before = shelf.gather();
    shelf.seal(&[]);
    assert!(shelf.texts.contains_key(&damaged));
    assert_eq!((shelf.gather().log, shelf.gather().damages), (before.log, before.damages));
}

#[test]
fn a_broken_seal_gives_what_comes_before_the_break_and_says_what_is_gone() {
    let kept = events::attempts(9, 500);
    let sealing = Sealing::of_events(&kept.iter().collect::<Vec<_>>());
    let text = sealing.text(&deflate(sealing.plain.as_bytes()));
    let whole = Sealed::read(Raw::Text(text.clone()));
    assert_eq!((whole.ids.len(), whole.name), (500, Some(sealing.name)));
    let opened = whole.open(&inflate(&whole.packed));
    assert_eq!((opened.kept.len(), opened.damages.len(), opened.lost), (500, 0, 0));
    let signs: Vec<char> = text.chars().collect();
    let body = text.chars().position(|sign| sign as u32 >= 0x3400).expect("packed lines");
    for place in [body + (signs.len() - body) / 2, body + 3, body - 2, 0] {
        let mut signs = signs.clone();
        signs[place] = '?';
        let raw = Raw::Text(signs.into_iter().collect());
        let broken = Sealed::read(raw.clone());
        let opened = broken.open(&inflate(&broken.packed));
        assert_eq!(opened.damages.len(), 1);
        assert_eq!((opened.damages[0].why, &opened.damages[0].raw), (Why::BrokenSeal, &raw));
        assert!(opened.kept.iter().all(|one| kept.contains(one)));
        if place < body {
            assert_eq!(opened.kept.len(), 500, "its first words alone are damaged");
        } else if place > body + 3 {
            assert!((100..500).contains(&opened.kept.len()) && opened.lost + opened.kept.len() == 500);
        }
    }
}

#[test]
fn a_head_misses_a_sealed_segment_that_was_taken_away() {
    let mut shelf = written(&events::attempts(9, 600), 60);
    shelf.seal(&[]);
    let gathered = shelf.gather();
    let names = |shelf: &Shelf| -> Vec<Sealed> {
        shelf.keys("/sealed/").iter().map(|key| Sealed::read(Shelf::raw(&shelf.texts[key]))).collect()
    };
    let sealed = names(&shelf);
    let here = sealed.iter().filter_map(|one| Some((one.name?, &one.ids)));
    let head = Head::new(MIA).next(&gathered.log).with_sealed(&gathered.log, here);
    let head = Head::newest(Some(&head.write()), None).expect("whole");
    let present = |sealed: &[Sealed]| sealed.iter().filter_map(|one| one.name).collect();
    assert_eq!(head.missing_from(&gathered.log.ids(), &present(&sealed)), 0);
    shelf.texts.retain(|key, _| !key.contains("/sealed/"));
    let left = shelf.gather().log;
    assert_eq!(head.missing_from(&left.ids(), &present(&[])) as usize, 600 - left.len());
    assert!(left.len() < 600);
}

#[test]
fn a_file_with_everything_brings_its_sealed_segments() {
    let mut shelf = written(&events::attempts(9, 600), 60);
    shelf.seal(&[]);
    let texts: serde_json::Map<String, serde_json::Value> =
        shelf.texts.iter().map(|(key, text)| (key.clone(), String::from_utf16(text).unwrap().into())).collect();
    let everything = serde_json::json!({ "local_storage": texts });
    let text = format!("{{\"format\":\"trellis-rescue\",{}", &everything.to_string()[1..]);
    let mut readings = trellis::record::read_any(text.as_bytes()).expect("ours");
    let mut reading = readings.remove(0);
    for sealed in std::mem::take(&mut reading.sealed) {
        reading.take_sealed(&sealed, &inflate(&sealed.packed));
    }
    let whole: Log = events::attempts(9, 600).into_iter().collect();
    assert_eq!((reading.log, reading.kept_aside), (whole, vec![]));
    assert!("trellis/0000000000000001/sealed/zz".parse::<Key>().is_err());
}
