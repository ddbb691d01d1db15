//! Numbers stay within what the grade works with.

use super::{
    Batch, Finding,
    batch::{key_numbers, texts},
    figures::figures,
};
use crate::{
    language::{Joint, Math, Rich, Run},
    practice::Item,
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
        batch.fails("let", &most, |item| item.values.iter().filter_map(|(_, value)| value.parse().ok()).any(|number| over(&number))),
        batch.fails("answer", &format!("The answer is not a whole number from 0 up, as {domain} has it."), |item| {
            key_numbers(item).iter().any(odd)
        }),
        batch.fails("ask", &format!("A factor or divisor is above 10 and no multiple of ten, which {domain} has not yet."), |item| {
            bounds.small_factors && texts(batch.recipe, item).iter().any(|(_, text)| products(text).iter().any(|parts| !is_small(parts)))
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn face_figures(batch: &Batch<'_>, item: &Item) -> Vec<Rational> {
    let shown = texts(batch.recipe, item).into_iter().filter(|(place, _)| place == "ask" || place == "answer");
    shown.flat_map(|(_, text)| figures(&text.plain())).collect()
}

/// A factor with what joins it to the one before it.
type Factors = Vec<(Joint, Rational)>;

fn products(text: &Rich) -> Vec<Factors> {
    let mut found = Vec::new();
    for run in &text.0 {
        if let Run::Math(math) = run {
            gather(math, &mut found);
        }
    }
    found
}

fn gather(math: &Math, found: &mut Vec<Factors>) {
    if let Math::Product(first, rest) = math {
        let parts = [(Joint::Times, &**first)].into_iter().chain(rest.iter().map(|(joint, part)| (*joint, part)));
        found.push(parts.filter_map(|(joint, part)| Some((joint, figures(&number(part)?).first().copied()?))).collect());
    }
    math.parts().into_iter().for_each(|part| gather(part, found));
}

fn number(math: &Math) -> Option<String> {
    if let Math::Number(text) = math { Some(text.clone()) } else { None }
}

/// Whether every factor is at most 10 or one is a multiple of ten; a dividend is at most 100, its divisor at most 10.
fn is_small(parts: &Factors) -> bool {
    let ten = Rational::int(10);
    let divides = parts.iter().any(|(joint, _)| *joint == Joint::Over);
    let large: Vec<Rational> = parts.iter().map(|(_, number)| *number).filter(|number| *number > ten).collect();
    match (divides, large.as_slice()) {
        (_, []) => true,
        (true, [only]) => *only <= Rational::int(100) && parts.first().is_some_and(|(_, first)| first == only),
        (false, [only]) => *only < Rational::int(100) && only.whole().is_some_and(|whole| whole % 10 == 0),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn numbers_stay_within_the_grade() {
        check(good(), super::check, &[]);
        check(good().with("let", r#"["groups = 200", "each = pick(2..9)", "total = groups * each"]"#), super::check, &["above 1000"]);
        check(good().with("answer", r#"{ number = "groups / 2" }"#), super::check, &["not a whole number"]);
        check(good().with("ask", r#""Find $ 13 * {each} $.""#), super::check, &["above 10"]);
        check(good().with("ask", r#""Find $ 60 * {each} $ and $ {total} / {each} $ and $ {total} ÷ {each} $.""#), super::check, &[]);
    }
}
