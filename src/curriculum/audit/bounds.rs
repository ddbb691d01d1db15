//! Numbers stay within what the grade works with.

use super::{
    Batch, Finding,
    batch::{key_numbers, texts},
    figures::figures,
};
use crate::{
    language::{Joint, Math, Rich, Run},
    practice::{AnswerFace, Item, Key},
    units::Rational,
};

/// What a domain of a grade works with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Bounds {
    /// The greatest number.
    most: i64,
    /// Only whole numbers from 0 up are asked for.
    whole: bool,
    /// Factors and divisors are at most ten, or one factor is a multiple of ten below a hundred.
    small_factors: bool,
}

/// By grade and domain, as the standards' codes name them; the first row whose beginning fits.
/// K.OA.A.2, K.CC.A.1, 1.OA.A.1, 1.NBT.A.1, 2.OA.A.1, 2.NBT.A.1, 3.OA.C.7, 3.NBT.A.2, 4.NBT.A.1 name the limits.
const TABLE: [(&str, Bounds); 13] = [
    ("K.OA", whole(10)),
    ("K.CC", whole(100)),
    ("K.", whole(20)),
    ("1.OA", whole(20)),
    ("1.", whole(120)),
    ("2.OA", whole(100)),
    ("2.", whole(1_000)),
    ("3.OA", Bounds { most: 1_000, whole: true, small_factors: true }),
    ("3.NBT", Bounds { most: 1_000, whole: true, small_factors: true }),
    ("3.", Bounds { most: 1_000, whole: false, small_factors: false }),
    ("4.", Bounds { most: 1_000_000, whole: false, small_factors: false }),
    ("5.", Bounds { most: 1_000_000, whole: false, small_factors: false }),
    ("", Bounds { most: 1_000_000_000, whole: false, small_factors: false }),
];

const fn whole(most: i64) -> Bounds {
    Bounds { most, whole: true, small_factors: false }
}

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let code = batch.skill.standards.first().map_or("", String::as_str);
    let Some((domain, bounds)) = TABLE.iter().find(|(start, _)| code.starts_with(start)) else { return Vec::new() };
    let most = format!("A number is above {}, the most in {domain}.", bounds.most);
    let over = |number: &Rational| number.abs().is_none_or(|size| size > Rational::int(bounds.most));
    let odd = |number: &Rational| bounds.whole && (number.whole().is_none() || *number < Rational::ZERO);
    [
        batch.fails("ask", &most, |item| face_figures(batch, item).iter().any(over)),
        batch.fails("answer", &most, |item| key_numbers(item).iter().any(over)),
        batch.fails("let", &most, |item| {
            item.values.iter().filter_map(|(_, value)| value.parse().ok()).any(|number| over(&number))
        }),
        batch.fails("answer", &format!("The answer is not a whole number from 0 up, as {domain} has it."), |item| {
            key_numbers(item).iter().any(odd)
        }),
        batch.fails("ask", &far_product(batch, domain), |item| bounds.small_factors && product_too_far(item).is_some()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn face_figures(batch: &Batch<'_>, item: &Item) -> Vec<Rational> {
    let shown = texts(batch.recipe, item).into_iter().filter(|(place, _)| place == "ask" || place == "answer");
    shown.flat_map(|(_, text)| figures(&text.plain())).collect()
}

/// The question, and what is right where it is shown: a wrong option may hold a product nobody works out.
fn right_texts(item: &Item) -> Vec<&Rich> {
    let mut right = vec![&item.face.ask];
    match (&item.face.answer, &item.key) {
        (AnswerFace::Choice { options, .. }, Key::Choice(place)) => right.extend(options.get(*place)),
        (AnswerFace::Choices { options }, Key::Choices(places)) => {
            right.extend(places.iter().filter_map(|place| options.get(*place)));
        }
        (AnswerFace::Blanks { lines, .. }, _) => right.extend(lines),
        (AnswerFace::Compare { left, right: other }, _) => right.extend([left, other]),
        _ => {}
    }
    right
}

/// Names the first product that goes beyond the facts of a grade.
fn far_product(batch: &Batch<'_>, domain: &str) -> String {
    let numbers = batch.items.iter().find_map(product_too_far).map(|product| product.numbers).unwrap_or_default();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!(
        "The numbers {} are multiplied or divided: {domain} has facts up to 10 times 10 and a number below 10 with a multiple of ten, \
         and no others yet.",
        numbers.join(" and ")
    )
}

fn product_too_far(item: &Item) -> Option<Product> {
    right_texts(item).into_iter().flat_map(products).find(|product| !is_small(product))
}

/// The numbers of a product, and whether its first number is divided.
struct Product {
    divided: bool,
    numbers: Vec<Rational>,
}

fn products(text: &Rich) -> Vec<Product> {
    let mut found = Vec::new();
    for run in &text.0 {
        if let Run::Math(math) = run {
            gather(math, &mut found);
        }
    }
    found
}

fn gather(math: &Math, found: &mut Vec<Product>) {
    if let Math::Product(first, rest) = math {
        let parts = [&**first].into_iter().chain(rest.iter().map(|(_, part)| part));
        let number = |part: &Math| if let Math::Number(text) = part { figures(text).first().copied() } else { None };
        let divided = rest.iter().any(|(joint, _)| *joint == Joint::Over);
        found.push(Product { divided, numbers: parts.filter_map(number).collect() });
    }
    math.parts().into_iter().for_each(|part| gather(part, found));
}

/// Whether a grade 3 fact or a multiple of ten does it; nothing has to be worked out with 0, with 1 or beside a blank.
fn is_small(product: &Product) -> bool {
    let (ten, hundred) = (Rational::int(10), Rational::int(100));
    let plain = product.numbers.iter().any(|number| *number <= Rational::ONE);
    let large: Vec<Rational> = product.numbers.iter().copied().filter(|number| *number > ten).collect();
    match large.as_slice() {
        _ if plain => true,
        [] => true,
        [only] if product.divided => *only <= hundred && product.numbers.first() == Some(only),
        [_] if product.numbers.len() < 2 => true,
        [only] => *only < hundred && only.whole().is_some_and(|whole| whole % 10 == 0),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn numbers_stay_within_the_grade() {
        check(good(), super::check, &[]);
        let far = good().with("picture", r#"{ tape = { bars = [{ parts = [{ size = "1" }] }] } }"#);
        check(
            far.with("let", r#"["groups = 200", "each = pick(2..9)", "total = groups * each"]"#),
            super::check,
            &["above 1000"],
        );
        check(good().with("answer", r#"{ number = "groups / 2" }"#), super::check, &["not a whole number"]);
        check(good().with("ask", r#""Find $ 13 * {each} $.""#), super::check, &["The numbers 13 and"]);
        check(good().with("ask", r#""Find $ 112 ÷ {each} $.""#), super::check, &["The numbers 112 and"]);
        check(good().with("ask", r#""Find $ 68 * ? = 68 $ and $ 72 * 1 $ and $ 24 ÷ ? = 3 $.""#), super::check, &[]);
        check(
            good().with("ask", r#""Find $ 60 * {each} $ and $ {total} / {each} $ and $ {total} ÷ {each} $.""#),
            super::check,
            &[],
        );
    }
}
