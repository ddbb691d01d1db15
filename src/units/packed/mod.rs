//! State as a few bytes: what a snapshot is kept as, and what a digest is taken of. Never a format that lasts: a snapshot that
//! another version wrote is thrown away.

mod compact;
mod packer;
mod unpacker;
mod values;

pub use compact::Compact;
pub use packer::Packer;
pub use unpacker::Unpacker;

/// Something that can be packed and unpacked again.
pub trait Packed: Sized {
    /// Adds it to what is packed.
    fn pack(&self, to: &mut Packer);

    /// Takes it from what is packed; nothing where the bytes make no sense.
    fn unpack(from: &mut Unpacker<'_>) -> Option<Self>;
}

/// Packs a struct field by field, an enum without fields by the place of its variant. A field left out does not compile.
macro_rules! packed {
    (struct $name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::units::Packed for $name {
            fn pack(&self, to: &mut $crate::units::Packer) {
                let Self { $($field),+ } = self;
                $($crate::units::Packed::pack($field, to);)+
            }

            fn unpack(from: &mut $crate::units::Unpacker<'_>) -> Option<Self> {
                Some(Self { $($field: $crate::units::Packed::unpack(from)?),+ })
            }
        }
    };
    (tuple $name:ident) => {
        impl $crate::units::Packed for $name {
            fn pack(&self, to: &mut $crate::units::Packer) {
                $crate::units::Packed::pack(&self.0, to);
            }

            fn unpack(from: &mut $crate::units::Unpacker<'_>) -> Option<Self> {
                $crate::units::Packed::unpack(from).map(Self)
            }
        }
    };
    (enum $name:ident { $($variant:ident),+ $(,)? }) => {
        impl $crate::units::Packed for $name {
            fn pack(&self, to: &mut $crate::units::Packer) {
                to.byte(match self { $(Self::$variant => Self::$variant as u8),+ });
            }

            fn unpack(from: &mut $crate::units::Unpacker<'_>) -> Option<Self> {
                let place = from.byte()?;
                [$(Self::$variant),+].into_iter().find(|one| one.clone() as u8 == place)
            }
        }
    };
}
pub(crate) use packed;
