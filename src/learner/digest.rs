use super::{Learner, Prediction};
use crate::units::{Packed, Packer, fingerprint};

/// The version of the fold: raised whenever the same events tell something else than before, so that no app opens with a snapshot
/// that an older fold made. `tests/golden.rs` fails where that was forgotten.
pub const FOLD: u32 = 6;

impl Learner {
    /// A number for what is known: the state, and what it predicts for each skill, rounded to 1e-9.
    pub fn digest(&self) -> u64 {
        let mut packer = Packer::rounding();
        self.pack(&mut packer);
        for (_, evidence) in self.skills() {
            Prediction::of(evidence).probability().get().pack(&mut packer);
        }
        fingerprint(packer.into_bytes())
    }
}
