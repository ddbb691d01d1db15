use super::{Area, Cover, Figure, Picture, Region, Side};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// The most units that a figure is wide or high.
const MOST: u32 = 100;

/// Figures made of rectangles, as they stand in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaRecipe {
    /// The figures, side by side.
    pub figures: Vec<FigureRecipe>,
}

/// A figure.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureRecipe {
    /// What stands below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its rectangles.
    pub parts: Vec<RegionRecipe>,
    /// The lines between them show.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cut: bool,
    /// Above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top: Option<String>,
    /// To its left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<String>,
    /// To its right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<String>,
    /// Below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bottom: Option<String>,
    /// Along other stretches of its edge.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sides: Vec<SideRecipe>,
}

/// A rectangle of a figure.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionRecipe {
    /// From the left; 0 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// From the top; 0 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
    /// How wide.
    pub w: String,
    /// How high.
    pub h: String,
    /// What lies on it, a text: `squares`, `gaps`, `overlaps`, `large`, or `plain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
    /// The second tint.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub other: bool,
    /// What stands in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A text along a stretch of an edge.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SideRecipe {
    /// One end: a list of its place from the left and from the top.
    pub from: String,
    /// The other end.
    pub to: String,
    /// The text.
    pub text: String,
}

impl AreaRecipe {
    /// The picture with the values in the kitchen.
    pub(super) fn draft(&self, kitchen: &Kitchen<'_>, place: &str) -> Result<Picture, MakeError> {
        let figures = self.figures.iter().map(|figure| figure.draft(kitchen, place)).collect::<Result<Vec<_>, _>>()?;
        Ok(Picture::Area(Area { figures }))
    }
}

impl FigureRecipe {
    fn draft(&self, kitchen: &Kitchen<'_>, place: &str) -> Result<Figure, MakeError> {
        let regions = self.parts.iter().map(|part| part.draft(kitchen, place)).collect::<Result<Vec<_>, _>>()?;
        let mut figure =
            Figure { name: kitchen.text_if(place, self.name.as_deref())?, regions, cut: self.cut, sides: Vec::new() };
        let (w, h) = figure.size();
        let around = [
            (&self.top, (0, 0), (w, 0)),
            (&self.left, (0, 0), (0, h)),
            (&self.right, (w, 0), (w, h)),
            (&self.bottom, (0, h), (w, h)),
        ];
        for (text, from, to) in around {
            if let Some(text) = text {
                figure.sides.push(Side { from, to, text: kitchen.text(place, text)? });
            }
        }
        for side in &self.sides {
            let (from, to) = (corner(kitchen, place, &side.from)?, corner(kitchen, place, &side.to)?);
            figure.sides.push(Side { from, to, text: kitchen.text(place, &side.text)? });
        }
        figure.sides.retain(|side| !side.text.is_empty());
        Ok(figure)
    }
}

impl RegionRecipe {
    fn draft(&self, kitchen: &Kitchen<'_>, place: &str) -> Result<Region, MakeError> {
        let count = |source: &str| kitchen.count(place, source, MOST);
        let cover =
            self.cover.as_deref().map(|cover| kitchen.as_written(place, cover)).transpose()?.unwrap_or_default();
        let wrong = || MakeError::wrong(place, "a cover is squares, gaps, overlaps, large or plain");
        Ok(Region {
            x: self.x.as_deref().map_or(Ok(0), count)?,
            y: self.y.as_deref().map_or(Ok(0), count)?,
            w: count(&self.w)?,
            h: count(&self.h)?,
            cover: Cover::named(&cover).ok_or_else(wrong)?,
            other: self.other,
            text: kitchen.text_if(place, self.text.as_deref())?.unwrap_or_default(),
        })
    }
}

fn corner(kitchen: &Kitchen<'_>, place: &str, source: &str) -> Result<(u32, u32), MakeError> {
    match kitchen.counts(place, source)?.as_slice() {
        [x, y] => Ok((*x, *y)),
        _ => Err(MakeError::wrong(
            place,
            "the end of a side should be a list of two numbers: from the left, from the top",
        )),
    }
}
