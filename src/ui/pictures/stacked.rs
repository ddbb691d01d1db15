use super::drawing::{Drawing, Ink, text_width};

/// A fraction's digits are a little smaller than a number's beside it.
const DIGITS: f64 = 0.9;
/// From the foot of the digits below the line to the foot of those above it, against their size.
const LEADING: f64 = 1.02;
const HIGH: f64 = 0.74;

/// A text that is a fraction, with what stands before it: `3/4`, `1 3/4`, `+1/4`.
pub(super) struct Stacked<'a> {
    before: &'a str,
    above: &'a str,
    below: &'a str,
}

impl<'a> Stacked<'a> {
    /// The text as a fraction, if it is one.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        let (front, below) = text.split_once('/')?;
        let from = front.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
        let (before, above) = front.split_at_checked(from)?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        (digits(above) && digits(below)).then_some(Self { before, above, below })
    }

    fn widths(&self, size: f64) -> (f64, f64) {
        let digits = |text| text_width(text, size * DIGITS);
        (text_width(self.before.trim_end(), size), digits(self.above).max(digits(self.below)) + 4.0)
    }
}

/// How wide a text stands, a fraction as a stack.
pub(super) fn width(text: &str, size: f64) -> f64 {
    Stacked::of(text).map_or_else(|| text_width(text, size), |stack| stack.widths(size).0 + stack.widths(size).1)
}

/// How high a text stands.
pub(super) fn height(text: &str, size: f64) -> f64 {
    if Stacked::of(text).is_some() { size * DIGITS * (LEADING + HIGH) } else { size * HIGH }
}

/// A text with its middle at `x`, standing on `y`; a fraction has its two numbers one over the other.
pub(super) fn write(drawing: &mut Drawing, ink: impl Into<Ink>, (x, y): (f64, f64), size: f64, text: &str) {
    let ink = ink.into();
    let Some(stack) = Stacked::of(text) else {
        drawing.text(ink, x, y, size, text);
        return;
    };
    let (before, wide) = stack.widths(size);
    let (digits, x) = (size * DIGITS, x + before / 2.0);
    let bar = y - digits * (HIGH + (LEADING - HIGH) / 2.0);
    drawing.text(ink, x, y, digits, stack.below);
    drawing.text(ink, x, y - digits * LEADING, digits, stack.above);
    drawing.path(Ink("bar", ink.1), &format!("M{:.1} {bar:.1}h{wide:.1}", x - wide / 2.0));
    if before > 0.0 {
        drawing.text(ink, x - (wide + before) / 2.0, bar + size * HIGH / 2.0, size, stack.before.trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_stand_one_number_over_the_other() {
        let parts = |text| Stacked::of(text).map(|stack| (stack.before.to_owned(), stack.above.to_owned()));
        assert_eq!(parts("3/4"), Some((String::new(), "3".to_owned())));
        assert_eq!(parts("1 3/4"), Some(("1 ".to_owned(), "3".to_owned())));
        assert_eq!(parts("+1/8"), Some(("+".to_owned(), "1".to_owned())));
        assert_eq!(parts("and/or"), None);
        assert_eq!(parts("24"), None);
        assert!(width("3/4", 30.0) < text_width("3/4", 30.0));
        assert!(height("3/4", 30.0) > height("24", 30.0));
    }
}
