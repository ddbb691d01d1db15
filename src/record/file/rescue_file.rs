use super::{NotAFile, Reading, steps::is_everything};
use crate::{
    record::{
        Raw,
        segments::{gather, learner_of},
        wire::LARGEST_TEXT,
    },
    units::LearnerId,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// What any file of ours says: a learner file gives one reading, a rescue file one for each learner in it.
pub fn read_any(bytes: &[u8]) -> Result<Vec<Reading>, NotAFile> {
    if bytes.len() > LARGEST_TEXT {
        return Err(NotAFile::TooLarge);
    }
    if !is_everything(bytes) {
        return Reading::of_bytes(bytes).map(|reading| vec![reading]);
    }
    let text = String::from_utf8_lossy(bytes);
    let whole = serde_json::from_str(&text).or_else(|_| serde_json::from_str(&without_half_pairs(&text)));
    whole.ok().map(|whole| read_rescue(&whole)).filter(|readings| !readings.is_empty()).ok_or(NotAFile::Another)
}

fn read_rescue(whole: &Value) -> Vec<Reading> {
    let mut stored: BTreeMap<LearnerId, Vec<(String, Raw)>> = BTreeMap::new();
    for (key, text) in whole.get("local_storage").and_then(Value::as_object).into_iter().flatten() {
        if let (Some(learner), Some(text)) = (learner_of(key), text.as_str()) {
            stored.entry(learner).or_default().push((key.clone(), Raw::Text(text.to_owned())));
        }
    }
    let mut recent: BTreeMap<LearnerId, String> = BTreeMap::new();
    // what is in the second store, and what a page that stopped still held
    let rows =
        ["/indexed_db/trellis/recent", "/mirror"].into_iter().filter_map(|place| whole.pointer(place)?.as_array());
    for row in rows.flatten() {
        let learner = row.get("key").and_then(Value::as_str).and_then(learner_of);
        if let (Some(learner), Some(line)) = (learner, row.get("value").and_then(Value::as_str)) {
            stored.entry(learner).or_default();
            let lines = recent.entry(learner).or_default();
            lines.push_str(line);
            lines.push('\n');
        }
    }
    stored.into_iter().map(|(learner, stored)| read_learner(learner, stored, recent.remove(&learner))).collect()
}

fn read_learner(learner: LearnerId, stored: Vec<(String, Raw)>, recent: Option<String>) -> Reading {
    let mut gathered = gather(stored);
    gathered.take_lines(&recent.unwrap_or_default());
    let name = crate::record::segments::Head::new(learner).next(&gathered.log).name;
    let mut reading =
        Reading { learner: Some(learner), name, log: gathered.log, sealed: gathered.sealed, ..Reading::default() };
    for damage in gathered.damages {
        reading.take_aside(damage);
    }
    reading
}

/// JavaScript writes half of a pair as `\udXXX`, which JSON for Rust refuses: here it becomes the sign for what cannot be shown.
fn without_half_pairs(text: &str) -> String {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6).filter(|part| part.starts_with("\\u"))?;
        u16::from_str_radix(&digits[2..], 16).ok()
    };
    let (mut clean, mut at) = (String::with_capacity(text.len()), 0);
    while let Some(found) = text[at..].find('\\') {
        let slash = at + found;
        clean.push_str(&text[at..slash]);
        let (piece, width) = match (unit(slash), unit(slash + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (&text[slash..slash + 12], 12),
            (Some(0xd800..=0xdfff), _) => ("\\ufffd", 6),
            _ => {
                let next = text[slash + 1..].chars().next().map_or(0, char::len_utf8);
                (&text[slash..slash + 1 + next], 1 + next)
            }
        };
        clean.push_str(piece);
        at = slash + width;
    }
    clean.push_str(&text[at..]);
    clean
}
