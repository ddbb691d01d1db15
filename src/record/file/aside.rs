use crate::record::{Damage, Raw, Why};
use serde::{Deserialize, Serialize};

/// Something kept aside, as the file writes it: why, and one of three ways to hold what it was.
#[derive(Serialize, Deserialize)]
struct Aside {
    why: Why,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    utf16: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bytes: Option<String>,
}

/// One line of what could not be read.
pub(in crate::record) fn encode(damage: &Damage) -> String {
    let mut aside = Aside { why: damage.why, text: None, utf16: None, bytes: None };
    match &damage.raw {
        Raw::Text(text) => aside.text = Some(text.clone()),
        Raw::Units(units) => aside.utf16 = Some(units.iter().map(|unit| format!("{unit:04x}")).collect()),
        Raw::Bytes(bytes) => aside.bytes = Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect()),
    }
    serde_json::to_string(&aside).expect("text only")
}

/// What such a line holds; nothing where it is no such line.
pub(in crate::record) fn decode(line: &str) -> Option<Damage> {
    let aside: Aside = serde_json::from_str(line).ok()?;
    let raw = match (aside.text, aside.utf16, aside.bytes) {
        (Some(text), None, None) => Raw::Text(text),
        (None, Some(digits), None) => Raw::Units(numbers(&digits, 4)?),
        (None, None, Some(digits)) => {
            Raw::Bytes(numbers(&digits, 2)?.into_iter().map(u8::try_from).collect::<Result<_, _>>().ok()?)
        }
        _ => return None,
    };
    Some(Damage { why: aside.why, raw })
}

fn numbers(digits: &str, wide: usize) -> Option<Vec<u16>> {
    if !digits.len().is_multiple_of(wide) || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    (0..digits.len()).step_by(wide).map(|at| u16::from_str_radix(&digits[at..at + wide], 16).ok()).collect()
}
