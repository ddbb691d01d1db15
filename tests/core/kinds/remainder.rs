use super::{UNKNOWN, check_lines, check_not_ready};
use trellis::practice::{LineKey, NotReady, Remainder, Verdict};

fn key(quotient: i64, remainder: i64) -> LineKey {
    LineKey::Remainder(Remainder { quotient, remainder })
}

#[test]
fn a_remainder_has_many_names() {
    let lines = ["12 r 3", "12r3", "12 R3", "12 Remainder 3", "12, r 3", "12 r. 3", "12 rem 3", "12 r=3", "= 12 r 3."];
    check_lines(&key(12, 3), Verdict::Right, &lines);
    let lines = ["12 and 3 left over", "12 with 3 left", "12 with a remainder of 3", "12 with remainder 3"];
    check_lines(&key(12, 3), Verdict::Right, &lines);
    check_lines(&key(12, 0), Verdict::Right, &["12", "12 r 0"]);
    check_lines(&key(1000, 17), Verdict::Right, &["1,000 r 17", "1 000 R 17"]);
}

#[test]
fn both_numbers_count() {
    check_lines(&key(12, 3), UNKNOWN, &["12", "3 r 12", "12 r 4", "11 r 3", "123"]);
}

#[test]
fn what_is_no_remainder_is_not_ready() {
    let why =
        [("12 3/4", NotReady::Unreadable(3)), ("12.5 r 3", NotReady::Unreadable(0)), ("12 r", NotReady::Unreadable(3))];
    check_not_ready(&key(12, 3), &why);
    check_not_ready(&key(12, 3), &[("12 s 3", NotReady::Unreadable(3)), ("", NotReady::Empty)]);
}
