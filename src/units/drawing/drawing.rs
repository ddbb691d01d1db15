use super::{Place, Stroke};

/// A drawing: strokes in the order they were made, small enough to stand in a record.
///
/// ```
/// use trellis::units::{Drawing, Place, Stroke};
/// let mut drawing = Drawing::default();
/// assert!(drawing.add(Stroke { places: vec![Place { x: 10, y: 10 }, Place { x: 90, y: 40 }], ..Stroke::default() }));
/// assert_eq!(drawing.to_string().parse(), Ok(drawing));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Drawing {
    pub(super) strokes: Vec<Stroke>,
}

impl Drawing {
    /// The sheet's width in its own units.
    pub const WIDE: u16 = 1200;
    /// The sheet's height.
    pub const HIGH: u16 = 900;
    /// The most strokes.
    pub const MOST_STROKES: usize = 300;
    /// The most places in all strokes: with four characters each, a full sheet takes 10 KB.
    pub const MOST_PLACES: usize = 2500;

    /// The strokes, the oldest first.
    pub fn strokes(&self) -> &[Stroke] {
        &self.strokes
    }

    /// Whether nothing is drawn.
    pub fn is_empty(&self) -> bool {
        self.strokes.is_empty()
    }

    /// Adds a stroke, made plainer. `false`, and nothing added, where the sheet is full.
    pub fn add(&mut self, stroke: Stroke) -> bool {
        let mut stroke = stroke.plainer();
        for place in &mut stroke.places {
            *place = Place { x: place.x.min(Self::WIDE), y: place.y.min(Self::HIGH) };
        }
        let fits = self.strokes.len() < Self::MOST_STROKES && self.places() + stroke.places.len() <= Self::MOST_PLACES;
        if fits && !stroke.places.is_empty() {
            self.strokes.push(stroke);
        }
        fits
    }

    /// Takes away the newest stroke that comes so close to a place. `false` where there is none.
    pub fn rub(&mut self, place: Place, reach: u16) -> bool {
        let Some(hit) = self.strokes.iter().rposition(|stroke| stroke.touches(place, reach)) else { return false };
        self.strokes.remove(hit);
        true
    }

    fn places(&self) -> usize {
        self.strokes.iter().map(|stroke| stroke.places.len()).sum()
    }
}
