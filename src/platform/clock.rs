//! What the device says the time is.

use crate::units::Moment;
use js_sys::Date;

/// Now, with how far local time is ahead of UTC.
pub fn now() -> Moment {
    let date = Date::new_0();
    #[allow(clippy::cast_possible_truncation)] // whole milliseconds and minutes, far inside the range
    Moment { utc_ms: date.get_time() as i64, ahead_min: -(date.get_timezone_offset() as i16) }
}
