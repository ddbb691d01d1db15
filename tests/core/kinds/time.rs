use super::{UNKNOWN, check_lines, check_not_ready};
use trellis::practice::{LineKey, NotReady, Time, Verdict};

fn key(text: &str) -> LineKey {
    LineKey::Time(Time::read(text, false).unwrap())
}

#[test]
fn a_clock_is_read_in_many_spellings() {
    let lines = [
        "3:05",
        "03:05",
        "3 : 05",
        "3;05",
        "3.05",
        "3 05",
        "3：05",
        "3:05 pm",
        "3:05 a.m.",
        "15:05",
        "3:05:00",
        "3:05P",
    ];
    check_lines(&key("3:05"), Verdict::Right, &lines);
    check_lines(&key("3:00"), Verdict::Right, &["3:00", "3 o'clock", "3 o’clock", "3 oclock", "3pm", "3 p.m."]);
    check_lines(&key("12:00 pm"), Verdict::Right, &["12:00", "noon", "12 noon", "12 pm"]);
    check_lines(&key("0:20"), Verdict::Right, &["12:20 am", "12:20", "00:20"]);
}

#[test]
fn the_half_of_the_day_counts_where_both_name_it() {
    check_lines(&key("3:05 pm"), Verdict::Right, &["3:05 p.m.", "15:05", "3:05"]);
    check_lines(&key("3:05 pm"), UNKNOWN, &["3:05 am", "3:50 pm", "5:03", "midnight"]);
}

#[test]
fn a_length_of_time_is_right_in_any_unit() {
    let lines =
        ["80 min", "80 minutes", "1 h 20 min", "1h20", "1 hour and 20 minutes", "1 1/3 hours", "1:20", "4800 s"];
    check_lines(&key("80 min"), Verdict::Right, &lines);
    check_lines(&key("80 min"), UNKNOWN, &["1 h 20 s", "80 hours", "2:20", "1.2 hours"]);
}

#[test]
fn what_is_no_time_is_not_ready() {
    check_not_ready(
        &key("3:05"),
        &[
            ("3:5", NotReady::TimeUnclear(0)),
            ("305", NotReady::TimeUnclear(0)),
            ("3.5", NotReady::TimeUnclear(0)),
            ("3", NotReady::TimeUnclear(0)),
            ("3:", NotReady::Unfinished(2)),
            ("3:75", NotReady::NoSuchTime(2)),
            ("25:05", NotReady::NoSuchTime(0)),
            ("15:05 am", NotReady::NoSuchTime(0)),
            ("3 h 5 min", NotReady::OtherUnit),
            ("five past 3", NotReady::Unreadable(0)),
        ],
    );
}
