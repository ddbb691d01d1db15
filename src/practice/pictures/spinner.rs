use super::{count, listed};
use crate::practice::{kitchen::Kitchen, make::MakeError};
use serde::{Deserialize, Serialize};

/// A spinner: a circle in sectors, each with its text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Spinner {
    /// The sectors, clockwise from the top.
    pub sectors: Vec<Sector>,
}

/// A sector.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Sector {
    /// How wide it is beside the others.
    pub size: u32,
    /// What stands in it. Sectors with the same text have the same fill.
    pub text: String,
}

/// A spinner as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpinnerRecipe {
    /// The sectors, clockwise from the top.
    pub sectors: Vec<SectorRecipe>,
}

/// A sector, or several like it beside each other.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorRecipe {
    /// What stands in it.
    pub text: String,
    /// How wide it is beside the others: 1, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// How many such sectors: 1, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
}

impl Spinner {
    /// The different texts, in the order they first stand in.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = Vec::new();
        for sector in &self.sectors {
            if !texts.contains(&sector.text.as_str()) {
                texts.push(&sector.text);
            }
        }
        texts
    }

    pub(super) fn words(&self) -> String {
        let equal = self.sectors.iter().all(|sector| sector.size == self.sectors[0].size);
        let all = u32::try_from(self.sectors.len()).unwrap_or(0);
        if equal {
            let many = |text: &&str| self.sectors.iter().filter(|sector| sector.text == **text).count();
            let texts: Vec<String> = self.texts().iter().map(|text| format!("{} with {text}", many(text))).collect();
            return format!("A spinner with {}: {}.", count(all, "equal sector", "equal sectors"), listed(&texts));
        }
        let whole: u32 = self.sectors.iter().map(|sector| sector.size).sum();
        let share = |sector: &Sector| format!("{} takes {} of {whole} equal parts", sector.text, sector.size);
        let shares: Vec<String> = self.sectors.iter().map(share).collect();
        format!("A spinner with {}: {}.", count(all, "sector", "sectors"), listed(&shares))
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &SpinnerRecipe,
) -> Result<Spinner, MakeError> {
    let place = at("spinner.sectors");
    let mut sectors = Vec::new();
    for sector in &recipe.sectors {
        let size = sector.size.as_deref().map_or(Ok(1), |size| kitchen.count(&place, size, 12))?;
        let times = sector.times.as_deref().map_or(Ok(1), |times| kitchen.count(&place, times, 12))?;
        let text = kitchen.text(&place, &sector.text)?;
        sectors.extend(std::iter::repeat_n(Sector { size, text }, times as usize));
    }
    let whole: u32 = sectors.iter().map(|sector| sector.size).sum();
    if !(2..=12).contains(&sectors.len()) || whole > 24 || sectors.iter().any(|sector| sector.size == 0) {
        return Err(MakeError::wrong(&place, "a spinner has 2 to 12 sectors, with up to 24 equal parts in all"));
    }
    Ok(Spinner { sectors })
}
