/// Words in a sentence that a child of this grade still follows. One more for each grade, from ten in kindergarten, where a square is
/// read aloud to them: about what the sentences of graded readers hold.
fn longest_sentence(grade: u8) -> usize {
    (12 + usize::from(grade)).min(20)
}

/// Letters of a word that counts as long, and the long words a text may hold for each ten words.
const LONG: usize = 11;

/// Whether a text is hard to read in a grade (0 is kindergarten): a sentence that is too long, or too many long words.
///
/// ```
/// use trellis::curriculum::squares::reads_hard;
/// assert!(!reads_hard("Draw three rows. Put four dots in each row.", 2));
/// assert!(reads_hard("Demonstrate multiplicative understanding, representing commutativity diagrammatically.", 2));
/// ```
pub fn reads_hard(text: &str, grade: u8) -> bool {
    let sentences = text.split(['.', '!', '?', ':', ';']);
    let too_long = sentences.map(|sentence| sentence.split_whitespace().count()).any(|n| n > longest_sentence(grade));
    let words: Vec<&str> = text.split_whitespace().collect();
    let long = words.iter().filter(|word| word.chars().filter(|sign| sign.is_alphabetic()).count() >= LONG).count();
    too_long || long > 1 + words.len() / 10
}
