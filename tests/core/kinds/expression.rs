use super::{UNKNOWN, check_lines, check_not_ready};
use trellis::{
    language::Rich,
    practice::{Expression, ExpressionForm, LineKey, NotReady, NotYet, Slip, Verdict, mark_line},
};

fn key(text: &str, form: ExpressionForm) -> LineKey {
    LineKey::Expression { is: Expression::read(text, false).unwrap(), form }
}

fn any(text: &str) -> LineKey {
    key(text, ExpressionForm::Any)
}

#[test]
fn equal_expressions_are_right_however_they_are_typed() {
    let right = |text: &str, lines: &[&str]| check_lines(&any(text), Verdict::Right, lines);
    right(
        "2*(x+3)",
        &["2x+6", "2·x + 6", "(x+3)2", "2 × (x + 3).", "2X+6", "y = 2x+6", "= 6+x*2", "x+x+6", "4(x+3)/2"],
    );
    right("2*(x+3)", &["(2x²+6x)/x", "--2x+6", "2[x+3]", "2x−(−6)", "２ｘ＋６", "200%x+6", "(2x^3+6x^2)/x²"]);
    right("x^2+5x+6", &["(x+2)(x+3)", "x²+5x+6", "x*x+5x+6", "x^(3-1) + 5x + 6", "6+5x+x^2"]);
    right("1/2 b h", &["1/2bh", "½bh", "bh/2", "0.5bh", "(1/2)(b)(h)", "b*h÷2", "h b / 2"]);
    right("3/(x+1)", &["3(x+1)^-1", "6/(2x+2)", "(3x+3)/(x+1)²", "(3x-3)/((x+1)(x-1))", "3(x+1)⁻¹"]);
    right("1 1/2 x", &["1½x", "1.5x", "3x/2", "3/2x", "(3/2)x", "1 ½ x"]);
    right("48/19", &["8 (6/19)", "8(6/19)", "8*6/19"]);
}

#[test]
fn roots_and_pi_are_exact() {
    let right = |text: &str, lines: &[&str]| check_lines(&any(text), Verdict::Right, lines);
    right("2√3", &["√12", "sqrt(12)", "2sqrt3", "6/√3", "√3*2", "√2*√6", "√3+√3"]);
    right("√(9/2)", &["3/√2", "3√2/2", "√4.5", "1.5√2"]);
    right("2", &["∛8", "cbrt(8)", "√4", "√2*√2", "4^(3-2)/2"]);
    right("2πr", &["2pir", "2*pi*r", "2 π r", "π·2r", "(4πr²)/(2r)"]);
    check_lines(&any("2√3"), UNKNOWN, &["3.46", "3√2", "√13", "2π"]);
    check_lines(&any("2πr"), UNKNOWN, &["6.28r", "πr^2", "2r"]);
}

#[test]
fn another_expression_is_not_yet() {
    check_lines(&any("2*(x+3)"), UNKNOWN, &["2x+5", "2x+3", "2(x-3)", "2x^2+6", "2y+6", "8 6/19", "2x+6+1/1000000000"]);
    check_lines(&any("1/2 b h"), UNKNOWN, &["1/(2bh)", "2bh", "b+h/2"]);
}

#[test]
fn a_form_is_asked_for_only_after_the_value() {
    use ExpressionForm::{Expanded, Factored};
    let check = |text: &str, form, verdict: Verdict, lines: &[&str]| check_lines(&key(text, form), verdict, lines);
    check("2*(x+3)", Expanded, Verdict::Right, &["2x+6", "6 + 2x"]);
    check("2*(x+3)", Expanded, Verdict::OtherForm, &["2(x+3)", "2*x+2*3", "x+x+6", "2x+3+3", "-(-2x-6)"]);
    check("2*(x+3)", Factored, Verdict::Right, &["2(x+3)", "(x+3)*2", "2(3+x)", "-2(-x-3)"]);
    check("2*(x+3)", Factored, Verdict::OtherForm, &["2x+6", "1(2x+6)", "(x+3)+(x+3)"]);
    check("x^2+5x+6", Factored, Verdict::Right, &["(x+2)(x+3)", "(3+x)(2+x)", "-(x+2)(-x-3)"]);
    check("x^2+5x+6", Factored, Verdict::OtherForm, &["x²+5x+6", "1(x²+5x+6)", "x(x+5)+6", "(2x+4)(x+3)/2"]);
    check("(x+3)^2", Factored, Verdict::Right, &["(x+3)²", "(x+3)(x+3)"]);
    check("(a-b)(a+b)", Factored, Verdict::OtherForm, &["a²-b²", "1*(a²-b²)"]);
    check("6x^2", Factored, Verdict::OtherForm, &["3x^2+3x^2"]);
    check("2*(x+3)", Factored, UNKNOWN, &["2(x+2)"]);
}

#[test]
fn what_cannot_be_read_names_its_place() {
    check_not_ready(
        &any("2*(x+3)"),
        &[
            ("", NotReady::Empty),
            ("2x+", NotReady::Unfinished(3)),
            ("2(x+3", NotReady::Unpaired(1)),
            ("2(x+3))", NotReady::Unreadable(6)),
            ("6+x2", NotReady::RaisedOrTimes(3)),
            ("6/x(x+1)", NotReady::UnderTheLine(3)),
            ("|x|", NotReady::TooHard(0)),
            ("2^x", NotReady::TooHard(1)),
            ("√x", NotReady::TooHard(0)),
            ("1+√(-4)", NotReady::NoRoot(2)),
            ("x/0", NotReady::OverZero),
            ("x/(x-x)", NotReady::OverZero),
            ("two x", NotReady::Unreadable(0)),
            ("2x+6=0", NotReady::Unreadable(4)),
            ("a+b+c+d+f", NotReady::TooMuch),
            ("(x+1)^9", NotReady::TooMuch),
            ("99999999999x*99999999999*99999999999*99999999999", NotReady::TooMuch),
        ],
    );
    check_lines(&any("x"), Verdict::NotReady(NotReady::TooLong), &["x+".repeat(61).as_str()]);
}

#[test]
fn a_slip_is_named_in_any_spelling() {
    let slips = [Slip {
        name: "multiplied only the first".to_owned(),
        gives: "2x+3".to_owned(),
        at: None,
        says: Rich::default(),
        picture: None,
    }];
    let said = mark_line(&any("2*(x+3)"), "3 + 2x", false, &slips);
    assert_eq!(said, Verdict::NotYet(NotYet::Slip(0)));
}
