use super::{Packed, Packer, Unpacker};
use crate::units::{Day, ExerciseId, LearnerId, Moment, Seed, SkillId, WriterId};
use std::collections::{BTreeMap, BTreeSet};

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl Packed for $number {
            fn pack(&self, to: &mut Packer) {
                to.number(*self as u64);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                from.number()?.try_into().ok()
            }
        }
    )+};
}
numbers!(u8, u16, u32, u64, usize);

macro_rules! signed {
    ($($number:ty),+) => {$(
        impl Packed for $number {
            fn pack(&self, to: &mut Packer) {
                to.signed(i64::from(*self));
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                from.signed()?.try_into().ok()
            }
        }
    )+};
}
signed!(i16, i32, i64);

macro_rules! bits {
    ($($id:ident),+) => {$(
        impl Packed for $id {
            fn pack(&self, to: &mut Packer) {
                to.bits(self.0);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                from.bits().map(Self)
            }
        }
    )+};
}
bits!(Seed, LearnerId, WriterId);

macro_rules! spelled {
    ($($id:ident),+) => {$(
        impl Packed for $id {
            fn pack(&self, to: &mut Packer) {
                to.word(self.as_str());
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                let read = |text: &str| text.parse::<Self>().ok().map(|id| id.shared());
                from.id(Self::PARTS, read).map(Self::again)
            }
        }
    )+};
}
spelled!(SkillId, ExerciseId);

super::packed!(tuple Day);
super::packed!(struct Moment { utc_ms, ahead_min });

impl Packed for f64 {
    fn pack(&self, to: &mut Packer) {
        to.float(*self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.float()
    }
}

impl<const N: usize> Packed for [f64; N] {
    fn pack(&self, to: &mut Packer) {
        self.iter().for_each(|float| float.pack(to));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let mut floats = [0.0; N];
        for float in &mut floats {
            *float = f64::unpack(from)?;
        }
        Some(floats)
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Packer) {
        to.byte(u8::from(*self));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.byte().map(|byte| byte != 0)
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Packer) {
        to.word(self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.word().map(str::to_owned)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Packer) {
        self.is_some().pack(to);
        if let Some(thing) = self {
            thing.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Packer) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

impl<A: Packed, B: Packed, C: Packed> Packed for (A, B, C) {
    fn pack(&self, to: &mut Packer) {
        self.0.pack(to);
        self.1.pack(to);
        self.2.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?, C::unpack(from)?))
    }
}

/// A count, then one after the other: the count is not believed, so that damaged bytes ask for no memory.
macro_rules! rows {
    ($($row:ty: $($bound:ident)?),+) => {$(
        impl<T: Packed $(+ $bound)?> Packed for $row {
            fn pack(&self, to: &mut Packer) {
                self.len().pack(to);
                self.iter().for_each(|thing| thing.pack(to));
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                let count = usize::unpack(from)?;
                (0..count).map(|_| T::unpack(from)).collect()
            }
        }
    )+};
}
rows!(Vec<T>:, BTreeSet<T>: Ord);

impl<K: Packed + Ord, V: Packed> Packed for BTreeMap<K, V> {
    fn pack(&self, to: &mut Packer) {
        self.len().pack(to);
        for (key, value) in self {
            key.pack(to);
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let count = usize::unpack(from)?;
        (0..count).map(|_| Some((K::unpack(from)?, V::unpack(from)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked() {
        let thing: BTreeMap<String, Vec<(i64, Option<f64>, u64)>> = [
            ("a".to_owned(), vec![(i64::MIN, Some(0.1), u64::MAX), (-1, None, 0)]),
            ("b".to_owned(), vec![(i64::MAX, Some(-2.5), 127), (0, None, 128)]),
        ]
        .into();
        let bytes = Packer::pack(&thing);
        assert_eq!(Unpacker::unpack(&bytes), Some(thing));
        for end in 0..bytes.len() {
            assert_eq!(
                Unpacker::unpack::<BTreeMap<String, Vec<(i64, Option<f64>, u64)>>>(&bytes[..end]),
                None,
                "{end}"
            );
        }
    }

    #[test]
    fn a_text_that_comes_again_costs_a_byte() {
        let skill: SkillId = "math.3.oa/equal-groups".parse().expect("an id");
        let (once, ten) = (Packer::pack(&vec![skill.clone()]), Packer::pack(&vec![skill; 10]));
        assert_eq!(ten.len(), once.len() + 9);
    }

    #[test]
    fn a_digest_does_not_see_the_tenth_digit() {
        let rounded = |number: f64| {
            let mut packer = Packer::rounding();
            number.pack(&mut packer);
            packer.into_bytes()
        };
        assert_eq!(rounded(0.1 + 0.2), rounded(0.3));
        assert_eq!(rounded(-1e-12), rounded(0.0));
        assert_ne!(rounded(0.300_000_002), rounded(0.3));
    }
}
