use super::Say;
use crate::units;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/// Within so many days a weekday says enough.
const A_WEEK: i32 = 7;

/// A day, as people say it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Day {
    /// At the head of a page: `Tuesday, October 14`.
    Full(units::Day),
    /// In a list: `Tue, Oct 14`.
    Short(units::Day),
    /// At the start or end of some days: `October 14`.
    Plain(units::Day),
    /// Under a bar: `Tue`.
    Weekday(units::Day),
    /// In a list: `Oct 14`.
    Date(units::Day),
    /// Under a bar: `Oct`.
    Month(units::Day),
    /// In a sentence, seen from another day: `today`, `yesterday`, `on Monday`, `on Oct 6`.
    Seen {
        /// The day.
        day: units::Day,
        /// The day it is seen from.
        from: units::Day,
    },
}

impl Say for Day {
    fn english(&self) -> String {
        match *self {
            Self::Full(day) => format!("{}, {}", weekday(day), Self::Plain(day).english()),
            Self::Short(day) => format!("{}, {}", short(weekday(day)), Self::Date(day).english()),
            Self::Plain(day) => format!("{} {}", month(day), day.civil().2),
            Self::Weekday(day) => short(weekday(day)).to_owned(),
            Self::Date(day) => format!("{} {}", short(month(day)), day.civil().2),
            Self::Month(day) => short(month(day)).to_owned(),
            Self::Seen { day, from } => match from.0.saturating_sub(day.0) {
                0 => "today".to_owned(),
                1 => "yesterday".to_owned(),
                away if (2..A_WEEK).contains(&away) => format!("on {}", weekday(day)),
                _ => format!("on {}", Self::Date(day).english()),
            },
        }
    }
}

fn weekday(day: units::Day) -> &'static str {
    WEEKDAYS[usize::from(day.weekday()) % WEEKDAYS.len()]
}

/// The name of the month.
pub(super) fn month(day: units::Day) -> &'static str {
    MONTHS[usize::from(day.civil().1.saturating_sub(1)) % MONTHS.len()]
}

fn short(name: &'static str) -> &'static str {
    &name[..3]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_said_as_people_say_them() {
        let day = units::Day(20_375); // a Tuesday
        let said = |day: Day| day.english();
        assert_eq!(said(Day::Full(day)), "Tuesday, October 14");
        assert_eq!(said(Day::Short(day)), "Tue, Oct 14");
        let seen = |away: i32| Day::Seen { day, from: units::Day(day.0 + away) }.english();
        assert_eq!([0, 1, 2, 6, 7].map(seen), ["today", "yesterday", "on Tuesday", "on Tuesday", "on Oct 14"]);
        assert_eq!(seen(-3), "on Oct 14", "a clock that jumped back");
    }
}
