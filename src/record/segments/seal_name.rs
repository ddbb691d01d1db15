use std::{fmt, str::FromStr};

/// The name of a sealed segment: the fingerprint of its lines. Whoever seals the same lines gives the same name, and one that is
/// damaged does not go by its name any more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SealName(pub u64);

impl fmt::Display for SealName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for SealName {
    type Err = crate::units::BadId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<crate::units::LearnerId>().map(|id| Self(id.0))
    }
}

impl crate::units::Packed for SealName {
    fn pack(&self, to: &mut crate::units::Packer) {
        to.bits(self.0);
    }

    fn unpack(from: &mut crate::units::Unpacker<'_>) -> Option<Self> {
        from.bits().map(Self)
    }
}
