use super::{UNKNOWN, check_lines, check_not_ready};
use trellis::practice::{Equation, LineKey, NotReady, Verdict};

fn key(text: &str, solved: bool) -> LineKey {
    LineKey::Equation { is: Equation::read(text, false).unwrap(), solved }
}

#[test]
fn the_same_solutions_are_right() {
    let right = |text: &str, lines: &[&str]| check_lines(&key(text, false), Verdict::Right, lines);
    right("x = 4/3", &["x=4/3", "4/3 = x", "3x = 4", "X = 1 1/3", "x==4/3", "x − 4/3 = 0", "x/2 = 2/3", "x+x+x=4."]);
    right("y = 2x + 3", &["2y = 4x+6", "y-3=2x", "2x+3=y", "-2x+y=3", "x = (y-3)/2", "Y=2X+3"]);
    right("x^2 = 4", &["x=2 or x=-2", "x = ±2", "x=2, x=-2", "x = 2, -2", "x = -2 or 2", "(x-2)(x+2)=0", "x⁴=16"]);
    right("x = ±√2", &["x²=2", "x=√2 or x=-√2", "2x^2 - 4 = 0"]);
    right("A = l*w", &["a = lw", "w = A/l", "lw = A"]);
    right("2x = 2x + 1", &["x = x + 1", "0 = 1", "x² = -1"]);
    right("x = x", &["2x = x + x", "0=0"]);
}

#[test]
fn other_solutions_are_not_yet() {
    check_lines(
        &key("x = 4/3", false),
        UNKNOWN,
        &["x=1.33", "x=-4/3", "y=4/3", "x^2=16/9", "x=x", "x = 4/3 or x = 1", "0=1"],
    );
    check_lines(&key("y = 2x + 3", false), UNKNOWN, &["y=2x", "y=3x+2", "x=2y+3", "y=3"]);
    check_lines(&key("x^2 = 4", false), UNKNOWN, &["x=2", "x=±√2", "x=4"]);
}

#[test]
fn solved_is_a_form() {
    check_lines(&key("x = 4/3", true), Verdict::Right, &["x=4/3", "4/3=x", "x=8/6"]);
    check_lines(&key("x = 4/3", true), Verdict::OtherForm, &["3x=4", "x-4/3=0", "x = 8/3 - x"]);
}

#[test]
fn what_is_no_equation_is_not_ready() {
    check_not_ready(
        &key("x = 4/3", false),
        &[
            ("4/3", NotReady::NoEquals),
            ("x", NotReady::NoEquals),
            ("x > 3", NotReady::Unreadable(2)),
            ("x = ", NotReady::Unfinished(3)),
            ("= 4", NotReady::Unreadable(0)),
            ("x = 1/0", NotReady::OverZero),
            ("x = 4 = 4", NotReady::Unreadable(6)),
        ],
    );
}
