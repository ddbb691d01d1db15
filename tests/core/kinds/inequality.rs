use super::{UNKNOWN, check_lines, check_not_ready};
use trellis::practice::{Inequality, LineKey, NotReady, Verdict};

fn key(text: &str, solved: bool) -> LineKey {
    LineKey::Inequality { is: Inequality::read(text, false).unwrap(), solved }
}

#[test]
fn the_same_numbers_are_right() {
    let right = |text: &str, lines: &[&str]| check_lines(&key(text, false), Verdict::Right, lines);
    right("x > 3", &["3 < x", "2x>6", "-x < -3", "x-3>0", "X＞3.", "x > 3 or x > 5", "x>3 and x>1", "x>=3 and x≠3"]);
    right("x >= 3", &["x≥3", "x => 3", "3 <= x", "3 =< x", "x > = 3", "x>3 or x=3", "x ⩾ 3"]);
    right("2 < x <= 5", &["5>=x>2", "x>2 and x<=5", "x > 2, x ≤ 5", "4<2x≤10", "-5 ≤ -x < -2"]);
    right("x < 2 or x > 5", &["x>5 or x<2", "5 < x or 2 > x"]);
    right("x != 3", &["x≠3", "x<3 or x>3", "2x ≠ 6"]);
    right("y > 2x + 1", &["2y>4x+2", "-y<-2x-1", "2x+1<y", "y-2x>1"]);
    right("x^2 < 9", &["9 > x²", "2x^2<18"]);
    right("x < x", &["1 < 0", "x<2 and x>3"]);
}

#[test]
fn other_numbers_are_not_yet() {
    check_lines(&key("x > 3", false), UNKNOWN, &["x>=3", "x<3", "x=>3", "-x>-3", "y>3", "x>4", "x=3", "x>3 or x<0"]);
    check_lines(&key("2 < x <= 5", false), UNKNOWN, &["2<x<5", "x>2", "2<x or x<=5", "5<x<=2"]);
    check_lines(&key("y > 2x + 1", false), UNKNOWN, &["y<2x+1", "y>=2x+1", "y>2x", "-y>-2x-1"]);
}

#[test]
fn solved_is_a_form() {
    check_lines(&key("x > 3", true), Verdict::Right, &["x>3", "3<x"]);
    check_lines(&key("x > 3", true), Verdict::OtherForm, &["2x>6", "x-3>0"]);
    check_lines(&key("2 < x <= 5", true), Verdict::Right, &["2<x<=5", "x>2 and x<=5"]);
}

#[test]
fn what_is_no_inequality_is_not_ready() {
    check_not_ready(
        &key("x > 3", false),
        &[
            ("x", NotReady::NoComparison),
            ("3", NotReady::NoComparison),
            ("x >", NotReady::Unfinished(3)),
            ("> 3", NotReady::Unreadable(0)),
            ("x² > 9", NotReady::TooHard(0)),
        ],
    );
}
