use super::{count, listed};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A bag that can be looked into.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Bag {
    /// What stands on each marble, row by row; marbles with the same text have the same fill. 1 to 20 marbles.
    pub marbles: Vec<String>,
}

/// A bag as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BagRecipe {
    /// The marbles.
    pub marbles: Vec<MarbleRecipe>,
}

/// A marble, or several like it beside each other.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarbleRecipe {
    /// What stands on it: one or two signs.
    pub text: String,
    /// How many such marbles: 1, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
}

impl Bag {
    /// The different texts, in the order they first stand in.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = Vec::new();
        for text in &self.marbles {
            if !texts.contains(&text.as_str()) {
                texts.push(text);
            }
        }
        texts
    }

    pub(super) fn words(&self) -> String {
        let many = |text: &&str| self.marbles.iter().filter(|marble| marble == text).count();
        let texts: Vec<String> = self.texts().iter().map(|text| format!("{} with {text}", many(text))).collect();
        let all = u32::try_from(self.marbles.len()).unwrap_or(0);
        format!("A bag with {}: {}.", count(all, "marble", "marbles"), listed(&texts))
    }
}

pub(super) fn draft(kitchen: &Kitchen<'_>, at: &dyn Fn(&str) -> String, recipe: &BagRecipe) -> Result<Bag, MakeError> {
    let place = at("bag.marbles");
    let mut marbles = Vec::new();
    for marble in &recipe.marbles {
        let times = marble.times.as_deref().map_or(Ok(1), |times| kitchen.count(&place, times, 20))?;
        let text = kitchen.text(&place, &marble.text)?;
        if !(1..=2).contains(&text.chars().count()) {
            return Err(MakeError::wrong(&place, "a marble has room for one or two signs"));
        }
        marbles.extend(std::iter::repeat_n(text, times as usize));
    }
    if !(1..=20).contains(&marbles.len()) {
        return Err(MakeError::wrong(&place, "a bag holds 1 to 20 marbles"));
    }
    Ok(Bag { marbles })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_count_each_text() {
        let bag = Bag { marbles: ["R", "R", "B"].map(str::to_owned).to_vec() };
        assert_eq!(bag.words(), "A bag with 3 marbles: 2 with R and 1 with B.");
    }
}
