//! The content language through its front door: what teachers write, what learners see and hear.
#![allow(clippy::panic, clippy::unwrap_used)]

use trellis::{
    language::{Chance, EvalError, Expr, Language, Let, Notation, Noun, Person, Rich, Run, Scope, Template, Value},
    units::{Draw, Seed},
};

fn list(expr: &str) -> Value {
    Expr::parse(expr).expect("well written").eval(&Scope::new(), &mut Chance::None).expect("has a value")
}

fn story() -> Scope {
    let noun = |one: &str, many: &str| Value::from(Noun { one: one.to_owned(), many: many.to_owned() });
    let maya = ["Maya", "she", "her", "her"].map(str::to_owned);
    let [name, they, them, their] = maya;
    let number = |text: &str| Value::Number(text.parse().expect("a number"));
    let entries = [
        ("who", Value::from(Person { name, they, them, their })),
        ("box", noun("box", "boxes")),
        ("apple", noun("apple", "apples")),
        ("one", Value::int(1)),
        ("n", Value::int(6)),
        ("each", Value::int(4)),
        ("big", Value::int(12_345)),
        ("neg", Value::int(-3)),
        ("half", number("1/2")),
        ("part", number("7/4")),
        ("third", number("1/3")),
        ("price", number("7/2")),
        ("noon", Value::int(725)),
        ("x", Value::from("x")),
        ("op", Value::from("+")),
        ("word", Value::from("even")),
        ("nums", list("[3, 6, 9]")),
        ("yes", Value::Truth(true)),
    ];
    entries.into_iter().collect()
}

// ── expressions ──────────────────────────────────────────────────────────────────────────────────────────────────────

#[track_caller]
fn check_equal(left: &str, right: &str) {
    assert_eq!(list(left), list(right), "{left} should be {right}");
}

#[test]
fn expressions_follow_mathematics() {
    for (left, right) in [
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("10 - 2 - 3", "5"),
        ("1/3 + 1/6", "1/2"),
        ("0.1 + 0.2", "0.3"),
        ("-2^2", "-4"),
        ("2^3^2", "512"),
        ("2^-1", "1/2"),
        ("-7 % 3", "2"),
        ("7 % -3", "1"),
        ("floor(-7/2)", "-4"),
        ("ceil(-7/2)", "-3"),
        ("3 × 4 ÷ 6 − 1", "1"),
        ("round(45, 10)", "50"),
        ("round(-45, 10)", "-40"),
        ("round(5/2)", "3"),
        ("digit(345, 10)", "4"),
        ("digit(1/4, 1/100)", "5"),
        ("digits(-907)", "[9, 0, 7]"),
        ("gcd(12, 18)", "6"),
        ("lcm(4, 6, 10)", "60"),
        ("abs(-3/4)", "3/4"),
        ("min([5, 2, 9])", "2"),
        ("max(5, 2, 9)", "9"),
        ("factors(36)", "[1, 2, 3, 4, 6, 9, 12, 18, 36]"),
        ("[n for n in 1..20 if prime(n)]", "[2, 3, 5, 7, 11, 13, 17, 19]"),
        ("[numer(6/8), denom(6/8)]", "[3, 4]"),
        ("sum(1..100)", "5050"),
        ("product([])", "1"),
    ] {
        check_equal(left, right);
    }
}

