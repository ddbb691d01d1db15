use std::fmt::Write;

/// The room a picture gets beside the answer on a small laptop, in px.
const DESK: (f64, f64) = (808.0, 300.0);
/// The room it gets on a phone; a tall picture gets more, since the pad then lies flat.
const PHONE: (f64, f64) = (354.0, 140.0);
const PHONE_TALL: (f64, f64) = (354.0, 220.0);
/// The smallest text on a phone, in px.
const SMALLEST: f64 = 14.0;
/// Mean width of a sign against the size of its letters.
const SIGN: f64 = 0.6;

/// A picture as SVG text, with the box it fills.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Drawing {
    width: f64,
    height: f64,
    tall: bool,
    body: String,
}

/// How a shape is painted: the class the style knows, and a `data-` variant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Ink(pub &'static str, pub &'static str);

impl From<&'static str> for Ink {
    fn from(class: &'static str) -> Self {
        Self(class, "")
    }
}

/// A box on the drawing: left, top, width, height.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct Frame {
    pub x: f64,
    pub y: f64,
    pub w: f64,
    pub h: f64,
}

/// How large a thing of this size could stand on the desk.
pub(super) fn scale_on_desk(w: f64, h: f64) -> f64 {
    (DESK.0 / w.max(1.0)).min(DESK.1 / h.max(1.0))
}

/// The size letters need to be read on a phone in a picture of this size.
pub(super) fn readable(w: f64, h: f64, tall: bool) -> f64 {
    let room = if tall { PHONE_TALL } else { PHONE };
    // the letters themselves take room: some 15 % is kept for them
    SMALLEST / (room.0 / w.max(1.0)).min(room.1 * 0.85 / h.max(1.0))
}

/// How wide a text stands, nearly.
pub(super) fn text_width(text: &str, size: f64) -> f64 {
    f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)) * size * SIGN
}

/// The largest size up to `size` at which a text fits.
pub(super) fn fitting(text: &str, size: f64, room: f64) -> f64 {
    let wide = text_width(text, size);
    if wide > room { size * room / wide } else { size }
}

impl Drawing {
    pub(super) fn new(width: f64, height: f64) -> Self {
        Self { width, height, ..Self::default() }
    }

    /// A picture that needs height more than width: charts, tables, tall arrays.
    pub(super) fn tall(mut self, tall: bool) -> Self {
        self.tall = tall;
        self
    }

    pub(super) fn rect(&mut self, ink: impl Into<Ink>, at: Frame) {
        let Frame { x, y, w, h } = at;
        self.put("rect", ink.into(), &[("x", x), ("y", y), ("width", w), ("height", h)]);
    }

    pub(super) fn circle(&mut self, ink: impl Into<Ink>, x: f64, y: f64, r: f64) {
        self.put("circle", ink.into(), &[("cx", x), ("cy", y), ("r", r)]);
    }

    pub(super) fn path(&mut self, ink: impl Into<Ink>, d: &str) {
        let Ink(class, data) = ink.into();
        let _ = write!(self.body, "<path class=\"{class}\"{} d=\"{d}\"/>", variant(data));
    }

    /// A text with its middle at `x` and its letters standing on `y`.
    pub(super) fn text(&mut self, ink: impl Into<Ink>, x: f64, y: f64, size: f64, text: &str) {
        let Ink(class, data) = ink.into();
        let _ = write!(
            self.body,
            "<text class=\"{class}\"{} x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size:.1}\">",
            variant(data)
        );
        for sign in text.chars() {
            match sign {
                '<' => self.body.push_str("&lt;"),
                '>' => self.body.push_str("&gt;"),
                '&' => self.body.push_str("&amp;"),
                _ => self.body.push(sign),
            }
        }
        self.body.push_str("</text>");
    }

    /// A plant of the sprite with its foot at `x`, `y`; `unit` is the scale of its 64 × 80 box.
    pub(super) fn plant(&mut self, symbol: &str, x: f64, y: f64, unit: f64) {
        let (w, h) = (64.0 * unit, 80.0 * unit);
        let _ = write!(
            self.body,
            "<use href=\"#{symbol}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{w:.1}\" height=\"{h:.1}\"/>",
            x - w / 2.0,
            y - 78.0 * unit,
        );
    }

    fn put(&mut self, tag: &str, ink: Ink, numbers: &[(&str, f64)]) {
        let _ = write!(self.body, "<{tag} class=\"{}\"{}", ink.0, variant(ink.1));
        for (name, value) in numbers {
            let _ = write!(self.body, " {name}=\"{value:.1}\"");
        }
        self.body.push_str("/>");
    }

    /// How wide and how high its box is.
    pub const fn size(&self) -> (f64, f64) {
        (self.width, self.height)
    }

    /// The box of the picture, for the `viewBox` attribute.
    pub fn view_box(&self) -> String {
        format!("0 0 {:.1} {:.1}", self.width, self.height)
    }

    /// Whether it needs height more than width.
    pub const fn is_tall(&self) -> bool {
        self.tall
    }

    /// What stands inside the `svg` element.
    pub fn body(&self) -> &str {
        &self.body
    }
}

fn variant(data: &str) -> String {
    if data.is_empty() { String::new() } else { format!(" data-{data}") }
}
