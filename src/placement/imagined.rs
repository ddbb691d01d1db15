use super::{
    Spot, Topics,
    scale::{Bent, LOOSE, Row, Scale},
};
use crate::units::Draw;

/// How far one step of thinking an ability over reaches, in places of the scale.
const REACH: u64 = 4;
/// Steps of thinking ability and unevenness over, each time.
const STEPS: usize = 3;

/// One learner as they might be: an ability, an unevenness, and for every topic whether they know it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Imagined {
    bent: Bent,
    known: Vec<bool>,
    lacking: Vec<u8>,
}

/// What does not change while a learner is thought over.
pub(super) struct Ground<'a> {
    pub topics: &'a Topics,
    pub scale: &'a Scale,
    /// Where the rows of each topic's grade begin.
    pub places: &'a [usize],
    /// How much the answers about each topic speak for its being known, as a ratio of likelihoods.
    pub evidence: &'a [f64],
    /// ln of how likely each ability was before the first answer.
    pub prior: &'a [f64],
}

impl Imagined {
    /// A learner of that ability as they may come through the door.
    pub fn new(bent: Bent, ground: &Ground<'_>, draw: &mut Draw) -> Self {
        let size = ground.topics.len();
        let mut new = Self { bent, known: vec![false; size], lacking: vec![0; size] };
        for spot in ground.topics.order() {
            let needs = ground.topics.needs(*spot);
            let lacking = needs.iter().filter(|need| !new.known[need.0]).count();
            new.lacking[spot.0] = u8::try_from(lacking).unwrap_or(u8::MAX);
            let row = ground.scale.rows(bent)[ground.places[spot.0] + Scale::counted(lacking)];
            new.known[spot.0] = draw.fraction() < row.known;
        }
        new
    }

    pub fn knows(&self, spot: Spot) -> bool {
        self.known[spot.0]
    }

    pub fn ability(&self) -> usize {
        self.bent.ability
    }

    pub fn bent(&self) -> Bent {
        self.bent
    }

    /// The odds that this learner knows a topic, given all else about them.
    pub fn odds(&self, spot: Spot, rows: &[Row], ground: &Ground<'_>) -> f64 {
        let own = rows[self.place(spot, ground)].odds;
        let here = u8::from(!self.known[spot.0]);
        ground.topics.opens(spot).iter().fold(own * ground.evidence[spot.0], |odds, above| {
            if self.known[above.0] {
                return odds * (1.0 / LOOSE);
            }
            let without = usize::from(self.lacking[above.0] - here);
            odds * rows[ground.places[above.0] + Scale::counted(without)].unknown_speaks
        })
    }

    fn place(&self, spot: Spot, ground: &Ground<'_>) -> usize {
        ground.places[spot.0] + Scale::counted(usize::from(self.lacking[spot.0]))
    }

    /// Thinks every topic over once, in keeping with the rest (a sweep of Gibbs sampling), then the ability. Adds to `shares` how
    /// likely each topic was to be known.
    pub fn think_over(&mut self, ground: &Ground<'_>, draw: &mut Draw, shares: &mut [f64]) {
        let rows = ground.scale.rows(self.bent);
        let mut chance = Chance { bits: 0, left: 0 };
        for spot in ground.topics.spots() {
            let odds = self.odds(spot, rows, ground);
            let share = odds / (1.0 + odds);
            shares[spot.0] += share;
            self.set(spot, chance.next(draw) < share, ground.topics);
        }
        self.think_ability_over(ground, draw);
    }

    fn set(&mut self, spot: Spot, known: bool, topics: &Topics) {
        if self.known[spot.0] == known {
            return;
        }
        self.known[spot.0] = known;
        for above in topics.opens(spot) {
            let lacking = &mut self.lacking[above.0];
            *lacking = if known { *lacking - 1 } else { *lacking + 1 };
        }
    }

    /// Steps of the Metropolis walk over ability and unevenness, given what is known.
    fn think_ability_over(&mut self, ground: &Ground<'_>, draw: &mut Draw) {
        let mut counts = vec![[0u16; 2]; ground.scale.places()];
        for spot in ground.topics.spots() {
            counts[self.place(spot, ground)][usize::from(!self.known[spot.0])] += 1;
        }
        let counts: Vec<(usize, [f64; 2])> = counts
            .into_iter()
            .enumerate()
            .filter(|(_, [known, not])| known + not > 0)
            .map(|(place, [known, not])| (place, [f64::from(known), f64::from(not)]))
            .collect();
        let fit = |bent: Bent| {
            let rows = ground.scale.rows(bent);
            counts.iter().fold(ground.prior[bent.ability], |sum, (place, [known, not])| {
                let [ln_known, ln_not] = rows[*place].ln;
                sum + known * ln_known + not * ln_not
            })
        };
        let mut now = fit(self.bent);
        for _ in 0..STEPS {
            let Some(other) = step(self.bent, ground.scale, draw) else { continue };
            let there = fit(other);
            if there >= now || draw.fraction() < libm::exp(there - now) {
                (self.bent, now) = (other, there);
            }
        }
    }
}

/// A neighbor on the scale, as likely there from here as here from there; `None` beyond the edge.
fn step(from: Bent, scale: &Scale, draw: &mut Draw) -> Option<Bent> {
    let (ability, spread) = (draw.below(2 * REACH + 1), draw.below(3));
    let moved = |at: usize, by: u64, half: u64, size: usize| {
        let to = (at as u64 + by).checked_sub(half)?;
        usize::try_from(to).ok().filter(|to| *to < size)
    };
    Some(Bent {
        ability: moved(from.ability, ability, REACH, scale.abilities())?,
        spread: moved(from.spread, spread, 1, scale.spreads())?,
    })
}

/// Even fractions in steps of 2⁻¹⁶, four to a draw.
struct Chance {
    bits: u64,
    left: u8,
}

impl Chance {
    fn next(&mut self, draw: &mut Draw) -> f64 {
        if self.left == 0 {
            (self.bits, self.left) = (draw.bits(), 4);
        }
        let low = (self.bits & 0xffff) as u16;
        self.bits >>= 16;
        self.left -= 1;
        (f64::from(low) + 0.5) / 65_536.0
    }
}
