use super::events;
use proptest::prelude::*;
use trellis::{
    record::{LearnerFile, Log, wire},
    units::{Draw, LearnerId, Moment, Seed},
};

fn file_of(log: &Log) -> String {
    let saved = Moment { utc_ms: 1_795_320_000_000, ahead_min: -300 };
    LearnerFile {
        app: "0.1.0",
        learner: LearnerId(1),
        name: "Mia",
        saved,
        profile_mark: None,
        forgets: false,
        log,
        kept_aside: &[],
    }
    .write()
}

/// Breaks `count` lines of a text, each in one of four ways; gives the text back as bytes.
fn broken(text: &str, seed: u64, count: usize) -> Vec<u8> {
    let mut draw = Draw::new(Seed(seed), &["damage"]);
    let mut lines: Vec<Vec<u8>> = text.split('\n').map(|line| line.as_bytes().to_vec()).collect();
    for _ in 0..count {
        let place = draw.index(lines.len());
        let line = &mut lines[place];
        if line.is_empty() {
            continue;
        }
        let at = draw.index(line.len());
        match draw.below(4) {
            0 => line.truncate(at),
            1 => line[at] ^= 1 << draw.below(8),
            2 => line.clear(),
            _ => line[at..].fill(b'9'),
        }
    }
    lines.join(&b'\n')
}

#[test]
fn damaged_lines_of_a_file_cost_at_most_themselves() {
    let log: Log = events::attempts(1, 40).into_iter().collect();
    let text = file_of(&log);
    for seed in 0..300 {
        let count = 1 + (seed % 5) as usize;
        let bytes = broken(&text, seed, count);
        let reading = LearnerFile::read_bytes(&bytes).expect("most of it is there");
        // a bit that turns into a line break makes two damaged lines of one, and a changed id another event: never less
        assert!(reading.log.len() + count >= 40, "seed {seed}: {} events left of 40 after {count}", reading.log.len());
    }
}

#[test]
fn a_file_that_stops_anywhere_keeps_what_came_before() {
    let log: Log = events::attempts(1, 10).into_iter().collect();
    let text = file_of(&log);
    for end in 0..text.trim_end().len() {
        let whole_lines = text[..end].matches("}},\n").count();
        if let Ok(reading) = LearnerFile::read(&text[..end]) {
            assert!(reading.cut_off, "cut at {end}");
            assert!(reading.log.len() >= whole_lines.min(10), "cut at {end}");
        } else {
            assert_eq!(whole_lines, 0, "cut at {end}");
        }
    }
    assert!(!LearnerFile::read(&text).expect("whole").cut_off);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = LearnerFile::read_bytes(&bytes);
        let _ = wire::decode(&String::from_utf8_lossy(&bytes));
    }
}
