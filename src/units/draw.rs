use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The number an item grows from: the same seed makes the same item on every machine, for ever.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Seed(pub u64);

/// Portable chance: ChaCha8 through `next_u64` alone, bounded by our own rejection sampling.
///
/// A draw is made for one purpose, named by its parts (`["math.3.oa/equal-groups/how-many", "1", "groups", "0"]`), so that
/// adding a line to an exercise never moves the others.
#[derive(Clone, Debug)]
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// The stream that belongs to this seed and these parts.
    pub fn new(seed: Seed, parts: &[&str]) -> Self {
        let mut state = fnv1a(seed.0.to_le_bytes().as_slice(), 0xcbf2_9ce4_8422_2325);
        for part in parts {
            state = fnv1a(part.as_bytes(), state);
            state = fnv1a(&[0xff], state); // no UTF-8 text holds 0xff: ["ab", "c"] and ["a", "bc"] stay apart
        }
        let mut key = [0u8; 32];
        for chunk in key.chunks_exact_mut(8) {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            chunk.copy_from_slice(&split_mix(state).to_le_bytes());
        }
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A whole number from 0 to `bound - 1`, each as likely as the others. A bound of 0 gives 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        let fair = u64::MAX - u64::MAX % bound;
        loop {
            let drawn = self.0.next_u64();
            if drawn < fair {
                return drawn % bound;
            }
        }
    }

    /// 64 even bits: the whole range, each as likely as the others.
    pub fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// An even number from 0 up to but not 1, in steps of 2⁻⁵³: whole numbers scaled, so the same on every machine.
    pub fn fraction(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A place in a row of `len` things; 0 where the row is empty.
    pub fn index(&mut self, len: usize) -> usize {
        usize::try_from(self.below(len as u64)).unwrap_or(0)
    }

    /// One of the things, or nothing where there are none.
    pub fn pick<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.index(things.len()))
    }

    /// Every order is as likely as the others (Fisher–Yates).
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.index(last + 1));
        }
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

fn fnv1a(bytes: &[u8], start: u64) -> u64 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn split_mix(state: u64) -> u64 {
    let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_together() {
        let first = |parts: &[&str]| Draw::new(Seed(7), parts).below(u64::MAX);
        assert_ne!(first(&["ab", "c"]), first(&["a", "bc"]));
        assert_eq!(first(&["ab", "c"]), first(&["ab", "c"]));
    }

    #[test]
    fn a_shuffle_keeps_every_card() {
        let mut cards: Vec<u8> = (0..20).collect();
        Draw::new(Seed(1), &["cards"]).shuffle(&mut cards);
        assert_ne!(cards, (0..20).collect::<Vec<_>>());
        cards.sort_unstable();
        assert_eq!(cards, (0..20).collect::<Vec<_>>());
    }

    #[test]
    fn every_side_of_a_die_comes_up_about_as_often() {
        let mut draw = Draw::new(Seed(42), &["die"]);
        let mut seen = [0u32; 6];
        for _ in 0..6000 {
            seen[draw.index(6)] += 1;
        }
        assert!(seen.iter().all(|n| (900..1100).contains(n)), "{seen:?}");
    }
}
