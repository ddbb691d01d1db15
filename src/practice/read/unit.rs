/// Measures, each with its other names: the first is the one spelling all are read as.
const MEASURES: [&[&str]; 38] = [
    &["mm", "millimeter", "millimetre"],
    &["cm", "centimeter", "centimetre"],
    &["m", "meter", "metre"],
    &["km", "kilometer", "kilometre"],
    &["in", "inch", "inche", "\"", "″"],
    &["ft", "foot", "feet", "′"],
    &["yd", "yard"],
    &["mi", "mile"],
    &["mg", "milligram"],
    &["g", "gram", "gm"],
    &["kg", "kilogram", "kilo"],
    &["oz", "ounce"],
    &["lb", "pound"],
    &["ton"],
    &["ml", "milliliter", "millilitre"],
    &["l", "liter", "litre"],
    &["fl oz", "fluid ounce"],
    &["c", "cup"],
    &["pt", "pint"],
    &["qt", "quart"],
    &["gal", "gallon"],
    &["s", "sec", "second"],
    &["min", "minute"],
    &["h", "hr", "hour"],
    &["day"],
    &["wk", "week"],
    &["month"],
    &["yr", "year"],
    &["$", "dollar", "buck", "usd"],
    &["¢", "cent"],
    &["%", "percent"],
    &["°", "degree", "deg"],
    &["°f", "degree fahrenheit", "degrees fahrenheit"],
    &["°c", "degree celsius", "degrees celsius"],
    &["unit"],
    &["person", "people", "persons"],
    &["child", "children"],
    &["mph"],
];

/// The one spelling of a unit: `5 Centimeters` and `5cm` name the same, `sq. cm` and `cm²`, `miles per hour` and `mi/h`.
/// Of a thing that is counted the last word is read, in singular.
pub(super) fn canonical(unit: &str) -> String {
    let unit: String = unit.chars().filter(|c| *c != '.').flat_map(char::to_lowercase).collect();
    let unit = unit.trim();
    let (unit, below) = match unit.split_once('/').or_else(|| unit.split_once(" per ")) {
        Some((unit, below)) => (unit.trim(), Some(below.trim())),
        None => (unit, None),
    };
    let (base, power) = without_power(unit);
    let base = measure(base).map_or_else(|| stem(base.rsplit(' ').next().unwrap_or(base)), str::to_owned);
    let unit = match power {
        1 => base,
        power => format!("{base}^{power}"),
    };
    let whole = below.map_or_else(|| unit.clone(), |below| format!("{unit}/{}", measure(below).unwrap_or(below)));
    if whole == "mph" { "mi/h".to_owned() } else { whole }
}

/// Whether a unit in its one spelling is a measure, and no thing that is counted.
pub(super) fn is_known(canonical: &str) -> bool {
    canonical.split(['/', '^']).next().is_some_and(|base| MEASURES.iter().any(|names| names[0] == base))
}

/// `sq cm`, `square centimeters`, `cm²`, `cm^2` and `cm2` are the second power of `cm`.
fn without_power(unit: &str) -> (&str, u8) {
    for (words, power) in [(["square ", "sq "], 2), (["cubic ", "cu "], 3)] {
        if let Some(base) = words.iter().find_map(|word| unit.strip_prefix(word)) {
            return (base.trim(), power);
        }
    }
    for (signs, power) in [(["^2", "²", "2"], 2), (["^3", "³", "3"], 3)] {
        let base = signs.iter().find_map(|sign| unit.strip_suffix(sign)).map(str::trim_end);
        if let Some(base) = base.filter(|base| measure(base).is_some()) {
            return (base, power);
        }
    }
    (unit, 1)
}

fn measure(word: &str) -> Option<&'static str> {
    let found = |word: &str| MEASURES.iter().find(|names| names.contains(&word)).map(|names| names[0]);
    found(word).or_else(|| found(word.strip_suffix('s').filter(|short| short.len() > 1)?))
}

/// A word without the marks of its plural: `boxes` and `box`, `berries` and `berry` end alike.
fn stem(word: &str) -> String {
    let word = word.trim_end_matches(['s', 'e']);
    word.strip_suffix('i').map_or_else(|| word.to_owned(), |short| format!("{short}y"))
}