#[test]
fn lists_texts_and_choices_work_as_read() {
    for (left, right) in [
        ("2..20 by 6", "[2, 8, 14, 20]"),
        ("5..1", "[]"),
        ("5..1 by -2", "[5, 3, 1]"),
        ("0..1 by 1/4", "[0, 0.25, 0.5, 0.75, 1]"),
        ("[x * 2 for x in 1..4 if x != 3]", "[2, 4, 8]"),
        ("[[x * y for y in 1..2] for x in 1..2]", "[[1, 2], [2, 4]]"),
        ("at([7, 8, 9], 1)", "7"),
        ("at('cat', 3)", "\"t\""),
        ("len(1..6) + len('four')", "10"),
        ("sort(3, 1, 2)", "[1, 2, 3]"),
        ("unique([3, 1, 3, 2/2])", "[3, 1]"),
        ("reverse([1, 2])", "[2, 1]"),
        ("join([1, 2000, 'x'], \" + \")", "\"1 + 2,000 + x\""),
        ("contains([1, 2], 2) and not contains('cat', 'dog')", "true"),
        ("text(1/2)", "'1/2'"),
        ("1 < 2 <= 2", "true"),
        ("1 < 3 < 2", "false"),
        ("1 == 2 or 2 = 2", "true"),
        ("false and 1/0 = 1", "false"),
        ("if 2 > 3 then 'a' else 'b'", "'b'"),
        ("3 ≥ 3 and 2 ≠ 3", "true"),
        ("not 1 = 2", "true"),
    ] {
        check_equal(left, right);
    }
}

#[test]
fn what_has_no_value_says_why() {
    let check = |expr: &str, wanted: EvalError| {
        let found = Expr::parse(expr).expect("well written").eval(&story(), &mut Chance::None);
        assert_eq!(found, Err(wanted), "{expr}");
    };
    check("nobody + 1", EvalError::UnknownName("nobody".to_owned()));
    check("1 / (2 - 2)", EvalError::DivisionByZero);
    check("5 % 0", EvalError::DivisionByZero);
    check("0^-1", EvalError::DivisionByZero);
    check("10^12 + 1", EvalError::TooBig);
    check("lcm(999999999989, 999999999961)", EvalError::TooBig);
    check("2^(1/2)", EvalError::NotWhole);
    check("1..1001", EvalError::TooLong);
    check("[[a * b for a in 1..1000] for b in 1..1000]", EvalError::TooLong);
    check("at([1], 2)", EvalError::OutOfRange);
    check("1..5 by 0", EvalError::OutOfRange);
    check("pick(1..6)", EvalError::ChanceOutsideLet);
    check("shuffle(1, 2)", EvalError::ChanceOutsideLet);
    for wrong in ["1 + 'a'", "not 1", "1 = 'a'", "who < who", "sort(1, 'a')", "len(5)"] {
        let found = Expr::parse(wrong).expect("well written").eval(&story(), &mut Chance::None);
        assert!(matches!(found, Err(EvalError::WrongKind { .. })), "{wrong}: {found:?}");
    }
}

#[test]
fn a_mistake_has_a_place_and_a_sentence() {
    let check = |source: &str, at: usize, says: &str| {
        let error = Expr::parse(source).expect_err(source);
        assert_eq!((error.at, error.to_string().as_str()), (at, says), "{source}");
    };
    check("2 +", 3, "I expected a number or a name after +.");
    check("", 0, "I expected a number or a name at the start.");
    check("2 3", 2, "I did not expect 3 here.");
    check("(2 + 3", 6, "I expected a closing parenthesis after 3.");
    check("2 + #", 4, "I do not know the character #.");
    check("'abc", 0, "This text is never closed.");
    check("grab(1)", 0, "There is no function named grab.");
    check("1 + digit(5)", 4, "The function digit takes exactly 2 in its parentheses.");
    check("if 1 = 1 then 2", 15, "I expected the word else after 2.");
    check("10000000000000", 0, "This number is beyond 1,000,000,000,000.");
    check(&"(".repeat(70), 64, "There are too many brackets within brackets.");
    check(&"1+".repeat(1001), 0, "This line is too long.");
    assert_eq!(Let::parse("if = 2").expect_err("a keyword").to_string(), "I expected a name at the start.");
    assert_eq!(Let::parse("a 2").expect_err("no sign").to_string(), "I expected an equals sign after a.");
}

