use crate::record::{Decimals, Look, TextSize, Theme, Typeface};
use serde::{Deserialize, Serialize};

/// A look as version 1 writes it.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(in crate::record) struct LookLine {
    theme: ThemeName,
    text: TextName,
    face: FaceName,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    motion: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    decimals: Option<DecimalsName>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum DecimalsName {
    Point,
    Comma,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ThemeName {
    Device,
    Day,
    Night,
    Contrast,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TextName {
    Usual,
    Large,
    Larger,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum FaceName {
    Atkinson,
    System,
    OpenDyslexic,
}

impl From<Look> for LookLine {
    fn from(look: Look) -> Self {
        Self {
            theme: match look.theme {
                Theme::Device => ThemeName::Device,
                Theme::Day => ThemeName::Day,
                Theme::Night => ThemeName::Night,
                Theme::Contrast => ThemeName::Contrast,
            },
            text: match look.text {
                TextSize::Usual => TextName::Usual,
                TextSize::Large => TextName::Large,
                TextSize::Larger => TextName::Larger,
            },
            face: match look.typeface {
                Typeface::Atkinson => FaceName::Atkinson,
                Typeface::System => FaceName::System,
                Typeface::OpenDyslexic => FaceName::OpenDyslexic,
            },
            motion: look.motion,
            decimals: match look.decimals {
                Decimals::Point => None,
                Decimals::Comma => Some(DecimalsName::Comma),
            },
        }
    }
}

impl From<LookLine> for Look {
    fn from(line: LookLine) -> Self {
        Self {
            theme: match line.theme {
                ThemeName::Device => Theme::Device,
                ThemeName::Day => Theme::Day,
                ThemeName::Night => Theme::Night,
                ThemeName::Contrast => Theme::Contrast,
            },
            text: match line.text {
                TextName::Usual => TextSize::Usual,
                TextName::Large => TextSize::Large,
                TextName::Larger => TextSize::Larger,
            },
            typeface: match line.face {
                FaceName::Atkinson => Typeface::Atkinson,
                FaceName::System => Typeface::System,
                FaceName::OpenDyslexic => Typeface::OpenDyslexic,
            },
            motion: line.motion,
            decimals: match line.decimals {
                None | Some(DecimalsName::Point) => Decimals::Point,
                Some(DecimalsName::Comma) => Decimals::Comma,
            },
        }
    }
}
