/// FNV-1a of 64 bits (Fowler, Noll, Vo): tells something damaged or changed from something sound. It is no protection against intent.
pub fn fingerprint(bytes: impl IntoIterator<Item = u8>) -> u64 {
    let begin: u64 = 0xcbf2_9ce4_8422_2325;
    bytes.into_iter().fold(begin, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn it_is_the_published_function() {
        // the test vectors of the authors' page
        assert_eq!(fingerprint(*b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint(*b"foobar"), 0x8594_4171_f739_67e8);
    }
}
