use super::{MakeError, Scaffold, ScaffoldRecipe, kitchen::Kitchen, scaffold};
use crate::{language::Rich, units::apart};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
};
use std::fmt;

/// A hint, as it stands in a pack: a sentence, or a table that asks a smaller question too.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HintRecipe {
    /// What is said.
    pub says: String,
    /// The smaller question.
    pub scaffold: Option<Box<ScaffoldRecipe>>,
}

/// A hint with this item's numbers.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Hint {
    /// What is said.
    pub says: Rich,
    /// A smaller question that can be answered within the hint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scaffold: Option<Box<Scaffold>>,
}

impl Hint {
    /// What a voice says when the hint opens: its sentence, and the smaller question.
    pub fn opening(&self) -> String {
        match &self.scaffold {
            None => self.says.spoken(),
            Some(scaffold) => apart(|| format!("{} {}", self.says.spoken(), scaffold.ask.spoken())),
        }
    }
}

pub(super) fn cook(kitchen: &Kitchen<'_>, place: &str, hint: &HintRecipe) -> Result<Hint, MakeError> {
    let scaffold = match &hint.scaffold {
        None => None,
        Some(recipe) => Some(apart(|| scaffold::cook(kitchen, place, recipe).map(Box::new))?),
    };
    Ok(Hint { says: kitchen.rich(&format!("{place}.says"), &hint.says)?, scaffold })
}

/// All that the table of a hint holds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    says: String,
    ask: String,
    is: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signs: Option<String>,
    yes: String,
}

impl Serialize for HintRecipe {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Some(scaffold) = &self.scaffold else { return to.serialize_str(&self.says) };
        let ScaffoldRecipe { ask, is, signs, yes } = scaffold.as_ref().clone();
        Table { says: self.says.clone(), ask, is, signs, yes }.serialize(to)
    }
}

impl<'de> Deserialize<'de> for HintRecipe {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = HintRecipe;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sentence, or a table with `says`, `ask`, `is` and `yes`")
    }

    fn visit_str<E: Error>(self, says: &str) -> Result<HintRecipe, E> {
        Ok(HintRecipe { says: says.to_owned(), scaffold: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<HintRecipe, A::Error> {
        apart(|| {
            let Table { says, ask, is, signs, yes } = Table::deserialize(MapAccessDeserializer::new(map))?;
            Ok(HintRecipe { says, scaffold: Some(Box::new(ScaffoldRecipe { ask, is, signs, yes })) })
        })
    }
}
