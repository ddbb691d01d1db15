/// How the app looks for a learner, and how it writes numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// Colors.
    pub theme: Theme,
    /// Size of text.
    pub text: TextSize,
    /// Typeface.
    pub typeface: Typeface,
    /// Whether things may move; `None` follows the device.
    pub motion: Option<bool>,
    /// How decimals are written, and read.
    pub decimals: Decimals,
}

/// Colors.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the device says.
    #[default]
    Device,
    /// Warm paper.
    Day,
    /// The garden at night.
    Night,
    /// High contrast.
    Contrast,
}

/// Size of text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TextSize {
    /// 18 px body.
    #[default]
    Usual,
    /// A step larger.
    Large,
    /// Two steps larger.
    Larger,
}

/// Typeface.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Typeface {
    /// Atkinson Hyperlegible Next.
    #[default]
    Atkinson,
    /// Whatever the device uses.
    System,
    /// OpenDyslexic: letters with heavy feet.
    OpenDyslexic,
}

/// What stands between a whole number and its decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Decimals {
    /// `0.5`, and `1,000` is a thousand.
    #[default]
    Point,
    /// `0,5`, and `1.000` is a thousand.
    Comma,
}

crate::units::packed!(struct Look { theme, text, typeface, motion, decimals });
crate::units::packed!(
    enum Decimals {
        Point,
        Comma,
    }
);
crate::units::packed!(
    enum Theme {
        Device,
        Day,
        Night,
        Contrast,
    }
);
crate::units::packed!(
    enum TextSize {
        Usual,
        Large,
        Larger,
    }
);
crate::units::packed!(
    enum Typeface {
        Atkinson,
        System,
        OpenDyslexic,
    }
);
