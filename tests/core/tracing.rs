//! `workbench tracing`: what it reads, what it refuses, and that it predicts learners it was not fitted to.
#![allow(clippy::panic, clippy::unwrap_used)]

use flate2::{Compression, write::GzEncoder};
use std::{fmt::Write as _, fs, io::Write as _, path::PathBuf, process::Command};
use trellis::{
    learner::{Answer, Ease, Term, Trace},
    tracing::{BadLog, Evaluation, Predictor, ResponseLog, Split},
    units::{Draw, Seed},
};

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the workbench; its words and whether all went well.
fn workbench(file: &str) -> (String, bool) {
    let done = Command::new(env!("CARGO_BIN_EXE_workbench")).args(["tracing", file]).output().unwrap();
    (String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr), done.status.success())
}

/// A log of learners who differ in ability, at skills that differ in ease: more right answers where both are high.
fn spread_log(learners: u64, seed: u64) -> String {
    let mut text = String::from("order,correct,learner,skill,item,mood\n");
    let mut chance = Draw::new(Seed(seed), &["spread"]);
    for learner in 0..learners {
        let ability = chance.below(100);
        for order in 0..30 {
            let (skill, item) = (chance.below(4), chance.below(5));
            let right = chance.below(300) < ability + 25 * skill + 20 * item + 20;
            writeln!(text, "{order},{},u{learner},s{skill},i{skill}-{item},fine", u8::from(right)).unwrap();
        }
    }
    text
}

fn read(text: &str) -> ResponseLog {
    ResponseLog::parse(text, "log.csv").unwrap()
}

fn auc_of(evaluation: &Evaluation, predictor: Predictor) -> f64 {
    evaluation.outcomes.iter().find(|outcome| outcome.predictor == predictor).unwrap().average().auc
}

#[test]
fn a_response_with_several_skills_is_one_response() {
    let log = read("learner,skill,item,order,correct\na,add;carry;add,7,1,1\na,add,8,2,0\n");
    assert_eq!((log.responses.len(), log.skills, log.items), (2, 2, 2));
    assert_eq!(log.responses[0].skills, [0, 1]);
}

#[test]
fn columns_are_found_by_name_and_rows_by_their_order() {
    let log = read("\u{feff}correct,note,order,skill,learner\r\n1,\"x, y\",2,s,a\r\n0,,1,t,a\r\n1,,1,s,b\r\n");
    assert_eq!(log.learners, ["a", "b"]);
    let right: Vec<bool> = log.of_learner(0).iter().map(|response| response.right).collect();
    assert_eq!((right, log.items), (vec![false, true], 0));
}

