use super::ResponseLog;

/// Which learners are tested, and which are fitted to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Split {
    /// Learners that are fitted to, by number.
    pub fitted: Vec<usize>,
    /// Learners that are tested.
    pub tested: Vec<usize>,
}

/// How many splits there are, and one in how many learners each tests.
pub(super) const SPLITS: u64 = 5;

impl Split {
    /// A learner is tested where fnv1a64("split:learner") is a multiple of five.
    pub fn number(split: u64, log: &ResponseLog) -> Self {
        let everybody: Vec<usize> = (0..log.learners.len()).collect();
        Self::of(&everybody, log, &split.to_string(), 0)
    }

    /// Of some learners, those whose hash with a name leaves `rest` by five are tested.
    pub(super) fn of(learners: &[usize], log: &ResponseLog, name: &str, rest: u64) -> Self {
        let is_tested = |learner: &usize| fnv1a(&format!("{name}:{}", log.learners[*learner])) % SPLITS == rest;
        let (tested, fitted) = learners.iter().partition(|learner| is_tested(learner));
        Self { fitted, tested }
    }
}

/// FNV-1a over the bytes of a text, 64 bits.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        // the test vectors of the FNV reference (draft-eastlake-fnv)
        assert_eq!(fnv1a(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a("foobar"), 0x8594_4171_f739_67e8);
    }
}
