//! Mathematics as a teacher writes it, as the page draws it and as it is read aloud.

use super::{Math, Notation, Run, Scope, Template, Value};

fn read(source: &str) -> Math {
    let number = |text: &str| Value::Number(text.parse().expect("a number"));
    let scope: Scope = [
        ("six", Value::int(6)),
        ("big", Value::int(1250)),
        ("neg", Value::int(-3)),
        ("half", number("-1/2")),
        ("part", number("7/4")),
        ("x", Value::from("x")),
        ("plus", Value::from("+")),
        ("less", Value::from("<")),
        ("cm", Value::from("cm")),
        ("nums", Value::List(vec![Value::int(3), Value::int(6)])),
    ]
    .into_iter()
    .collect();
    let template = Template::parse(&format!("${source}$")).expect(source);
    match template.render(&scope, &Notation::default()).expect(source).0.as_slice() {
        [Run::Math(math)] => math.clone(),
        other => unreachable!("{other:?}"),
    }
}

#[track_caller]
fn check(source: &str, spoken: &str, plain: &str, mathml: &str) {
    let math = read(source);
    assert_eq!(math.spoken(), spoken, "{source}");
    assert_eq!(math.plain(), plain, "{source}");
    assert_eq!(math.mathml(), format!("<math>{mathml}</math>"), "{source}");
}

#[test]
fn numbers_and_units() {
    check("7", "7", "7", "<mn>7</mn>");
    check("1000", "1,000", "1,000", "<mn>1,000</mn>");
    check("1,234,567", "1,234,567", "1,234,567", "<mn>1,234,567</mn>");
    check("3.50", "3.50", "3.50", "<mn>3.50</mn>");
    check("-4", "negative 4", "−4", "<mrow><mo>−</mo><mn>4</mn></mrow>");
    check("{big}", "1,250", "1,250", "<mn>1,250</mn>");
    check("{neg}", "negative 3", "−3", "<mrow><mo>−</mo><mn>3</mn></mrow>");
    check("{part}", "seven fourths", "7/4", "<mfrac><mn>7</mn><mn>4</mn></mfrac>");
    check("{part|mixed}", "1 and three fourths", "1 3/4", "<mrow><mn>1</mn><mfrac><mn>3</mn><mn>4</mn></mfrac></mrow>");
    check("{half}", "negative one half", "−1/2", "<mrow><mo>−</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>");
    check("{half|decimal}", "negative 0.5", "−0.5", "<mrow><mo>−</mo><mn>0.5</mn></mrow>");
    check("50%", "50 percent", "50%", "<mrow><mn>50</mn><mtext>%</mtext></mrow>");
    check("90°", "90 degrees", "90°", "<mrow><mn>90</mn><mtext>°</mtext></mrow>");
    check("25¢", "25 cents", "25¢", "<mrow><mn>25</mn><mtext>¢</mtext></mrow>");
    check("{six} {cm}", "6 cm", "6 cm", "<mrow><mn>6</mn><mtext>\u{a0}</mtext><mtext>cm</mtext></mrow>");
    check(
        r#"5 "square feet""#,
        "5 square feet",
        "5 square feet",
        "<mrow><mn>5</mn><mtext>\u{a0}</mtext><mtext>square feet</mtext></mrow>",
    );
}

