use super::events;
use proptest::prelude::*;
use trellis::{
    record::{Comparison, Damage, DeviceMark, LearnerFile, Log, NotAFile, Raw, Why},
    units::{LearnerId, Moment},
};

const FIXTURE: &str = include_str!("../../fixtures/learner-file-v1.json");

fn file<'a>(log: &'a Log, kept_aside: &'a [Damage]) -> LearnerFile<'a> {
    let saved = Moment { utc_ms: 1_795_320_000_000, ahead_min: -300 };
    LearnerFile {
        app: "0.1.0",
        learner: LearnerId(1),
        name: "Mia",
        saved,
        profile_mark: Some(DeviceMark(7)),
        forgets: true,
        log,
        kept_aside,
    }
}

fn asides() -> Vec<Damage> {
    vec![
        Damage::text(Why::NotJson, "{\"w\":\"00\n\""),
        Damage { why: Why::NotText, raw: Raw::Units(vec![0xd83c, 0x41]) },
        Damage { why: Why::NotText, raw: Raw::Bytes(vec![0xff, 0x00]) },
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_file_is_read_as_it_was_written(log in events::log()) {
        let aside = asides();
        let reading = LearnerFile::read(&file(&log, &aside).write()).expect("ours");
        prop_assert_eq!(&reading.log, &log);
        prop_assert_eq!(reading.kept_aside, aside);
        prop_assert_eq!(reading.damages, vec![]);
        prop_assert!(!reading.cut_off);
        prop_assert_eq!((reading.learner, reading.name.as_str(), reading.app.as_str()), (Some(LearnerId(1)), "Mia", "0.1.0"));
        prop_assert_eq!((reading.profile_mark, reading.forgets), (Some(DeviceMark(7)), true));
        prop_assert_eq!(reading.saved.map(|saved| saved.ahead_min), Some(-300));
    }

    #[test]
    fn a_file_laid_out_anew_says_the_same(log in events::log()) {
        let text = file(&log, &[]).write();
        let whole: serde_json::Value = serde_json::from_str(&text).expect("valid JSON");
        for other in [serde_json::to_string_pretty(&whole), serde_json::to_string(&whole)] {
            let reading = LearnerFile::read(&other.expect("JSON")).expect("ours");
            prop_assert_eq!(reading.compare(&log).new, 0);
            prop_assert_eq!(reading.log.len(), log.len());
        }
    }
}

#[test]
fn a_preview_tells_what_is_new_the_same_and_damaged() {
    let all = events::attempts(1, 10);
    let here: Log = all[..6].iter().cloned().collect();
    let theirs: Log = all[4..].iter().cloned().collect();
    let text = file(&theirs, &[]).write();
    let reading = LearnerFile::read(&text.replacen("\"n\":9", "\"n\":\"9", 1)).expect("ours");
    assert_eq!(reading.compare(&here), Comparison { new: 3, same: 2, damaged: 1 });
}

#[test]
fn other_files_are_refused() {
    for text in ["", "null", "[]", "{\"format\":\"other\",\"events\":[]}", "hello", "{\"events\":[{}]}"] {
        assert_eq!(LearnerFile::read(text), Err(NotAFile::Another), "{text}");
    }
}

#[test]
fn the_first_released_format_is_read_whole_for_ever() {
    let reading = LearnerFile::read(FIXTURE).expect("ours");
    assert_eq!((reading.log.len(), reading.damages.len(), reading.kept_aside.len()), (13, 0, 3));
    assert_eq!((reading.name.as_str(), reading.app.as_str()), ("Mia", "0.1.0"));
    assert!(reading.log.kept().any(|kept| kept.line().contains("goal-set")), "a newer version's event is kept");
    let again = LearnerFile {
        app: &reading.app,
        learner: reading.learner.expect("named"),
        name: &reading.name,
        saved: reading.saved.expect("dated"),
        profile_mark: reading.profile_mark,
        forgets: reading.forgets,
        log: &reading.log,
        kept_aside: &reading.kept_aside,
    };
    assert_eq!(again.write(), FIXTURE);
}

#[test]
fn a_file_with_everything_tells_of_each_learner() {
    let (mia, max) = (events::attempts(1, 3), events::attempts(2, 2));
    let everything = serde_json::json!({
        "format": "trellis-rescue", "version": 1, "saved_at": "2026-11-22", "problem": "",
        "local_storage": {
            "trellis/device": "{}",
            "trellis/0000000000000001/log/00000000000000aa/0": format!("={}\n{}\nHALF", mia[0].line(), mia[1].line()),
        },
        "indexed_db": { "trellis": { "recent": [
            { "key": "trellis/0000000000000001/x", "value": mia[2].line() },
            { "key": "trellis/0000000000000002/x", "value": max[0].line() },
        ] } },
        "mirror": ["of another version", { "key": "trellis/0000000000000002/y", "value": max[1].line() }],
    });
    // as JavaScript writes half of a pair
    let text = everything.to_string().replace("HALF", "\\ud83c\\\\n\\ud83c\\udf31");
    // serde_json sorts keys: the format stands first in the files the pages write
    let text = format!("{{\"format\":\"trellis-rescue\",{}", &text[1..]);
    let readings = trellis::record::read_any(text.as_bytes()).expect("ours");
    let told: Vec<_> = readings.iter().map(|one| (one.learner, one.log.len(), one.kept_aside.len())).collect();
    assert_eq!(told, [(Some(LearnerId(1)), 3, 1), (Some(LearnerId(2)), 2, 0)]);
    assert_eq!(trellis::record::read_any(b"{\"format\":\"trellis-rescue\""), Err(NotAFile::Another));
    assert_eq!(trellis::record::read_any(FIXTURE.as_bytes()).map(|all| all.len()), Ok(1));
}