#[test]
fn a_compressed_log_is_the_same_log() {
    let (folder, text) = (folder("compressed"), spread_log(3, 1));
    let (plain, small) = (folder.join("log.csv"), folder.join("log.csv.gz"));
    fs::write(&plain, &text).unwrap();
    let mut encoder = GzEncoder::new(fs::File::create(&small).unwrap(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap();
    assert_eq!(ResponseLog::read(&plain).unwrap(), ResponseLog::read(&small).unwrap());
}

#[track_caller]
fn refuses(text: &str, sentence: &str) {
    assert_eq!(ResponseLog::parse(text, "log.csv").unwrap_err().to_string(), sentence);
}

#[test]
fn a_mistake_is_told_with_file_line_and_column() {
    refuses(
        "learner,skill,order,correct\na,s,1,1\na,s,2,maybe\n",
        "log.csv, line 3, column correct: \"maybe\" is not 0 or 1.",
    );
    refuses("learner,skill,order,correct\na,s,soon,1\n", "log.csv, line 2, column order: \"soon\" is not a number.");
    refuses(
        "learner,skill,order,correct\n,s,1,1\n",
        "log.csv, line 2, column learner: \"\" is not the name of a learner.",
    );
    refuses(
        "learner,skill,correct\na,s,1\n",
        "log.csv, line 1: there is no column order. Needed are learner, skill, order and correct; item may be left out.",
    );
    refuses("learner,skill,order,correct\n", "log.csv holds no responses under a line with the names of its columns.");
    let missing = ResponseLog::read(&PathBuf::from("no/such/log.csv"));
    assert!(matches!(missing, Err(BadLog::Unreadable { file, .. }) if file == "no/such/log.csv"));
}

#[test]
fn the_splits_are_those_of_the_hash() {
    // worked out beside this program, in Python
    let names: Vec<String> = (0..40).map(|number| format!("u{number},s,1,1")).collect();
    let log = read(&format!("learner,skill,order,correct\n{}\n", names.join("\n")));
    let tested = |split| Split::number(split, &log).tested;
    assert_eq!(tested(0), [0, 7, 12, 17, 18, 20, 32, 37, 38]);
    assert_eq!(tested(3), [0, 5, 13, 14, 19, 21, 26, 31, 34]);
    let split = Split::number(0, &log);
    assert!(split.tested.iter().all(|learner| !split.fitted.contains(learner)));
    assert_eq!(split.tested.len() + split.fitted.len(), 40);
}

#[test]
fn ours_finds_what_there_is_to_find_and_is_calibrated() {
    let evaluation = Evaluation::of(&read(&spread_log(300, 2)));
    let ours = evaluation.ours().average();
    assert!(ours.auc > 0.62, "{ours:?}");
    assert!(ours.ece < 0.06, "{ours:?}");
    assert!(ours.auc > auc_of(&evaluation, Predictor::Bkt) + 0.02, "BKT knows neither learners nor items");
    assert!(ours.auc > auc_of(&evaluation, Predictor::Pfa) + 0.02, "nor does PFA");
}

#[test]
fn where_answers_are_chance_nothing_is_found() {
    let mut text = String::from("learner,skill,item,order,correct\n");
    let mut chance = Draw::new(Seed(3), &["chance"]);
    for row in 0..9000 {
        writeln!(text, "{},{},{},{row},{}", row / 30, row % 3, row % 11, chance.below(2)).unwrap();
    }
    let ours = Evaluation::of(&read(&text)).ours().average();
    assert!((ours.auc - 0.5).abs() < 0.03, "it would have to have seen an answer: {ours:?}");
}

#[test]
fn an_answer_does_not_change_how_it_or_an_earlier_one_is_predicted() {
    let log = read(&spread_log(60, 4));
    let split = Split::number(1, &log);
    let before = Predictor::Ours.predict(&log, &split);
    let mut other = log.clone();
    let last = *split.tested.last().unwrap();
    let at = other.spans[last].start + 20;
    other.responses[at].right = !other.responses[at].right;
    let after = Predictor::Ours.predict(&other, &split);
    let same = before.len() - 30 + 20;
    assert_eq!(before[..=same], after[..=same]);
    assert_ne!(before[same + 1..], after[same + 1..]);
}

#[test]
fn the_last_line_is_for_programs_and_the_same_each_time() {
    let file = folder("command").join("log.csv");
    fs::write(&file, spread_log(80, 5)).unwrap();
    let (said, well) = workbench(file.to_str().unwrap());
    assert!(well, "{said}");
    let last = said.trim_end().lines().last().unwrap();
    let names: Vec<&str> = last.split(' ').map(|pair| pair.split('=').next().unwrap()).collect();
    assert_eq!(names, ["auc", "logloss", "rmse", "ece", "n"]);
    assert!(last.split(' ').all(|pair| pair.split('=').nth(1).unwrap().parse::<f64>().is_ok()), "{last}");
    assert!(said.contains("With items") && said.contains("Without items"), "{said}");
    assert_eq!(workbench(file.to_str().unwrap()).0, said);
}

#[test]
fn a_log_without_items_of_another_subject_works() {
    let file = folder("command").join("reading.csv");
    let rows = spread_log(80, 6);
    let rows: Vec<String> = rows
        .lines()
        .map(|line| {
            line.split(',').enumerate().filter(|(at, _)| *at != 4).map(|(_, field)| field).collect::<Vec<_>>().join(",")
        })
        .collect();
    fs::write(&file, rows.join("\n")).unwrap();
    let (said, well) = workbench(file.to_str().unwrap());
    assert!(well && said.contains("The log names no items") && !said.contains("With items"), "{said}");
}

#[test]
fn a_log_of_one_learner_is_refused_in_a_sentence() {
    let file = folder("command").join("one.csv");
    fs::write(&file, "learner,skill,order,correct\na,s,1,1\na,s,2,0\n").unwrap();
    let (said, well) = workbench(file.to_str().unwrap());
    assert!(!well && said.contains("too few learners"), "{said}");
}

#[test]
fn a_right_answer_at_one_skill_says_a_little_of_another() {
    let mut trace = Trace::<&str, u32>::default();
    let ability = |trace: &Trace<&str, u32>| trace.terms(&["read"], None, Ease::default()).get(Term::Ability);
    assert!(ability(&trace).abs() < 1e-12);
    trace.take(&["add"], None, Ease::default(), Answer::own(true));
    let after = ability(&trace);
    assert!(after > 0.0 && after < trace.terms(&["add"], None, Ease::default()).get(Term::Expected));
    assert!(trace.terms(&["read"], None, Ease::default()).get(Term::SkillAbility).abs() < 1e-12);
}

#[test]
fn a_right_answer_to_an_easy_question_says_less() {
    let says = |ease: f64| {
        let (ease, mut trace) = (Ease { skill: ease, item: 0.0 }, Trace::<&str, u32>::default());
        trace.take(&["add"], None, ease, Answer::own(true));
        trace.terms(&["add"], None, ease).get(Term::Ability)
    };
    assert!(says(2.0) < says(0.0) && says(0.0) < says(-2.0));
}
