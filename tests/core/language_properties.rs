//! What holds for every text and every seed: the content language never panics, never runs long, never mixes up its output.
#![allow(clippy::panic, clippy::unwrap_used)]

use proptest::prelude::*;
use trellis::{
    language::{Chance, EvalError, Expr, Language, Let, Math, Notation, Person, Rich, Run, Scope, Template, Value},
    units::{Draw, Rational, Seed},
};

fn scope() -> Scope {
    let person = Person { name: "Maya".into(), they: "she".into(), them: "her".into(), their: "her".into() };
    let list = (1..=9).map(Value::int).collect();
    let entries = [
        ("who", Value::from(person)),
        ("n", Value::int(6)),
        ("neg", Value::int(-3)),
        ("third", Value::Number(Rational::new(1, 3).expect("3 is not 0"))),
        ("x", Value::from("x")),
        ("word", Value::from("even")),
        ("nums", Value::List(list)),
    ];
    entries.into_iter().collect()
}

/// Text that looks like the language often enough to get far into the parsers.
fn scribble() -> impl Strategy<Value = String> {
    let words: &'static [&str] = &[
        "1",
        "2.5",
        "10^12",
        "n",
        "who",
        "nums",
        "x",
        "+",
        "-",
        "*",
        "/",
        "%",
        "^",
        "(",
        ")",
        "[",
        "]",
        "..",
        "by",
        "for",
        "in",
        "if",
        "then",
        "else",
        "and",
        "not",
        "<",
        "=",
        ",",
        "'",
        "\"",
        "{",
        "}",
        "|",
        "$",
        "\\",
        "?",
        "...",
        "sum(",
        "pick(",
        "factors(",
        "join(",
        "at(",
        "words",
        "decimal 9",
        "mixed",
        "[a]",
        " ",
        "é",
        "−",
        "½",
        ".",
        "!",
        "\n",
        "<&>",
    ];
    let piece = prop_oneof![8 => prop::sample::select(words).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Expressions that always parse.
fn expression() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        any::<u32>().prop_map(|n| n.to_string()),
        prop::sample::select(&["n", "neg", "third", "nums", "word", "who", "1..1000", "999999999999", "0", "true"][..])
            .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(6, 60, 4, |inner| {
        let two = prop::sample::select(&["+", "-", "*", "/", "%", "^", "..", "<", "=", "and", "or"][..]);
        let one = prop::sample::select(
            &["sum", "factors", "prime", "digits", "floor", "len", "sort", "unique", "join", "pick", "text", "lcm"][..],
        );
        prop_oneof![
            (inner.clone(), two, inner.clone()).prop_map(|(a, op, b)| format!("({a}) {op} ({b})")),
            (one, inner.clone()).prop_map(|(f, a)| format!("{f}({a})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("[{a} for n in {b}]")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("[{a}, {b}]")),
            (inner.clone(), inner.clone(), inner).prop_map(|(a, b, c)| format!("(if {a} then {b} else {c})")),
        ]
    })
}

/// Whether every tag is closed in order and no bare `<`, `&` or quote is left in the text.
fn is_well_formed(xml: &str) -> bool {
    let mut open = Vec::new();
    let mut parts = xml.split('<');
    if parts.next() != Some("") {
        return false;
    }
    for part in parts {
        let Some((tag, text)) = part.split_once('>') else { return false };
        let entities =
            text.split('&').skip(1).all(|e| ["lt;", "gt;", "amp;", "quot;"].iter().any(|known| e.starts_with(known)));
        if text.contains(['"', '>']) || !entities {
            return false;
        }
        match tag.strip_prefix('/') {
            Some(name) if open.pop() == Some(name) => {}
            Some(_) => return false,
            None => open.push(tag.split(' ').next().unwrap_or_default()),
        }
    }
    open.is_empty()
}

fn maths(rich: &Rich) -> impl Iterator<Item = &Math> {
    rich.0.iter().filter_map(|run| if let Run::Math(math) = run { Some(math) } else { None })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_text_makes_a_parser_panic(text in scribble(), noise in ".{0,60}") {
        for source in [&text, &noise] {
            for error in [Expr::parse(source).err(), Let::parse(source).err(), Template::parse(source).err()].into_iter().flatten() {
                prop_assert!(error.at <= source.len() && !error.to_string().is_empty());
            }
            if let Ok(template) = Template::parse(source) && let Ok(rich) = template.render(&scope(), &Notation::default()) {
                let _ = (rich.plain(), rich.spoken(), rich.sentences(), rich.gaps());
            }
            if let Ok(math) = Template::parse(&format!("${source}$")) && let Ok(rich) = math.render(&scope(), &Notation::default()) {
                for math in maths(&rich) {
                    let _ = (math.plain(), math.spoken());
                    prop_assert!(is_well_formed(&math.mathml()), "{}", math.mathml());
                }
            }
        }
    }

    #[test]
    fn every_expression_ends_and_a_seed_fixes_its_value(source in expression(), seed in any::<u64>()) {
        prop_assume!(source.len() <= 2_000);
        let expr = Expr::parse(&source).expect("generated well");
        let value = || expr.eval(&scope(), &mut Chance::Draw(&mut Draw::new(Seed(seed), &["x"])));
        prop_assert_eq!(value(), value());
        prop_assert_eq!(Expr::parse(expr.source()).expect("its own source"), expr.clone());
    }

    #[test]
    fn sums_agree_with_exact_arithmetic(a in -9999i64..9999, b in 1i64..99, c in -9999i64..9999, d in 1i64..99) {
        let scope: Scope = [("a", a), ("b", b), ("c", c), ("d", d)].into_iter().collect();
        let same = Expr::parse("a / b + c / d = (a * d + c * b) / (b * d)").expect("well written");
        prop_assert_eq!(same.eval(&scope, &mut Chance::None), Ok(Value::Truth(true)));
    }

    #[test]
    fn the_pseudo_language_keeps_every_digit(words in "[a-zA-Z0-9 .,?!]{0,60}", n in any::<i32>()) {
        let scope: Scope = [("n", i64::from(n))].into_iter().collect();
        let template = Template::parse(&format!("{words} {{n}} $ {{n}} + 12 = [a] $")).expect("well written");
        let shown = |language| template.render(&scope, &Notation { language, decimal_comma: false }).expect("n is known");
        let (plain, pseudo) = (shown(Language::English), shown(Language::Pseudo));
        prop_assert_eq!(digits(&plain.plain()), digits(&pseudo.plain()));
        prop_assert_eq!(plain.gaps(), pseudo.gaps());
        prop_assert!(maths(&plain).eq(maths(&pseudo)));
    }
}

#[test]
fn markup_in_words_is_only_words() {
    let template = Template::parse("$ \"<b a='&'>\" + '\"' $").expect("well written");
    let rich = template.render(&scope(), &Notation::default()).expect("no names in it");
    let mathml = maths(&rich).next().expect("mathematics").mathml();
    assert!(mathml.contains("&lt;b a='&amp;'&gt;") && mathml.contains("<mtext>&quot;</mtext>"), "{mathml}");
    assert!(is_well_formed(&mathml) && !is_well_formed("<a><b></a>"));
}

#[test]
fn the_worst_lines_end_soon() {
    for source in [
        format!("[{}]", "prime(999999999989),".repeat(90) + "1"),
        "[unique(1..1000) for x in 1..1000]".to_owned(),
        "[[x for x in 1..1000] for y in [z for z in 1..1000]]".to_owned(),
        format!("{}1", "2^".repeat(60)),
        format!("{}1", "-".repeat(60)),
    ] {
        let found = Expr::parse(&source).expect("well written").eval(&Scope::new(), &mut Chance::None);
        assert!(matches!(found, Err(EvalError::TooLong | EvalError::TooBig) | Ok(Value::Number(_))), "{found:?}");
    }
    let mut scope: Scope = [("l", Value::List((1..=1000).map(Value::int).collect()))].into_iter().collect();
    let doubling = Expr::parse(&format!("[{}l]", "l,".repeat(60))).expect("well written");
    let first = doubling.eval(&scope, &mut Chance::None).expect("61,000 fit");
    scope.insert("l", first);
    assert_eq!(doubling.eval(&scope, &mut Chance::None), Err(EvalError::TooLong));
}

#[test]
fn numbers_from_outside_are_bounded_too() {
    let scope: Scope = [("low", i64::MIN), ("minus", -1), ("high", i64::MAX)].into_iter().collect();
    for source in [
        "gcd(low, minus)",
        "lcm(low, minus)",
        "low % minus",
        "-low",
        "abs(low)",
        "high + high",
        "digits(low)",
        "low..high",
    ] {
        let found = Expr::parse(source).expect("well written").eval(&scope, &mut Chance::None);
        assert_eq!(found, Err(EvalError::TooBig), "{source}");
    }
    let formats = ["words", "decimal 9", "percent", "money", "ordinal", "time", "plain", "mixed", "fraction"];
    for format in formats {
        for source in [format!("{{low|{format}}} {{high|{format}}}"), format!("$ {{low|{format}}} $")] {
            let shown = Template::parse(&source).expect("well written").render(&scope, &Notation::default());
            assert!(shown.as_ref().map_or(true, |rich| !rich.plain().is_empty()), "{shown:?}");
        }
    }
}

#[test]
fn the_deepest_nesting_fits_a_browsers_stack() {
    let deepest = || {
        for source in [
            format!("{}1{}", "(1 + 2 * (".repeat(31), "))".repeat(31)),
            format!("{}1{}", "[".repeat(63), "]".repeat(63)),
            format!("{}1{}", "sum(".repeat(63), ")".repeat(63)),
            format!("{}true", "not ".repeat(63)),
            format!("{}1{}", "(if 1 <= 2 ^ 1 and 1 = 1 then ".repeat(31), " else 0)".repeat(31)),
        ] {
            let expr = Expr::parse(&source).expect("not too deep");
            expr.eval(&Scope::new(), &mut Chance::None).expect("has a value");
        }
        let math = format!("$ {}1{} $", "(1 + 2 * ".repeat(24), ")".repeat(24));
        let rich = Template::parse(&math).expect("not too deep").render(&Scope::new(), &Notation::default());
        let rich = rich.expect("has a value");
        assert!(maths(&rich).all(|math| is_well_formed(&math.mathml()) && !math.spoken().is_empty()));
    };
    // wasm-ld gives a Rust program a stack of 1 MB; half of it leaves room for the screen above us
    let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(deepest).expect("a thread");
    thread.join().expect("it fits");
}
