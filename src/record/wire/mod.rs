//! Stored formats: dumb shapes for each version and the way between them and [`Event`]. One event is one line of JSON.
//!
//! Reading never fails and never panics; what cannot be read comes back as it was. `docs/learner-file.md` describes the lines.

mod attempt;
mod board;
mod goal;
mod line;
mod look;
mod place;
mod profile;
mod what;

use super::{Damage, Event, Happening, Kept, Raw, Why};
use line::{Line, Loose};
use serde_json::error::Category;

pub(super) use line::MOST as MOST_LAMPORT;
pub(super) use look::LookLine;

/// The longest line that is read, in bytes.
pub const LONGEST_LINE: usize = 64 * 1024;

/// The largest text that is read, in bytes: a hundred thousand attempts are 43 MB.
pub const LARGEST_TEXT: usize = 64 * 1024 * 1024;

/// The version of the lines this build writes. A line with a greater one is kept and not understood.
pub const VERSION: u32 = 1;

/// The line an event is kept as: JSON without a line break.
pub fn encode(event: &Event) -> String {
    serde_json::to_string(&Line::from(event)).expect("every key is text and every number whole")
}

/// What one line says.
pub fn decode_line(line: &str) -> Result<Event, Damage> {
    let line = line.trim();
    if line.len() > LONGEST_LINE {
        return Err(Damage::text(Why::TooLong, line));
    }
    let event = match serde_json::from_str::<Line>(line) {
        Ok(known) if known.is_of_this_version() => known.read(),
        _ => read_loosely(line),
    };
    event.map_err(|why| Damage::text(why, line))
}

/// What a text of lines says; each line is tried alone, so one that is damaged costs itself only.
pub fn decode(text: &str) -> (Vec<Kept>, Vec<Damage>) {
    let (mut kept, mut damages) = (Vec::new(), Vec::new());
    let (text, rest) = text.split_at(text.floor_char_boundary(LARGEST_TEXT));
    for line in text.split('\n').filter(|line| !line.trim().is_empty()) {
        match Kept::read(line) {
            Ok(one) => kept.push(one),
            Err(damage) => damages.push(damage),
        }
    }
    if !rest.is_empty() {
        damages.push(Damage::text(Why::TooLong, rest));
    }
    (kept, damages)
}

/// The same for UTF-16 units as browsers store them, where half of a pair may stand alone.
pub fn decode_units(units: &[u16]) -> (Vec<Kept>, Vec<Damage>) {
    let mut text = String::new();
    let mut damages = Vec::new();
    for line in units.split(|unit| *unit == u16::from(b'\n')) {
        match String::from_utf16(line) {
            Ok(line) => {
                text.push_str(&line);
                text.push('\n');
            }
            Err(_) => damages.push(Damage { why: Why::NotText, raw: Raw::Units(line.to_vec()) }),
        }
    }
    let (kept, more) = decode(&text);
    damages.extend(more);
    (kept, damages)
}

/// A line whose event this version does not know still has an id and a place.
fn read_loosely(line: &str) -> Result<Event, Why> {
    let loose: Loose = serde_json::from_str(line).map_err(|error| match error.classify() {
        Category::Data => Why::WrongShape,
        Category::Syntax | Category::Eof | Category::Io => Why::NotJson,
    })?;
    let name = loose.name().ok_or(Why::WrongShape)?.to_owned();
    if what::NAMES.contains(&name.as_str()) && !loose.is_newer() {
        return Err(Why::WrongShape);
    }
    loose.read(Happening::Unknown { name })
}