#[test]
fn operations_and_blanks() {
    check(
        "{six} * 4 = 24",
        "6 times 4 equals 24",
        "6 × 4 = 24",
        "<mrow><mrow><mn>6</mn><mo>×</mo><mn>4</mn></mrow><mo>=</mo><mn>24</mn></mrow>",
    );
    check(
        "6 × 4 = 24",
        "6 times 4 equals 24",
        "6 × 4 = 24",
        "<mrow><mrow><mn>6</mn><mo>×</mo><mn>4</mn></mrow><mo>=</mo><mn>24</mn></mrow>",
    );
    check(
        "24 ÷ 6 = 4",
        "24 divided by 6 equals 4",
        "24 ÷ 6 = 4",
        "<mrow><mrow><mn>24</mn><mo>÷</mo><mn>6</mn></mrow><mo>=</mo><mn>4</mn></mrow>",
    );
    check(
        "24 : 6 = [a]",
        "24 divided by 6 equals blank",
        "24 ÷ 6 = ___",
        r#"<mrow><mrow><mn>24</mn><mo>÷</mo><mn>6</mn></mrow><mo>=</mo><mi class="gap" data-gap="a">□</mi></mrow>"#,
    );
    check(
        "8 + 7 - 5",
        "8 plus 7 minus 5",
        "8 + 7 − 5",
        "<mrow><mn>8</mn><mo>+</mo><mn>7</mn><mo>−</mo><mn>5</mn></mrow>",
    );
    check("{six} {plus} 2", "6 plus 2", "6 + 2", "<mrow><mn>6</mn><mo>+</mo><mn>2</mn></mrow>");
    check(
        "10 - {neg}",
        "10 minus negative 3",
        "10 − (−3)",
        "<mrow><mn>10</mn><mo>−</mo><mrow><mo>(</mo><mrow><mo>−</mo><mn>3</mn></mrow><mo>)</mo></mrow></mrow>",
    );
    check(
        "{neg} + 5",
        "negative 3 plus 5",
        "−3 + 5",
        "<mrow><mrow><mo>−</mo><mn>3</mn></mrow><mo>+</mo><mn>5</mn></mrow>",
    );
    check(
        "4 * {neg}",
        "4 times negative 3",
        "4 × (−3)",
        "<mrow><mn>4</mn><mo>×</mo><mrow><mo>(</mo><mrow><mo>−</mo><mn>3</mn></mrow><mo>)</mo></mrow></mrow>",
    );
    check(
        "-{neg}",
        "negative negative 3",
        "−(−3)",
        "<mrow><mo>−</mo><mrow><mo>(</mo><mrow><mo>−</mo><mn>3</mn></mrow><mo>)</mo></mrow></mrow>",
    );
    check(
        "2 * -5",
        "2 times negative 5",
        "2 × (−5)",
        "<mrow><mn>2</mn><mo>×</mo><mrow><mo>(</mo><mrow><mo>−</mo><mn>5</mn></mrow><mo>)</mo></mrow></mrow>",
    );
    check(
        "(2 + 3) * 4",
        "open parenthesis 2 plus 3 close parenthesis times 4",
        "(2 + 3) × 4",
        "<mrow><mrow><mo>(</mo><mrow><mn>2</mn><mo>+</mo><mn>3</mn></mrow><mo>)</mo></mrow><mo>×</mo><mn>4</mn></mrow>",
    );
    check(
        "2(3 + 4)",
        "2 times open parenthesis 3 plus 4 close parenthesis",
        "2(3 + 4)",
        "<mrow><mn>2</mn><mo>\u{2062}</mo><mrow><mo>(</mo><mrow><mn>3</mn><mo>+</mo><mn>4</mn></mrow><mo>)</mo></mrow></mrow>",
    );
    check(
        "? * 4 = 24",
        "what number times 4 equals 24",
        "? × 4 = 24",
        r#"<mrow><mrow><mi class="unknown">?</mi><mo>×</mo><mn>4</mn></mrow><mo>=</mo><mn>24</mn></mrow>"#,
    );
    check(
        "45 - ? = 17",
        "45 minus what number equals 17",
        "45 − ? = 17",
        r#"<mrow><mrow><mn>45</mn><mo>−</mo><mi class="unknown">?</mi></mrow><mo>=</mo><mn>17</mn></mrow>"#,
    );
    check(
        r#"[tens] "tens" + 3"#,
        "blank tens plus 3",
        "___ tens + 3",
        "<mrow><mrow><mi class=\"gap\" data-gap=\"tens\">□</mi><mtext>\u{a0}</mtext><mtext>tens</mtext></mrow><mo>+</mo><mn>3</mn></mrow>",
    );
    check(
        "6[a] + [b] = 100",
        "6 blank plus blank equals 100",
        "6___ + ___ = 100",
        r#"<mrow><mrow><mrow><mn>6</mn><mi class="gap" data-gap="a">□</mi></mrow><mo>+</mo><mi class="gap" data-gap="b">□</mi></mrow><mo>=</mo><mn>100</mn></mrow>"#,
    );
    check(
        "1 + 2 + ... + 9",
        "1 plus 2 plus dot dot dot plus 9",
        "1 + 2 + … + 9",
        "<mrow><mn>1</mn><mo>+</mo><mn>2</mn><mo>+</mo><mo>…</mo><mo>+</mo><mn>9</mn></mrow>",
    );
    check(
        "3, 6, 9, ...",
        "3, 6, 9, and so on",
        "3, 6, 9, …",
        r#"<mrow><mn>3</mn><mo separator="true">,</mo><mn>6</mn><mo separator="true">,</mo><mn>9</mn><mo separator="true">,</mo><mo>…</mo></mrow>"#,
    );
    check("{nums}", "3, 6", "3, 6", r#"<mrow><mn>3</mn><mo separator="true">,</mo><mn>6</mn></mrow>"#);
}

#[test]
fn fractions_and_mixed_numbers() {
    check("3/4", "three fourths", "3/4", "<mfrac><mn>3</mn><mn>4</mn></mfrac>");
    check("1/2", "one half", "1/2", "<mfrac><mn>1</mn><mn>2</mn></mfrac>");
    check("3/2", "three halves", "3/2", "<mfrac><mn>3</mn><mn>2</mn></mfrac>");
    check(
        "1/3 + 2/3 = 1",
        "one third plus two thirds equals 1",
        "1/3 + 2/3 = 1",
        "<mrow><mrow><mfrac><mn>1</mn><mn>3</mn></mfrac><mo>+</mo><mfrac><mn>2</mn><mn>3</mn></mfrac></mrow><mo>=</mo><mn>1</mn></mrow>",
    );
    check("2 1/2", "2 and one half", "2 1/2", "<mrow><mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>");
    check(
        "{six} {six}/[d]",
        "6 and 6 over blank",
        "6 6/___",
        r#"<mrow><mn>6</mn><mfrac><mn>6</mn><mi class="gap" data-gap="d">□</mi></mfrac></mrow>"#,
    );
    check(
        "[w] [n]/[d]",
        "blank and blank over blank",
        "___ ___/___",
        r#"<mrow><mi class="gap" data-gap="w">□</mi><mfrac><mi class="gap" data-gap="n">□</mi><mi class="gap" data-gap="d">□</mi></mfrac></mrow>"#,
    );
    check("1/100", "one hundredth", "1/100", "<mfrac><mn>1</mn><mn>100</mn></mfrac>");
    check("7/250", "7 over 250", "7/250", "<mfrac><mn>7</mn><mn>250</mn></mfrac>");
    check("1/1", "1 over 1", "1/1", "<mfrac><mn>1</mn><mn>1</mn></mfrac>");
    check("-3/4", "negative three fourths", "−3/4", "<mrow><mo>−</mo><mfrac><mn>3</mn><mn>4</mn></mfrac></mrow>");
    check("a/b", "a over b", "a/b", "<mfrac><mi>a</mi><mi>b</mi></mfrac>");
    check(
        "(x + 1)/2",
        "the fraction x plus 1 over 2 end fraction",
        "(x + 1)/2",
        "<mfrac><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac>",
    );
    check(
        "3/(2 * 4)",
        "the fraction 3 over 2 times 4 end fraction",
        "3/(2 × 4)",
        "<mfrac><mn>3</mn><mrow><mn>2</mn><mo>×</mo><mn>4</mn></mrow></mfrac>",
    );
    check(
        "1/2/3",
        "the fraction one half over 3 end fraction",
        "(1/2)/3",
        "<mfrac><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>3</mn></mfrac>",
    );
    check(
        "(1/2) / 3",
        "the fraction one half over 3 end fraction",
        "(1/2)/3",
        "<mfrac><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>3</mn></mfrac>",
    );
    check(
        "{part} * 2",
        "seven fourths times 2",
        "7/4 × 2",
        "<mrow><mfrac><mn>7</mn><mn>4</mn></mfrac><mo>×</mo><mn>2</mn></mrow>",
    );
    check(
        "1/2 * 4/5",
        "one half times four fifths",
        "1/2 × 4/5",
        "<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>×</mo><mfrac><mn>4</mn><mn>5</mn></mfrac></mrow>",
    );
}

#[test]
fn letters_and_powers() {
    check("x^2", "x squared", "x²", "<msup><mi>x</mi><mn>2</mn></msup>");
    check("y^3 + 1", "y cubed plus 1", "y³ + 1", "<mrow><msup><mi>y</mi><mn>3</mn></msup><mo>+</mo><mn>1</mn></mrow>");
    check("2^n", "2 to the power of n", "2^n", "<msup><mn>2</mn><mi>n</mi></msup>");
    check(
        "10^-2",
        "10 to the power of negative 2",
        "10^(−2)",
        "<msup><mn>10</mn><mrow><mo>−</mo><mn>2</mn></mrow></msup>",
    );
    check(
        "{neg}^2",
        "open parenthesis negative 3 close parenthesis squared",
        "(−3)²",
        "<msup><mrow><mo>(</mo><mrow><mo>−</mo><mn>3</mn></mrow><mo>)</mo></mrow><mn>2</mn></msup>",
    );
    check(
        "{half}^2",
        "open parenthesis negative one half close parenthesis squared",
        "(−1/2)²",
        "<msup><mrow><mo>(</mo><mrow><mo>−</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow><mo>)</mo></mrow><mn>2</mn></msup>",
    );
    check(
        "(x + 1)^2",
        "open parenthesis x plus 1 close parenthesis squared",
        "(x + 1)²",
        "<msup><mrow><mo>(</mo><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><mo>)</mo></mrow><mn>2</mn></msup>",
    );
    check(
        "2x + 3 = 11",
        "2 x plus 3 equals 11",
        "2x + 3 = 11",
        "<mrow><mrow><mrow><mn>2</mn><mo>\u{2062}</mo><mi>x</mi></mrow><mo>+</mo><mn>3</mn></mrow><mo>=</mo><mn>11</mn></mrow>",
    );
    check("{six}{x}", "6 x", "6x", "<mrow><mn>6</mn><mo>\u{2062}</mo><mi>x</mi></mrow>");
    check("xy", "x y", "xy", "<mrow><mi>x</mi><mo>\u{2062}</mo><mi>y</mi></mrow>");
    check(
        "3x^2 - 5x",
        "3 x squared minus 5 x",
        "3x² − 5x",
        "<mrow><mrow><mn>3</mn><mo>\u{2062}</mo><msup><mi>x</mi><mn>2</mn></msup></mrow><mo>−</mo><mrow><mn>5</mn><mo>\u{2062}</mo><mi>x</mi></mrow></mrow>",
    );
    check(
        "x({six} - y)",
        "x times open parenthesis 6 minus y close parenthesis",
        "x(6 − y)",
        "<mrow><mi>x</mi><mo>\u{2062}</mo><mrow><mo>(</mo><mrow><mn>6</mn><mo>−</mo><mi>y</mi></mrow><mo>)</mo></mrow></mrow>",
    );
    check("2πr", "2 pi r", "2πr", "<mrow><mn>2</mn><mo>\u{2062}</mo><mi>π</mi><mo>\u{2062}</mo><mi>r</mi></mrow>");
    check(
        "2^(3 + n)",
        "2 to the power of 3 plus n",
        "2^(3 + n)",
        "<msup><mn>2</mn><mrow><mn>3</mn><mo>+</mo><mi>n</mi></mrow></msup>",
    );
}

#[test]
fn comparisons() {
    check("3 < 5", "3 is less than 5", "3 < 5", "<mrow><mn>3</mn><mo>&lt;</mo><mn>5</mn></mrow>");
    check("{six} {less} 9", "6 is less than 9", "6 < 9", "<mrow><mn>6</mn><mo>&lt;</mo><mn>9</mn></mrow>");
    check(
        "5 > {neg}",
        "5 is greater than negative 3",
        "5 > −3",
        "<mrow><mn>5</mn><mo>&gt;</mo><mrow><mo>−</mo><mn>3</mn></mrow></mrow>",
    );
    check("4 <= x", "4 is less than or equal to x", "4 ≤ x", "<mrow><mn>4</mn><mo>≤</mo><mi>x</mi></mrow>");
    check(
        "x >= -2",
        "x is greater than or equal to negative 2",
        "x ≥ −2",
        "<mrow><mi>x</mi><mo>≥</mo><mrow><mo>−</mo><mn>2</mn></mrow></mrow>",
    );
    check(
        "2 + 2 != 5",
        "2 plus 2 is not equal to 5",
        "2 + 2 ≠ 5",
        "<mrow><mrow><mn>2</mn><mo>+</mo><mn>2</mn></mrow><mo>≠</mo><mn>5</mn></mrow>",
    );
    check(
        "1/3 ≈ 0.33",
        "one third is about 0.33",
        "1/3 ≈ 0.33",
        "<mrow><mfrac><mn>1</mn><mn>3</mn></mfrac><mo>≈</mo><mn>0.33</mn></mrow>",
    );
    check(
        "2 < x < 6",
        "2 is less than x is less than 6",
        "2 < x < 6",
        "<mrow><mn>2</mn><mo>&lt;</mo><mi>x</mi><mo>&lt;</mo><mn>6</mn></mrow>",
    );
    check(
        "347 = 300 + 40 + 7",
        "347 equals 300 plus 40 plus 7",
        "347 = 300 + 40 + 7",
        "<mrow><mn>347</mn><mo>=</mo><mrow><mn>300</mn><mo>+</mo><mn>40</mn><mo>+</mo><mn>7</mn></mrow></mrow>",
    );
}
