/// Keeps a part out of its caller's code. The program comes in two files, function by function: what the first question needs, and
/// the rest (`.ci/split.mjs`). A part that is inlined into a function that runs at once would come with it.
#[inline(never)]
pub fn apart<T>(part: impl FnOnce() -> T) -> T {
    part()
}
