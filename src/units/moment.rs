use serde::{Deserialize, Serialize};
use std::fmt;

/// Milliseconds in a day.
pub const MILLIS_PER_DAY: i64 = 86_400_000;

/// When something happened, as the device said: UTC milliseconds since 1970, and how far local time was ahead of UTC, in minutes.
///
/// Devices lie about time, so order comes from the log, never from here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Moment {
    /// UTC milliseconds since 1970-01-01.
    pub utc_ms: i64,
    /// Minutes that local time is ahead of UTC; -300 in New York in winter.
    pub ahead_min: i16,
}

/// A day of the learner's own calendar, counted from 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Day(pub i32);

impl Moment {
    /// The local day it was.
    pub fn day(self) -> Day {
        Day(i32::try_from(self.local_ms().div_euclid(MILLIS_PER_DAY)).unwrap_or(0))
    }

    /// The local hour, 0 to 23.
    pub fn hour(self) -> u8 {
        u8::try_from(self.local_ms().rem_euclid(MILLIS_PER_DAY) / 3_600_000).unwrap_or(0)
    }

    /// Whole days from an earlier day to this moment's day: never below 0, at most 400.
    pub fn days_since(self, earlier: Day) -> u16 {
        u16::try_from((i64::from(self.day().0) - i64::from(earlier.0)).clamp(0, 400)).unwrap_or(400)
    }

    fn local_ms(self) -> i64 {
        self.utc_ms.saturating_add(i64::from(self.ahead_min) * 60_000)
    }
}

impl Day {
    /// Year, month (1 to 12) and day of the month in the Gregorian calendar.
    ///
    /// The arithmetic is Howard Hinnant's `civil_from_days`.
    pub fn civil(self) -> (i32, u8, u8) {
        let shifted = i64::from(self.0) + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        (i32::try_from(year).unwrap_or(1970), u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }

    /// The day of the week: 0 is Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from((i64::from(self.0) + 4).rem_euclid(7)).unwrap_or(0)
    }
}

impl fmt::Display for Day {
    /// `2026-11-22`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_local_one() {
        let late_in_new_york = Moment { utc_ms: 1_795_320_000_000, ahead_min: -300 };
        assert_eq!(late_in_new_york.day().to_string(), "2026-11-21");
        assert_eq!(late_in_new_york.hour(), 23);
        assert_eq!(Moment { ahead_min: 0, ..late_in_new_york }.day().to_string(), "2026-11-22");
    }

    #[test]
    fn the_calendar_knows_leap_days() {
        assert_eq!(Day(0).to_string(), "1970-01-01");
        assert_eq!(Day(11_016).to_string(), "2000-02-29");
        assert_eq!((Day(0).weekday(), Day(3).weekday()), (4, 0));
    }

    #[test]
    fn a_clock_that_jumps_back_gives_no_days() {
        let now = Moment { utc_ms: 0, ahead_min: 0 };
        assert_eq!((now.days_since(Day(5)), now.days_since(Day(-9999))), (0, 400));
    }
}
