use crate::{
    language::{Notation, number_text},
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// Numbers in a table with a column for each place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PlaceValue {
    /// The powers of ten of the columns, from the left: 2 is hundreds, −1 is tenths.
    pub places: Vec<i32>,
    /// The digits of each number by column; `None` where nothing stands.
    pub rows: Vec<Vec<Option<u8>>>,
    /// The column that shows a question mark in every row.
    pub asked: Option<i32>,
    /// How its numbers are written.
    #[serde(skip)]
    pub notation: Notation,
}

/// A place-value table as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceValueRecipe {
    /// A list: the numbers, 1 to 3.
    pub numbers: String,
    /// The value of the first place: 100,000 at most.
    pub from: String,
    /// The value of the last place: 1/1000 at least.
    pub to: String,
    /// The value of the place that shows a question mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<String>,
}

impl PlaceValue {
    /// The value of a place as it stands at the head of its column: `1,000`, `1/10`.
    pub fn head(place: i32, notation: &Notation) -> String {
        let zeros = "0".repeat(place.unsigned_abs() as usize);
        match place {
            ..0 => format!("1/1{zeros}"),
            _ => ten_to(place).map(|value| number_text(value, notation)).unwrap_or_default(),
        }
    }

    /// The name of a place.
    fn name(place: i32) -> &'static str {
        match place {
            5.. => "hundred thousands",
            4 => "ten thousands",
            3 => "thousands",
            2 => "hundreds",
            1 => "tens",
            0 => "ones",
            -1 => "tenths",
            -2 => "hundredths",
            _ => "thousandths",
        }
    }

    pub(super) fn words(&self) -> String {
        let cell = |(place, digit): (&i32, &Option<u8>)| {
            let digit = match digit {
                _ if self.asked == Some(*place) => "a question mark".to_owned(),
                Some(digit) => digit.to_string(),
                None => return None,
            };
            Some(format!("{}: {digit}", Self::name(*place)))
        };
        let row = |row: &Vec<Option<u8>>| {
            format!(" {}.", self.places.iter().zip(row).filter_map(cell).collect::<Vec<_>>().join(", "))
        };
        format!("A place-value table.{}", self.rows.iter().map(row).collect::<String>())
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &PlaceValueRecipe,
) -> Result<PlaceValue, MakeError> {
    let at = |field: &str| at(&format!("place-value.{field}"));
    let place = |field: &str, source: &str| {
        let value = kitchen.number(&at(field), source)?;
        let found = (-3..=5).find(|place| ten_to(*place) == Some(value));
        found.ok_or_else(|| MakeError::wrong(&at(field), "this should be 100,000, 10,000 … 10, 1, 1/10 … 1/1000"))
    };
    let (from, to) = (place("from", &recipe.from)?, place("to", &recipe.to)?);
    let asked = recipe.asked.as_deref().map(|asked| place("asked", asked)).transpose()?;
    let places: Vec<i32> = (to..=from).rev().collect();
    let numbers = kitchen.numbers(&at("numbers"), &recipe.numbers)?;
    let rule = "1 to 3 numbers, 0 or more, have all their digits in 2 to 7 columns";
    let rows =
        numbers.iter().map(|number| digits(*number, &places).ok_or_else(|| MakeError::wrong(&at("numbers"), rule)));
    let rows: Vec<_> = rows.collect::<Result<_, _>>()?;
    if !(1..=3).contains(&rows.len()) || !(2..=7).contains(&places.len()) {
        return Err(MakeError::wrong(&at("numbers"), rule));
    }
    Ok(PlaceValue { places, rows, asked, notation: *kitchen.notation })
}

fn ten_to(place: i32) -> Option<Rational> {
    Rational::int(10).power(i64::from(place))
}

/// The digits of a number by column; empty before its first digit, but never at the ones or behind them.
fn digits(number: Rational, places: &[i32]) -> Option<Vec<Option<u8>>> {
    let mut rest = number;
    let mut begun = false;
    let mut row = Vec::new();
    for place in places {
        let one = ten_to(*place)?;
        let digit = rest.over(one)?.floor();
        if !(0..=9).contains(&digit) {
            return None;
        }
        rest = rest.minus(one.times(Rational::int(digit))?)?;
        begun |= digit > 0 || *place <= 0;
        row.push(if begun { Some(u8::try_from(digit).ok()?) } else { None });
    }
    (rest == Rational::ZERO).then_some(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_their_places() {
        let number = Rational::new(3_042, 10).expect("not 0");
        let row = digits(number, &[3, 2, 1, 0, -1, -2]);
        assert_eq!(row, Some(vec![None, Some(3), Some(0), Some(4), Some(2), Some(0)]));
        assert_eq!(digits(number, &[2, 1, 0]), None, "the tenths have no column");
        assert_eq!(digits(number, &[1, 0, -1]), None, "the hundreds have no column");
    }

    #[test]
    fn heads_name_the_value_of_a_place() {
        let heads: Vec<String> =
            [5, 4, 3, 2, 0, -1, -3].map(|place| PlaceValue::head(place, &Notation::default())).into();
        assert_eq!(heads, ["100,000", "10,000", "1,000", "100", "1", "1/10", "1/1000"]);
    }
}
