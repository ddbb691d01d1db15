use crate::{
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// Minutes in one turn of the short hand.
pub const HALF_A_DAY: u32 = 720;

/// One clock with two hands, or a few beside each other.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Clock {
    /// The clocks, up to three.
    pub faces: Vec<ClockFace>,
}

/// What a clock with two hands shows.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ClockFace {
    /// Minutes since 12 o'clock, 0 to 719.
    pub minutes: u32,
    /// What stands below.
    pub label: Option<String>,
}

/// Clocks as they stand in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRecipe {
    /// The time each clock shows, in minutes since 12 o'clock; half days drop out.
    pub times: Vec<String>,
    /// What stands below each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
}

impl Clock {
    pub(super) fn words(&self) -> String {
        self.faces.iter().map(ClockFace::words).collect::<Vec<_>>().join(" ")
    }
}

impl ClockFace {
    fn words(&self) -> String {
        let name = self.label.as_ref().map_or_else(|| "A clock".to_owned(), |label| format!("A clock marked {label}"));
        format!("{name}. The short hand {}. The long hand {}.", self.short_hand(), self.long_hand())
    }

    /// Where the short hand points, as an eye tells it: between which hours, never which time.
    pub fn short_hand(&self) -> String {
        let name = |hour: u32| if hour.is_multiple_of(12) { 12 } else { hour % 12 };
        let hour = self.minutes / 60;
        let (before, after) = (name(hour), name(hour + 1));
        match self.minutes % 60 {
            0 => format!("points at the {before}"),
            1..=14 => format!("points just past the {before}"),
            15..=45 => format!("points between the {before} and the {after}"),
            _ => format!("points just before the {after}"),
        }
    }

    /// Where the long hand points: at a number, or so many small marks after one.
    pub fn long_hand(&self) -> String {
        let minute = self.minutes % 60;
        let number = if minute < 5 { 12 } else { minute / 5 };
        match minute % 5 {
            0 => format!("points at the {number}"),
            1 => format!("points 1 small mark after the {number}"),
            marks => format!("points {marks} small marks after the {number}"),
        }
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &ClockRecipe,
) -> Result<Clock, MakeError> {
    if recipe.times.is_empty() || recipe.times.len() > 3 {
        return Err(MakeError::wrong(&at("clock.times"), "a picture shows one to three clocks"));
    }
    let mut faces = Vec::new();
    for (n, time) in recipe.times.iter().enumerate() {
        let label = recipe.labels.get(n).map(|label| kitchen.text(&at("clock.labels"), label)).transpose()?;
        faces.push(ClockFace { minutes: minutes(kitchen, &at("clock.times"), time)?, label });
    }
    Ok(Clock { faces })
}

/// Minutes since 12 o'clock; whole days and half days drop out.
pub(in crate::practice) fn minutes(kitchen: &Kitchen<'_>, place: &str, source: &str) -> Result<u32, MakeError> {
    let time = kitchen.number(place, source)?;
    let turned = time.whole().map(|whole| whole.rem_euclid(i64::from(HALF_A_DAY)));
    turned
        .and_then(|minutes| u32::try_from(minutes).ok())
        .ok_or_else(|| MakeError::wrong(place, "a clock's time should be whole minutes"))
}

/// A time as a clock shows it: `3:05`.
pub(in crate::practice) fn time_text(minutes: Rational) -> String {
    let minutes = minutes.floor().rem_euclid(i64::from(HALF_A_DAY));
    format!("{}:{:02}", (minutes / 60 + 11) % 12 + 1, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hands_are_told_as_an_eye_sees_them() {
        let words = |minutes| ClockFace { minutes, label: None }.words();
        assert_eq!(words(0), "A clock. The short hand points at the 12. The long hand points at the 12.");
        assert_eq!(
            words(217),
            "A clock. The short hand points between the 3 and the 4. The long hand points 2 small marks after the 7."
        );
        assert_eq!(
            words(3),
            "A clock. The short hand points just past the 12. The long hand points 3 small marks after the 12."
        );
        assert_eq!(
            words(716),
            "A clock. The short hand points just before the 12. The long hand points 1 small mark after the 11."
        );
    }
}
