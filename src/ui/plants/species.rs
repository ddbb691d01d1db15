/// The kind of flower a domain of skills grows: each head holds an idea of number.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Species {
    /// Ten petals: number and place value.
    #[default]
    Ten,
    /// Petals in pairs: multiplying and dividing.
    Pairs,
    /// A circle in quarters: fractions and ratio.
    Quarter,
    /// Florets in rows: measuring and data.
    Stack,
    /// Five points: shape and space.
    Star,
}

impl Species {
    /// The name the style knows it by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ten => "ten",
            Self::Pairs => "pairs",
            Self::Quarter => "quarter",
            Self::Stack => "stack",
            Self::Star => "star",
        }
    }
}
