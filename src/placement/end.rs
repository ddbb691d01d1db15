/// Why there is nothing more to ask.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// The picture is clear: no question would change it much.
    Clear,
    /// As many questions as a child should be asked at a time were answered.
    Enough,
    /// No topic has a question.
    NothingToAsk,
}
