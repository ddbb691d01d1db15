use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A table of texts: a head, then rows.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Table {
    /// What stands above each column, 2 to 6.
    pub head: Vec<String>,
    /// The rows, up to 8, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

/// A table as it stands in a pack: every cell is a sentence's worth of text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableRecipe {
    /// Above the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn words(&self) -> String {
        let row = |row: &Vec<String>| {
            let cells: Vec<String> = self.head.iter().zip(row).map(|(head, cell)| format!("{head}: {cell}")).collect();
            format!("{}.", cells.join(", "))
        };
        format!("A table. {}", self.rows.iter().map(row).collect::<Vec<_>>().join(" "))
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &TableRecipe,
) -> Result<Table, MakeError> {
    let fits = |row: &Vec<String>| row.len() == recipe.head.len();
    if !(2..=6).contains(&recipe.head.len()) || recipe.rows.len() > 8 || !recipe.rows.iter().all(fits) {
        let rule = "a table has 2 to 6 columns and up to 8 rows, each as long as its head";
        return Err(MakeError::wrong(&at("table.rows"), rule));
    }
    let texts = |row: &Vec<String>| row.iter().map(|cell| kitchen.text(&at("table.rows"), cell)).collect();
    Ok(Table { head: texts(&recipe.head)?, rows: recipe.rows.iter().map(texts).collect::<Result<_, _>>()? })
}