#[test]
fn an_expression_knows_the_names_it_needs() {
    let names = |source| Expr::parse(source).expect("well written").names().into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(names("a + [x * b for x in list if x > c]"), "a b c list");
    assert_eq!(names("x + sum([x for x in x..y by z])"), "x y z");
    let template = Template::parse("{who} {box|for n + k} $ {each} * [a] = ? $").expect("well written");
    assert_eq!(template.names().into_iter().collect::<Vec<_>>().join(" "), "box each k n who");
    assert_eq!(template.gaps(), ["a"]);
}

// ── chance ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const GOLDEN: [i64; 6] = [2, 7, 4, 8, 5, 5];
const GOLDEN_CARDS: &str = "[4, 5, 3, 2, 1]";

fn draw(line: &str, seed: u64) -> Result<Value, EvalError> {
    let line = Let::parse(line).expect("well written");
    line.expr.eval(&Scope::new(), &mut Chance::Draw(&mut Draw::new(Seed(seed), &["test", &line.name])))
}

#[test]
fn one_seed_makes_one_value_for_ever() {
    // golden: a change here changes every item that was ever made
    let values: Vec<_> = (0..6).map(|seed| draw("n = pick(2..9)", seed)).collect();
    assert_eq!(values, GOLDEN.map(|n| Ok(Value::int(n))));
    assert_eq!(draw("cards = shuffle(1..5)", 1), Ok(list(GOLDEN_CARDS)));
}

#[test]
fn chance_stays_within_what_was_asked() {
    for seed in 0..300 {
        let whole = draw("n = pick(1000..9998 by 2)", seed).and_then(|n| n.whole()).expect("a whole number");
        assert!((1000..=9998).contains(&whole) && whole % 2 == 0, "{whole}");
        let four = draw("four = sample(1..9, 4)", seed).and_then(Value::list).expect("a list");
        assert!((0..4).all(|i| !four[..i].contains(&four[i])) && four.len() == 4);
        assert_eq!(draw("n = pick([4, 6])", seed), draw("n = pick(4, 6)", seed));
    }
    let sorted = draw("all = sort(shuffle(1..9))", 3);
    assert_eq!(sorted, Ok(list("1..9")));
    assert_eq!(draw("n = pick([])", 1), Err(EvalError::OutOfRange));
    assert_eq!(draw("n = sample(1..3, 4)", 1), Err(EvalError::OutOfRange));
}

// ── sentences ────────────────────────────────────────────────────────────────────────────────────────────────────────

#[track_caller]
fn render(template: &str) -> Rich {
    let template = Template::parse(template).expect(template);
    template.render(&story(), &Notation::default()).expect("has a value")
}

#[test]
fn values_are_put_in_as_the_formats_say() {
    for (template, shown) in [
        ("{who} has {n} {box|for n}.", "Maya has 6 boxes."),
        ("{one} {box|for one}, {box|many}, {box|one}", "1 box, boxes, box"),
        ("{apple|a}, {box|a|cap}", "an apple, A box"),
        ("{who|they|cap} sees {who|them} in {who|their} house.", "She sees her in her house."),
        ("{big} {big|plain} {neg}", "12,345 12345 −3"),
        ("{half} {part|mixed} {part|fraction} {neg * part|mixed}", "1/2 1 3/4 7/4 −5 1/4"),
        ("{half|decimal} {third|decimal 2} {2/3|decimal 0} {price|decimal 2}", "0.5 0.33 1 3.50"),
        ("{half|percent} {third|percent} {1/8|percent}", "50% 33 1/3% 12.5%"),
        ("{price|money} {n|money} {neg/4|money} {1/20|money}", "$3.50 $6 −$0.75 $0.05"),
        ("{big|words}; {third|words|cap}", "twelve thousand three hundred forty-five; One third"),
        ("{1|ordinal} {2|ordinal} {13|ordinal} {n * 17 + 1|ordinal}", "1st 2nd 13th 103rd"),
        ("{noon|time} {0|time} {65|time}", "12:05 12:00 1:05"),
        ("{nums}; {nums|list}; {nums|words}", "3, 6 and 9; 3, 6, 9; three, six and nine"),
        ("{word|cap} {yes} {x}", "Even yes x"),
        ("\\[a\\] \\{n\\} \\$5 \\\\ [a]\\nb", "[a] {n} $5 \\ ___\nb"),
    ] {
        assert_eq!(render(template).plain(), shown, "{template}");
    }
}

