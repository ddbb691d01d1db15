use super::{draft::count_if, listed, said};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// What can happen in two or three stages, one after the other.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ChanceTree {
    /// What stands above each stage; as many as there are stages.
    pub stages: Vec<String>,
    /// What can happen first.
    pub branches: Vec<Branch>,
    /// What stands behind the last branches, from the top; empty texts stand nowhere.
    pub ends: Vec<String>,
}

/// One thing that can happen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Branch {
    /// What stands at its end.
    pub text: String,
    /// What stands along it.
    pub chance: Option<String>,
    /// What can happen after it; nothing in the last stage.
    pub then: Vec<Branch>,
}

/// A tree of chances as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChanceTreeRecipe {
    /// What stands above each stage, 2 or 3.
    pub stages: Vec<String>,
    /// What can happen first.
    pub branches: Vec<BranchRecipe>,
    /// The same branches grow again from each end, in every stage.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
    /// What stands behind the last branches, from the top.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ends: Vec<String>,
}

/// A branch, or several like it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BranchRecipe {
    /// What stands at its end.
    pub text: String,
    /// What stands along it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chance: Option<String>,
    /// How many such branches: 1, if left out; with 0 it is left away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
    /// What can happen after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<BranchRecipe>,
}

/// So many last branches have room.
const MOST_ENDS: usize = 9;

impl Branch {
    /// How many last branches grow from it: 1, if it is one itself.
    pub fn leaves(&self) -> usize {
        if self.then.is_empty() { 1 } else { self.then.iter().map(Self::leaves).sum() }
    }

    /// How many stages follow, with its own.
    fn depths(&self) -> (usize, usize) {
        let deeper = |(least, most): (usize, usize), (l, m): (usize, usize)| (least.min(l), most.max(m));
        let below = self.then.iter().map(Self::depths).reduce(deeper).unwrap_or((0, 0));
        (below.0 + 1, below.1 + 1)
    }
}

impl ChanceTree {
    pub(super) fn words(&self) -> String {
        let mut words = format!("A tree of chances. Its stages: {}.", listed(&self.stages));
        let mut ends = self.ends.iter();
        walk(&self.branches, &[], &mut |path, branches| match branches {
            [] => {
                if let Some(text) = ends.next().filter(|text| !text.is_empty()) {
                    words.push_str(&format!(" At the end of {}: {}.", path.join(", then "), said(text)));
                }
            }
            branches => {
                let told: Vec<String> = branches.iter().map(branch_words).collect();
                let from = if path.is_empty() { "First".to_owned() } else { format!("After {}", path.join(", then ")) };
                words.push_str(&format!(" {from}: {}.", told.join("; ")));
            }
        });
        words
    }
}

fn branch_words(branch: &Branch) -> String {
    branch.chance.as_ref().map_or_else(|| branch.text.clone(), |text| format!("{}, marked {}", branch.text, said(text)))
}

/// Goes through the tree from the top: each place that something grows from, and each end, with the way to it.
fn walk<'a>(branches: &'a [Branch], path: &[&'a str], see: &mut dyn FnMut(&[&'a str], &'a [Branch])) {
    see(path, branches);
    for branch in branches {
        let longer: Vec<&str> = path.iter().copied().chain([branch.text.as_str()]).collect();
        walk(&branch.then, &longer, see);
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &ChanceTreeRecipe,
) -> Result<ChanceTree, MakeError> {
    let at = |field: &str| at(&format!("chance-tree.{field}"));
    let texts = |field: &str, sources: &[String]| -> Result<Vec<String>, MakeError> {
        sources.iter().map(|source| kitchen.text(&at(field), source)).collect()
    };
    let (stages, ends) = (texts("stages", &recipe.stages)?, texts("ends", &recipe.ends)?);
    if !(2..=3).contains(&stages.len()) {
        return Err(MakeError::wrong(&at("stages"), "a tree has 2 or 3 stages"));
    }
    let mut branches = branches_of(kitchen, &at("branches"), &recipe.branches)?;
    if recipe.again {
        let once = branches.clone();
        // more than can ever have room is not even grown
        if once.len() > MOST_ENDS || once.iter().any(|branch| !branch.then.is_empty()) {
            return Err(MakeError::wrong(&at("again"), "what grows again has no stage behind it"));
        }
        for _ in 1..stages.len() {
            branches = once.iter().map(|branch| Branch { then: branches.clone(), ..branch.clone() }).collect();
        }
    }
    let of = stages.len();
    let leaves: usize = branches.iter().map(Branch::leaves).sum();
    if branches.iter().any(|branch| branch.depths() != (of, of)) || !(2..=MOST_ENDS).contains(&leaves) {
        return Err(MakeError::wrong(&at("branches"), "every way has all stages, and 2 to 9 ways end in the last one"));
    }
    if ends.len() > leaves {
        return Err(MakeError::wrong(&at("ends"), &format!("there are {leaves} ends")));
    }
    Ok(ChanceTree { stages, branches, ends })
}

fn branches_of(kitchen: &Kitchen<'_>, place: &str, recipes: &[BranchRecipe]) -> Result<Vec<Branch>, MakeError> {
    let mut branches = Vec::new();
    for recipe in recipes {
        let times = count_if(kitchen, place, recipe.times.as_deref(), 9)?.unwrap_or(1);
        let branch = Branch {
            text: kitchen.text(place, &recipe.text)?,
            chance: kitchen.text_if(place, recipe.chance.as_deref())?,
            then: branches_of(kitchen, place, &recipe.then)?,
        };
        branches.extend(std::iter::repeat_n(branch, times as usize));
    }
    Ok(branches)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_follow_every_way() {
        let branch =
            |text: &str, chance: &str, then| Branch { text: text.to_owned(), chance: Some(chance.to_owned()), then };
        let last = || vec![branch("A", "1/3", Vec::new()), branch("B", "2/3", Vec::new())];
        let tree = ChanceTree {
            stages: vec!["Coin".to_owned(), "Spinner".to_owned()],
            branches: vec![branch("H", "1/2", last()), branch("T", "1/2", last())],
            ends: vec![String::new(), "?".to_owned()],
        };
        assert_eq!(
            tree.words(),
            "A tree of chances. Its stages: Coin and Spinner. First: H, marked 1/2; T, marked 1/2. \
             After H: A, marked 1/3; B, marked 2/3. At the end of H, then B: a question mark. \
             After T: A, marked 1/3; B, marked 2/3."
        );
    }
}
