use super::{Company, Mode, Wanted};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All templates: one small file, fetched when a board is made or opened.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct SquareBank {
    /// The templates, in the order of the files.
    #[serde(rename = "square")]
    pub squares: Vec<SquareTemplate>,
}

impl SquareBank {
    /// The template with this id.
    pub fn get(&self, id: &str) -> Option<&SquareTemplate> {
        self.squares.iter().find(|square| square.id == id)
    }
}

/// A thing worth doing, with slots.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SquareTemplate {
    /// Its id; once released it never changes its meaning.
    pub id: String,
    /// Raised with every change of its words: a link names it.
    #[serde(default = "one")]
    pub version: u32,
    /// How it meets the aim.
    pub mode: Mode,
    /// First and last grade it is for; 0 is kindergarten.
    pub grades: [u8; 2],
    /// The published codes it serves; none: it serves any skill.
    #[serde(default)]
    pub standards: Vec<String>,
    /// About how long, in minutes.
    pub minutes: u8,
    /// It is done on a screen.
    #[serde(default)]
    pub screen: bool,
    /// Who is there.
    #[serde(default)]
    pub with: Company,
    /// What one needs.
    #[serde(default)]
    pub materials: Vec<String>,
    /// What shows that it is done.
    pub evidence: Wanted,
    /// Right answers, where practice shows it.
    #[serde(default)]
    pub right: u8,
    /// What to do.
    pub says: String,
    /// What good work looks like, in a child's words.
    pub criteria: Vec<String>,
    /// Numbers that are drawn: the name of the slot, the least and the greatest.
    #[serde(default)]
    pub numbers: BTreeMap<String, [u32; 2]>,
}

const fn one() -> u32 {
    1
}

impl SquareTemplate {
    /// Whether it serves a skill with these standards in this grade. A standard serves its parts.
    pub fn serves(&self, standards: &[String], grade: u8) -> bool {
        let meets = |own: &String| standards.iter().any(|code| code == own || code.starts_with(&format!("{own}.")));
        (self.grades[0]..=self.grades[1]).contains(&grade)
            && (self.standards.is_empty() || self.standards.iter().any(meets))
    }

    /// Whether it takes a story from the learner's interests.
    pub fn takes_theme(&self) -> bool {
        [&self.says].into_iter().chain(&self.criteria).chain(&self.materials).any(|text| text.contains("{theme}"))
    }

    /// What makes two templates the same thing: their words with every slot and number masked.
    pub fn masked(&self) -> String {
        let mut masked = String::new();
        let mut inside = false;
        for sign in self.says.chars() {
            match sign {
                '{' => {
                    inside = true;
                    masked.push('#');
                }
                '}' => inside = false,
                _ if inside => {}
                digit if digit.is_ascii_digit() && masked.ends_with('#') => {}
                digit if digit.is_ascii_digit() => masked.push('#'),
                other if other.is_alphabetic() || other == ' ' => masked.extend(other.to_lowercase()),
                _ => {}
            }
        }
        masked.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The slots of a text, in their order: `{a}`, `{theme}`, `{a*b}`.
pub fn slots(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

/// A text with its slots filled. `{a*b}` and `{a+b}` are worked out. A slot without a value stays as it is: the audit finds it.
pub fn fill(text: &str, values: &BTreeMap<String, String>) -> String {
    let mut filled = String::new();
    for (n, part) in text.split('{').enumerate() {
        match part.split_once('}') {
            Some((name, rest)) if n > 0 => {
                filled.push_str(&value(name, values).unwrap_or_else(|| format!("{{{name}}}")));
                filled.push_str(rest);
            }
            _ => filled.push_str(part),
        }
    }
    filled
}

fn value(name: &str, values: &BTreeMap<String, String>) -> Option<String> {
    let number = |name: &str| values.get(name)?.parse::<u64>().ok();
    if let Some((a, b)) = name.split_once('*') {
        return number(a)?.checked_mul(number(b)?).map(|product| product.to_string());
    }
    if let Some((a, b)) = name.split_once('+') {
        return number(a)?.checked_add(number(b)?).map(|sum| sum.to_string());
    }
    values.get(name).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_filled_and_worked_out() {
        let values = [("a", "6"), ("b", "4")].map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(fill("Share {a*b} coins in {a} cups. {theme}", &values), "Share 24 coins in 6 cups. {theme}");
        assert_eq!(slots("Share {a*b} in {a}"), ["a*b", "a"]);
    }
}
