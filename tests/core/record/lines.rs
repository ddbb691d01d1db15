use super::events;
use proptest::prelude::*;
use trellis::record::{Decimals, Happening, Why, wire};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_event_is_read_as_it_was_written(event in events::event()) {
        let line = wire::encode(&event);
        prop_assert!(!line.contains('\n'));
        prop_assert_eq!(wire::decode_line(&line), Ok(event));
    }

    #[test]
    fn no_text_makes_reading_stumble(text in "\\PC{0,400}", units in prop::collection::vec(any::<u16>(), 0..200)) {
        let (kept, damages) = wire::decode(&text);
        prop_assert!(kept.is_empty() && damages.len() <= 1 + text.lines().count());
        let _ = wire::decode_units(&units);
    }
}

#[test]
fn a_plain_attempt_is_short() {
    let line = events::attempts(1, 1).remove(0).line().into_owned();
    assert!(line.len() <= 330, "{} bytes: {line}", line.len());
    insta::assert_snapshot!(line, @r#"{"w":"0000000000000001","n":0,"l":1,"t":1795320000000,"z":-300,"e":{"attempted":{"x":"math.3.oa/equal-groups/how-many","v":1,"s":"18446744073709551615","th":"space","lv":2,"kd":"number","q":"4 boxes hold 3 rockets each. How many rockets are there?","a":"12","key":"12","val":[["a","4"],["b","3"]],"r":"right","sec":14}}}"#);
}

#[test]
fn what_a_newer_version_wrote_is_kept_with_its_place() {
    let line = r#"{"w":"00000000000000aa","n":3,"l":9,"t":0,"mood":"new field","e":{"goal-set":{"deep":[1.5e300]}}}"#;
    let (kept, damages) = wire::decode(line);
    assert_eq!((kept.len(), damages.len()), (1, 0));
    assert_eq!(kept[0].line(), line);
    assert_eq!((kept[0].event().lamport, kept[0].event().id.n), (9, 3));
    assert_eq!(kept[0].event().what, Happening::Unknown { name: "goal-set".to_owned() });

    let known_name = r#"{"v":2,"w":"00000000000000aa","n":3,"l":9,"t":0,"e":{"look":"another shape"}}"#;
    assert_eq!(
        wire::decode_line(known_name).map(|event| event.what),
        Ok(Happening::Unknown { name: "look".to_owned() })
    );
}

#[test]
fn a_look_of_an_older_version_has_a_decimal_point_and_a_point_is_not_written() {
    let read = |look: &str| {
        let line = format!(r#"{{"w":"00000000000000aa","n":3,"l":9,"t":0,"e":{{"look":{look}}}}}"#);
        let event = wire::decode_line(&line).expect("a look");
        let Happening::LookChanged(look) = event.what else { panic!("{:?}", event.what) };
        (look.decimals, wire::encode(&event).contains("decimals"))
    };
    let older = r#"{"theme":"day","text":"usual","face":"atkinson"}"#;
    assert_eq!(read(older), (Decimals::Point, false));
    assert_eq!(read(&older.replace('}', r#","decimals":"point"}"#)), (Decimals::Point, false));
    assert_eq!(read(&older.replace('}', r#","decimals":"comma"}"#)), (Decimals::Comma, true));
}

#[track_caller]
fn refuses(line: &str, why: Why) {
    let damage = wire::decode_line(line).expect_err("damaged");
    assert_eq!(damage.why, why, "{}", &line[..line.len().min(200)]);
    assert_eq!(damage.raw, trellis::record::Raw::Text(line.trim().to_owned()));
}

#[test]
fn what_cannot_be_read_is_named_and_kept() {
    refuses(r#"{"w":"00000000000000aa","n":3,"l":9,"t":0,"e":{"skip"#, Why::NotJson);
    refuses(r#"{"w":"short","n":3,"l":9,"t":0,"e":{"x":1}}"#, Why::WrongShape);
    refuses(r#"{"w":"00000000000000aa","n":3,"l":9,"t":0,"e":{"look":{"theme":"day"}}}"#, Why::WrongShape);
    refuses(r#"{"w":"00000000000000aa","n":3,"l":9007199254740993,"t":0,"e":{"x":1}}"#, Why::OutOfRange);
    refuses(r#"{"w":"00000000000000aa","n":3,"l":9,"t":9000000000000000,"e":{"x":1}}"#, Why::OutOfRange);
    refuses(r#"{"w":"00000000000000aa","n":1e99,"l":9,"t":0,"e":{"x":1}}"#, Why::WrongShape);
    refuses(&"[".repeat(60_000), Why::WrongShape);
    refuses(
        &format!(r#"{{"w":"00000000000000aa","n":3,"l":9,"t":0,"e":{{"x":{}1}}}}"#, "[".repeat(5_000)),
        Why::NotJson,
    );
    refuses(&"x".repeat(wire::LONGEST_LINE + 1), Why::TooLong);
}

#[test]
fn half_a_pair_of_units_costs_its_line_only() {
    let good = events::attempts(5, 2);
    let mut units: Vec<u16> = good[0].line().encode_utf16().collect();
    units.extend([10, 0xd83c, 10]);
    units.extend(good[1].line().encode_utf16());
    let (kept, damages) = wire::decode_units(&units);
    assert_eq!(kept, good);
    assert_eq!(damages.len(), 1);
    assert_eq!(damages[0].raw, trellis::record::Raw::Units(vec![0xd83c]));
}
