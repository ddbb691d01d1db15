use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A function machine: what goes in, the rule, what comes out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Machine {
    /// What it does, in the order of the steps; `?` where that is asked for.
    pub rules: Vec<String>,
    /// What goes in and what comes out, 1 to 5 pairs.
    pub pairs: Vec<[String; 2]>,
}

/// A function machine as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MachineRecipe {
    /// What it does, 1 or 2 steps.
    pub rules: Vec<String>,
    /// What goes in and what comes out.
    pub pairs: Vec<[String; 2]>,
}

impl Machine {
    pub(super) fn words(&self) -> String {
        let said = |text: &str| if text == "?" { "a question mark".to_owned() } else { text.to_owned() };
        let rules: Vec<String> = self.rules.iter().map(|rule| said(rule)).collect();
        let pairs: String =
            self.pairs.iter().map(|[from, to]| format!(" In: {}. Out: {}.", said(from), said(to))).collect();
        format!("A function machine. Its rule: {}.{pairs}", rules.join(", then "))
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &MachineRecipe,
) -> Result<Machine, MakeError> {
    if !(1..=2).contains(&recipe.rules.len()) || !(1..=5).contains(&recipe.pairs.len()) {
        let rule = "a machine has 1 or 2 rules and 1 to 5 pairs";
        return Err(MakeError::wrong(&at("function-machine.pairs"), rule));
    }
    let (rules, pairs) = (at("function-machine.rules"), at("function-machine.pairs"));
    let pair = |[from, to]: &[String; 2]| Ok([kitchen.text(&pairs, from)?, kitchen.text(&pairs, to)?]);
    Ok(Machine {
        rules: recipe.rules.iter().map(|rule| kitchen.text(&rules, rule)).collect::<Result<_, _>>()?,
        pairs: recipe.pairs.iter().map(pair).collect::<Result<_, MakeError>>()?,
    })
}
