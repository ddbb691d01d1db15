use super::{
    fault::{SourceFault, Trouble},
    manuscript::Form,
    tree::{Field, Node, Tree},
};
use serde::de::IgnoredAny;

/// Lists and tables within each other.
const DEEPEST: usize = 64;

/// Reads JSON. Serde checks that it is some; then its parts only have to be found.
///
/// # Errors
///
/// What is wrong first, with its place.
pub fn read_json(text: &str) -> Result<Tree, SourceFault> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let line_start: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let message = error.to_string();
        let says = message.rsplit_once(" at line ").map_or(message.as_str(), |(said, _)| said).to_owned();
        let at = line_start + error.column().saturating_sub(1);
        return Err(SourceFault::new(text, at, Trouble::Syntax { form: Form::Json, says }));
    }
    let mut finder = Finder { text, at: 0, depth: 0 };
    finder.part().ok_or_else(|| SourceFault::new(text, finder.at, Trouble::TooDeep))
}

/// Walks over JSON that is known to be right. `None` where it is too deep.
struct Finder<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Finder<'_> {
    fn part(&mut self) -> Option<Tree> {
        let at = self.skip_space();
        let node = match self.byte() {
            b'{' => self.within(Self::table)?,
            b'[' => self.within(Self::list)?,
            b'"' => Node::Text(self.string()),
            _ => {
                while !matches!(self.byte(), b',' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n' | 0) {
                    self.at += 1;
                }
                Node::Plain(self.text[at..self.at].to_owned())
            }
        };
        Some(Tree::new(at, node))
    }

    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn skip_space(&mut self) -> usize {
        while self.byte().is_ascii_whitespace() {
            self.at += 1;
        }
        self.at
    }

    /// Between brackets, over the first of them.
    fn within(&mut self, read: impl FnOnce(&mut Self) -> Option<Node>) -> Option<Node> {
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        self.at += 1;
        let node = read(self);
        self.at += 1;
        self.depth -= 1;
        node
    }

    /// Whether another part comes before the bracket that closes; steps over the comma.
    fn goes_on(&mut self, closes: u8) -> bool {
        self.skip_space();
        if self.byte() == b',' {
            self.at += 1;
            self.skip_space();
        }
        self.byte() != closes && self.at < self.text.len()
    }

    fn list(&mut self) -> Option<Node> {
        let mut parts = Vec::new();
        while self.goes_on(b']') {
            parts.push(self.part()?);
        }
        Some(Node::List(parts))
    }

    fn table(&mut self) -> Option<Node> {
        let mut fields = Vec::new();
        while self.goes_on(b'}') {
            let at = self.at;
            let key = self.string();
            self.skip_space();
            self.at += 1; // the colon
            fields.push(Field { at, key, value: self.part()? });
        }
        Some(Node::Table(fields))
    }

    fn string(&mut self) -> String {
        let start = self.at;
        self.at += 1;
        while self.at < self.text.len() && self.byte() != b'"' {
            self.at += if self.byte() == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        let written = self.text.get(start..self.at).unwrap_or_default();
        serde_json::from_str(written).unwrap_or_default() // a lone half of a sign that UTF-16 writes in two is no text
    }
}
