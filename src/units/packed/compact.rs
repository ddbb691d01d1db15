use super::{Packed, Packer, Unpacker};
use std::{fmt, marker::PhantomData};

/// A value that is held as its bytes, since there are hundreds of them and they are seldom looked at.
#[derive(Clone, PartialEq, Eq)]
pub struct Compact<T> {
    bytes: Box<[u8]>,
    of: PhantomData<T>,
}

impl<T: Packed> Compact<T> {
    /// The value itself.
    pub fn open(&self) -> T {
        T::unpack(&mut Unpacker::new(&self.bytes)).expect("these bytes were packed from such a value")
    }
}

impl<T: Packed> From<T> for Compact<T> {
    fn from(value: T) -> Self {
        Self { bytes: Packer::pack(&value).into(), of: PhantomData }
    }
}

impl<T: Packed + fmt::Debug> fmt::Debug for Compact<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.open().fmt(formatter)
    }
}
