use serde::{Deserialize, Deserializer};

/// Keeps a part out of its caller's code. The program comes in two files, function by function: what the first question needs, and
/// the rest (`.ci/split.mjs`). A part that is inlined into a function that runs at once would come with it.
#[inline(never)]
pub fn apart<T>(part: impl FnOnce() -> T) -> T {
    part()
}

/// [`apart`] for reading: a field or a variant that few files hold, `#[serde(deserialize_with = "read_apart")]`.
///
/// # Errors
///
/// Those of the part itself.
#[inline(never)]
pub fn read_apart<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    T::deserialize(from)
}
