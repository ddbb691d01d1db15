/// What was written, before anything is made of it: every part knows where it begins in the text, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tree {
    /// Where it begins.
    pub at: usize,
    /// What it is.
    pub node: Node,
}

/// A part of what was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// A number, a truth or nothing, as JSON writes it.
    Plain(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// Names and what they stand for, in the order in which they were written.
    Table(Vec<Field>),
}

/// A name in a table and what it stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// Where the name begins.
    pub at: usize,
    /// The name.
    pub key: String,
    /// What it stands for.
    pub value: Tree,
}

impl Tree {
    /// A part at a place.
    pub const fn new(at: usize, node: Node) -> Self {
        Self { at, node }
    }

    /// What a name in a table stands for.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.fields().iter().find(|field| field.key == key).map(|field| &field.value)
    }

    /// The fields of a table; none where it is something else.
    pub fn fields(&self) -> &[Field] {
        if let Node::Table(fields) = &self.node { fields } else { &[] }
    }

    /// The parts of a list; none where it is something else.
    pub fn parts(&self) -> &[Self] {
        if let Node::List(parts) = &self.node { parts } else { &[] }
    }

    /// The text; none where it is something else.
    pub fn text(&self) -> Option<&str> {
        if let Node::Text(text) = &self.node { Some(text) } else { None }
    }

    /// Where a place like `skill.0.exercise.1.slips.0.gives` begins, or the nearest part of it that was written, and whether it is a
    /// text written there.
    pub fn find(&self, place: &str) -> (usize, bool) {
        let mut here = self;
        for part in place.split('.') {
            let next = match &here.node {
                Node::Table(_) => here.get(part),
                Node::List(parts) => part.parse::<usize>().ok().and_then(|row| parts.get(row)),
                // `answer = { number = "total" }` is short for `{ is = "total" }`, and so are steps
                Node::Text(_) if part == "is" || part == "says" => Some(here),
                _ => None,
            };
            match next {
                Some(next) => here = next,
                None => return (here.at, false),
            }
        }
        (here.at, here.text().is_some())
    }
}
