use super::{Cut, Partition, Partitions, Picture, Uncut};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// Shapes cut into parts, as they stand in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartitionsRecipe {
    /// The shapes.
    pub shapes: Vec<PartitionRecipe>,
}

/// A shape cut into parts.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartitionRecipe {
    /// What stands below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A text: `square`, `rectangle`, `circle` or `hexagon`.
    pub whole: String,
    /// A text: `columns`, `rows`, `grid`, `spokes`, `mixed` or `uneven`.
    pub cut: String,
    /// Into how many parts.
    pub parts: String,
    /// A list: the shaded parts, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shaded: Option<String>,
}

impl PartitionsRecipe {
    /// The picture with the values in the kitchen.
    pub(super) fn draft(&self, kitchen: &Kitchen<'_>, place: &str) -> Result<Picture, MakeError> {
        let mut shapes = self.shapes.iter().map(|shape| shape.draft(kitchen, place)).collect::<Result<Vec<_>, _>>()?;
        shapes.sort_by(|a, b| a.name.cmp(&b.name)); // so a recipe can deal the names out by chance
        Ok(Picture::Partitions(Partitions { shapes }))
    }
}

impl PartitionRecipe {
    fn draft(&self, kitchen: &Kitchen<'_>, place: &str) -> Result<Partition, MakeError> {
        let whole = match kitchen.as_written(place, &self.whole)?.as_str() {
            "square" => Uncut::Square,
            "rectangle" => Uncut::Rectangle,
            "circle" => Uncut::Circle,
            "hexagon" => Uncut::Hexagon,
            _ => return Err(MakeError::wrong(place, "a whole is a square, rectangle, circle or hexagon")),
        };
        let cut = match kitchen.as_written(place, &self.cut)?.as_str() {
            "columns" => Cut::Columns,
            "rows" => Cut::Rows,
            "grid" => Cut::Grid,
            "spokes" => Cut::Spokes,
            "mixed" => Cut::Mixed,
            "uneven" => Cut::Uneven,
            _ => return Err(MakeError::wrong(place, "a cut is columns, rows, grid, spokes, mixed or uneven")),
        };
        let parts = kitchen.count(place, &self.parts, 12)?;
        let shaded = self.shaded.as_deref().map_or(Ok(Vec::new()), |list| kitchen.counts(place, list))?;
        let partition = Partition { name: kitchen.text_if(place, self.name.as_deref())?, whole, cut, parts, shaded };
        if !partition.is_drawn() || partition.shaded.iter().any(|part| *part == 0 || *part > parts) {
            return Err(MakeError::wrong(place, "this shape cannot be cut so, or a shaded part is not there"));
        }
        Ok(partition)
    }
}