#[test]
fn a_template_that_cannot_be_read_says_where() {
    let check = |source: &str, at: usize, says: &str| {
        let error = Template::parse(source).expect_err(source);
        assert_eq!((error.at, error.to_string().as_str()), (at, says), "{source}");
    };
    check("costs $5", 8, "This dollar sign is never closed.");
    check("{n", 0, "This brace is never closed.");
    check("{n|loud}", 3, "There is no format named loud.");
    check("{n +}", 4, "I expected a number or a name after +.");
    check("a}", 1, "This } closes nothing. Write \\} for a plain brace.");
    check("see [3, 4]", 4, "A gap is a name in brackets, like [a]. Write \\[ for a plain bracket.");
    check("$ 3 + $", 6, "I expected a number after +.");
    check("$ 3 4 $", 4, "I did not expect 4 here.");
    check("$ 3 tens $", 4, "Between dollar signs a word needs quotes, like \"tens\".");
    check("$ 3 @ 4 $", 4, "I do not know the character @.");
    let check = |source: &str, wanted: &str| {
        let error = Template::parse(source).expect(source).render(&story(), &Notation::default());
        assert_eq!(error.expect_err(source).to_string(), wanted);
    };
    check("{who|money}", "The format money does not fit a person.");
    check("{n|for n}", "The format for does not fit a number.");
    check("{third|money}", "I need a whole number here.");
    check("$ {op} {op} $", "The values do not make readable mathematics between the dollar signs.");
}

#[test]
fn sentences_part_at_their_marks_alone() {
    let parts = |template: &str| render(template).sentences().iter().map(Rich::plain).collect::<Vec<_>>();
    assert_eq!(
        parts("It costs {price|money}. Mr. Li pays 3.50. How many?"),
        ["It costs $3.50.", "Mr. Li pays 3.50.", "How many?"]
    );
    assert_eq!(
        parts("At 3 p.m. we go! \"Now?\" he said.\\nLook $ 3 * ? = 6 $. Yes"),
        ["At 3 p.m. we go!", "\"Now?\" he said.", "Look 3 × ? = 6.", "Yes"]
    );
    assert_eq!(parts("3, 6, 9... {n}. "), ["3, 6, 9...", "6."]);
}

#[test]
fn a_number_of_the_item_is_a_run_of_its_own() {
    let wanted = [Run::Number("6".to_owned()), Run::Text(" boxes of ".to_owned()), Run::Number("4".to_owned())];
    assert_eq!(render("{n} {box|for n} of {each}").0, wanted);
    assert_eq!(render("{half} and {neg}").spoken(), "one half and negative 3");
}

#[test]
fn the_pseudo_language_changes_words_and_nothing_else() {
    let pseudo = Notation { language: Language::Pseudo, decimal_comma: false };
    let template =
        Template::parse("{who} has {n} {box|for n}: [a] of $ {n} * x $ and {price|money}.").expect("well written");
    let shown = template.render(&story(), &pseudo).expect("has a value");
    assert_eq!(shown.plain(), "Maya háás 6 bóóxéés: ___ óóf 6 × x áánd $3.50.");
    let comma = Notation { decimal_comma: true, ..Notation::default() };
    let shown = Template::parse("{price|decimal 2} {big} {nums|list} $ 1,000.5 $")
        .expect("well written")
        .render(&story(), &comma);
    assert_eq!(shown.expect("has a value").plain(), "3,50 12.345 3; 6; 9 1.000,5");
}
