//! The workbench's fold: whatever the file, an answer in one line, and never a panic.

use super::{
    events,
    shelf::{deflate, written},
};
use std::{io::Write, process::Command};

struct Told {
    line: String,
    code: Option<i32>,
    stderr: String,
}

fn fold(name: &str, bytes: &[u8]) -> Told {
    let path = std::env::temp_dir().join(format!("trellis-fold-{}-{name}", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_workbench")).arg("fold").arg(&path).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let line = told.lines().last().unwrap_or_default().to_owned();
    Told { line, code: output.status.code(), stderr: String::from_utf8_lossy(&output.stderr).into_owned() }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

const WEEKS: &[u8] = include_bytes!("../../fixtures/learner-file-v1-weeks.json");

#[track_caller]
fn check(told: &Told, begins: &str, code: i32) {
    assert!(told.line.starts_with(begins), "{} {}", told.line, told.stderr);
    let words: Vec<&str> = told.line.split(' ').map(|word| word.split('=').next().unwrap_or_default()).collect();
    assert_eq!(words, ["events", "damaged", "kept_aside_bytes", "ms", "digest"]);
    assert_eq!(told.code, Some(code), "{}", told.stderr);
    assert!(!told.stderr.contains("panicked"), "{}", told.stderr);
}

#[test]
fn a_sound_file_is_folded_gzipped_or_not() {
    let plain = fold("plain", WEEKS);
    check(&plain, "events=300 damaged=0 kept_aside_bytes=0 ", 0);
    let digest = |told: &Told| told.line.rsplit_once("digest=").map(|(_, digest)| digest.to_owned());
    let packed = fold("gzip", &gzip(WEEKS));
    check(&packed, "events=300 damaged=0", 0);
    assert_eq!(digest(&plain), digest(&packed));
}

#[test]
fn a_damaged_file_is_folded_as_far_as_it_goes() {
    let text = String::from_utf8(WEEKS.to_vec()).unwrap();
    let hit = text.replacen("\"n\":7,", "\"n\":7", 1);
    check(&fold("hit", hit.as_bytes()), "events=299 damaged=1 ", 1);
    check(&fold("cut", &WEEKS[..WEEKS.len() / 2]), "events=1", 1);
    let packed = gzip(WEEKS);
    check(&fold("cut-gzip", &packed[..packed.len() / 2]), "events=1", 1);
}

#[test]
fn garbage_is_told_and_never_a_panic() {
    let deep = format!("{{\"format\":\"trellis-learner-file\",\"events\":{}", "[".repeat(100_000));
    let garbage: [(&str, Vec<u8>); 7] = [
        ("empty", vec![]),
        ("zeros", vec![0; 5000]),
        ("bytes", (0..=255).cycle().take(5000).collect()),
        ("gzip-garbage", [&[0x1f, 0x8b, 8, 0], deflate(b"hello").as_slice()].concat()),
        ("deep", deep.into_bytes()),
        ("rescue", b"{\"format\":\"trellis-rescue\",\"local_storage\":[[[".to_vec()),
        ("json", b"{\"events\":[1,2,3]}".to_vec()),
    ];
    for (name, bytes) in garbage {
        check(&fold(name, &bytes), "events=0 damaged=", 1);
    }
}

#[test]
fn a_file_with_everything_is_folded_seals_and_all() {
    let mut shelf = written(&events::attempts(9, 600), 60);
    shelf.seal(&[]);
    let texts: serde_json::Map<String, serde_json::Value> =
        shelf.texts.iter().map(|(key, text)| (key.clone(), String::from_utf16(text).unwrap().into())).collect();
    let everything = serde_json::json!({ "local_storage": texts }).to_string();
    let text = format!("{{\"format\":\"trellis-rescue\",{}", &everything[1..]);
    check(&fold("everything", text.as_bytes()), "events=600 damaged=0 ", 0);
}
