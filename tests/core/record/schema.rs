//! The documented schema holds for what the app writes. The few keywords it uses are checked here; another one fails the test.

use super::events;
use proptest::prelude::*;
use serde_json::Value;
use trellis::{
    record::{Damage, DeviceMark, LearnerFile, Raw, Why},
    units::{LearnerId, Moment},
};

const SCHEMA: &str = include_str!("../../../docs/learner-file.schema.json");

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("the schema is JSON")
}

/// The first thing in `value` that the schema does not allow.
fn fault(root: &Value, rule: &Value, value: &Value, at: &str) -> Option<String> {
    rule.as_object().expect("a rule is an object").iter().find_map(|(keyword, wanted)| {
        let broken = || Some(format!("{at}: {keyword} {wanted} is broken by {value}"));
        let holds = |good: bool| if good { None } else { broken() };
        match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" => None,
            "$ref" => {
                let target = wanted.as_str().and_then(|path| root.pointer(path.trim_start_matches('#')));
                fault(root, target.expect("a $ref leads somewhere"), value, at)
            }
            "const" => holds(value == wanted),
            "enum" => holds(wanted.as_array().expect("a list").contains(value)),
            "type" => holds(match wanted {
                Value::Array(names) => names.iter().any(|name| is(value, name)),
                name => is(value, name),
            }),
            "minimum" => holds(value.as_i64().is_none_or(|number| number >= wanted.as_i64().expect("a number"))),
            "maximum" => holds(value.as_i64().is_none_or(|number| number <= wanted.as_i64().expect("a number"))),
            "minProperties" => {
                holds(value.as_object().is_none_or(|map| map.len() as u64 >= wanted.as_u64().expect("a count")))
            }
            "maxProperties" => {
                holds(value.as_object().is_none_or(|map| map.len() as u64 <= wanted.as_u64().expect("a count")))
            }
            "pattern" => holds(value.as_str().is_none_or(|text| matches(text, wanted.as_str().expect("a pattern")))),
            "required" => holds(value.as_object().is_none_or(|map| {
                wanted.as_array().expect("a list").iter().all(|key| map.contains_key(key.as_str().expect("a key")))
            })),
            "properties" => wanted.as_object().expect("an object").iter().find_map(|(key, rule)| {
                value.get(key).and_then(|part| fault(root, rule, part, &format!("{at}/{key}")))
            }),
            "items" => value
                .as_array()
                .into_iter()
                .flatten()
                .enumerate()
                .find_map(|(place, part)| fault(root, wanted, part, &format!("{at}/{place}"))),
            other => panic!("teach this test the keyword {other}"),
        }
    })
}

fn is(value: &Value, name: &Value) -> bool {
    match name.as_str().expect("a name of a type") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("teach this test the type {other}"),
    }
}

fn matches(text: &str, pattern: &str) -> bool {
    match pattern {
        "^[0-9a-f]{16}$" => text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)),
        "^[0-9]{1,20}$" => (1..=20).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()),
        other => panic!("teach this test the pattern {other}"),
    }
}

#[track_caller]
fn check(text: &str) {
    let file: Value = serde_json::from_str(text).expect("the file is JSON");
    assert_eq!(fault(&schema(), &schema(), &file, ""), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_file_that_is_written_keeps_to_the_schema(log in events::log()) {
        let saved = Moment { utc_ms: 1_795_320_000_000, ahead_min: -300 };
        let kept_aside = [Damage::text(Why::NotJson, "{"), Damage { why: Why::NotText, raw: Raw::Units(vec![0xd800]) }];
        let mark = Some(DeviceMark(u64::MAX));
        check(&LearnerFile { app: "0.1.0", learner: LearnerId(1), name: "Mia", saved, profile_mark: mark, forgets: mark.is_some(), log: &log, kept_aside: &kept_aside }.write());
    }
}

#[test]
fn the_frozen_file_keeps_to_the_schema() {
    check(include_str!("../../fixtures/learner-file-v1.json"));
}

#[test]
fn the_schema_sees_what_is_wrong() {
    let fixture: Value = serde_json::from_str(include_str!("../../fixtures/learner-file-v1.json")).expect("JSON");
    for (place, wrong) in [
        ("/format", Value::from("other")),
        ("/learner", Value::from("short")),
        ("/events/3/n", Value::from(-1)),
        ("/events/3/e", serde_json::json!({})),
        ("/events/3/e/attempted/r", Value::from("wrong")),
        ("/events/3/e/attempted/lv", Value::from(4)),
        ("/events/4/e/hint", serde_json::json!({"x": "a/b/c"})),
        ("/kept_aside/0", Value::from("text")),
    ] {
        let mut file = fixture.clone();
        *file.pointer_mut(place).expect("there") = wrong;
        assert!(fault(&schema(), &schema(), &file, "").is_some(), "{place}");
    }
}
