//! Places in the gallery.

use crate::units::{ExerciseId, Seed};

/// A place behind `#/gallery`: `#/gallery/math.3.oa/equal-groups/how-many?seed=7`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct GalleryPlace {
    /// The exercise that stands open; the first there is, where none is named.
    pub exercise: Option<ExerciseId>,
    /// The number its item grows from.
    pub seed: Option<Seed>,
}

impl GalleryPlace {
    /// An exercise with its first item.
    pub const fn at(exercise: ExerciseId) -> Self {
        Self { exercise: Some(exercise), seed: None }
    }

    /// Reads the parts after `gallery`, and what stands behind the question mark.
    pub fn parse(parts: &[&str], query: &str) -> Option<Self> {
        let exercise = match parts {
            [] => None,
            [pack, skill, name] => Some(format!("{pack}/{skill}/{name}").parse().ok()?),
            _ => return None,
        };
        let seed = query.split('&').find_map(|pair| pair.strip_prefix("seed="));
        Some(Self { exercise, seed: seed.map(str::parse).transpose().ok()?.map(Seed) })
    }

    /// What stands behind `#/gallery`.
    pub fn path(&self) -> String {
        let exercise = self.exercise.as_ref().map(|exercise| format!("/{exercise}")).unwrap_or_default();
        let seed = self.seed.map(|seed| format!("?seed={seed}")).unwrap_or_default();
        exercise + &seed
    }
}
