use crate::units::{Day, Moment};

/// The longest line of a calendar file, in bytes (RFC 5545, 3.1).
const LONGEST: usize = 75;
const WEEKDAYS: [&str; 7] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/// One thing in a calendar: a whole day, or such a day each week.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarEntry {
    /// Tells it from all others, so that a calendar that has it already takes the new one in its place.
    pub id: String,
    /// The day, or the first day from which weekdays are counted.
    pub day: Day,
    /// The days of the week it comes again, 0 is Sunday; empty for one day.
    pub weekly: Vec<u8>,
    /// The last day it comes again.
    pub until: Option<Day>,
    /// Its title.
    pub title: String,
    /// What there is to say.
    pub words: String,
}

/// The entries as an iCalendar file (RFC 5545), written at a moment.
///
/// ```
/// use trellis::{goals::calendar, units::Moment};
/// let empty = calendar(&[], Moment { utc_ms: 0, ahead_min: 0 });
/// assert!(empty.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
/// ```
pub fn calendar(entries: &[CalendarEntry], written: Moment) -> String {
    let mut file = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Trellis//Goals//EN", "CALSCALE:GREGORIAN"] {
        put(&mut file, line);
    }
    for entry in entries {
        put_entry(&mut file, entry, written);
    }
    put(&mut file, "END:VCALENDAR");
    file
}

fn put_entry(file: &mut String, entry: &CalendarEntry, written: Moment) {
    let utc = Moment { ahead_min: 0, ..written };
    let seconds = utc.utc_ms.div_euclid(1000).rem_euclid(86_400);
    let first = (0..7)
        .map(|after| Day(entry.day.0 + after))
        .find(|day| entry.weekly.is_empty() || entry.weekly.contains(&day.weekday()))
        .unwrap_or(entry.day);
    put(file, "BEGIN:VEVENT");
    put(file, &format!("UID:{}@trellis", escaped(&entry.id)));
    put(
        file,
        &format!("DTSTAMP:{}T{:02}{:02}{:02}Z", date(utc.day()), seconds / 3600, seconds / 60 % 60, seconds % 60),
    );
    put(file, &format!("DTSTART;VALUE=DATE:{}", date(first)));
    put(file, &format!("DTEND;VALUE=DATE:{}", date(Day(first.0 + 1))));
    if !entry.weekly.is_empty() {
        let days: Vec<&str> = entry.weekly.iter().filter_map(|day| WEEKDAYS.get(usize::from(*day)).copied()).collect();
        let until = entry.until.map(|day| format!(";UNTIL={}", date(day))).unwrap_or_default();
        put(file, &format!("RRULE:FREQ=WEEKLY{until};BYDAY={}", days.join(",")));
    }
    put(file, &format!("SUMMARY:{}", escaped(&entry.title)));
    if !entry.words.is_empty() {
        put(file, &format!("DESCRIPTION:{}", escaped(&entry.words)));
    }
    put(file, "TRANSP:TRANSPARENT");
    put(file, "END:VEVENT");
}

fn date(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// Text as RFC 5545, 3.3.11 wants it; other control signs are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' => escaped.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// A line in pieces of 75 bytes at most; what follows begins with a space. No letter is cut.
fn put(file: &mut String, line: &str) {
    let mut length = 0;
    for sign in line.chars() {
        if length + sign.len_utf8() > LONGEST {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(sign);
        length += sign.len_utf8();
    }
    file.push_str("\r\n");
}
