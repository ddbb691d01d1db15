use super::tree::{Node, Tree};

/// What was written, on one line of JSON, with the short ways of writing opened: `number = "total"` is `{ is = "total" }`, a step that
/// is a text alone is `{ says = … }`. Serde reads it and tells a column; the marks lead from there to what was written.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct JsonLine {
    pub text: String,
    marks: Vec<(usize, usize)>,
}

/// Where in a pack a part stands, as far as short ways are allowed there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spot {
    /// Above exercises.
    Above,
    /// The list of a skill's exercises.
    Exercises,
    Exercise,
    Answer,
    Steps,
    /// Where nothing is short for something else.
    Inside,
}

impl Spot {
    fn under(self, key: &str) -> Self {
        match (self, key) {
            (Self::Above, "exercise") => Self::Exercises,
            (Self::Above, _) => Self::Above,
            (Self::Exercise, "answer") => Self::Answer,
            (Self::Exercise, "steps") => Self::Steps,
            _ => Self::Inside,
        }
    }

    fn in_list(self) -> Self {
        match self {
            Self::Above => Self::Above,
            Self::Exercises => Self::Exercise,
            _ => Self::Inside,
        }
    }
}

impl JsonLine {
    /// Writes a pack.
    pub fn of(pack: &Tree) -> Self {
        let mut line = Self::default();
        line.part(pack, Spot::Above);
        line
    }

    /// Where the column of an error, from 1, leads in what was written.
    pub fn source(&self, column: usize) -> usize {
        let next = self.marks.partition_point(|(at, _)| *at < column.max(1));
        self.marks.get(next.saturating_sub(1)).map_or(0, |(_, source)| *source)
    }

    fn mark(&mut self, source: usize) {
        self.marks.push((self.text.len(), source));
    }

    fn part(&mut self, tree: &Tree, spot: Spot) {
        self.mark(tree.at);
        match &tree.node {
            Node::Plain(plain) => self.text.push_str(plain),
            Node::Text(text) => self.quoted(text),
            Node::List(parts) => {
                self.text.push('[');
                for (place, part) in parts.iter().enumerate() {
                    self.comma(place);
                    match part.text() {
                        Some(_) if spot == Spot::Steps => self.opened("says", part),
                        _ => self.part(part, spot.in_list()),
                    }
                }
                self.mark(tree.at);
                self.text.push(']');
            }
            Node::Table(fields) => {
                self.text.push('{');
                for (place, field) in fields.iter().enumerate() {
                    self.comma(place);
                    self.mark(field.at);
                    self.quoted(&field.key);
                    self.text.push(':');
                    match field.value.text() {
                        Some(_) if spot == Spot::Answer => self.opened("is", &field.value),
                        _ => self.part(&field.value, spot.under(&field.key)),
                    }
                }
                self.mark(tree.at);
                self.text.push('}');
            }
        }
    }

    fn opened(&mut self, key: &str, text: &Tree) {
        self.mark(text.at);
        self.text.push('{');
        self.quoted(key);
        self.text.push(':');
        self.part(text, Spot::Inside);
        self.mark(text.at);
        self.text.push('}');
    }

    fn comma(&mut self, place: usize) {
        if place > 0 {
            self.text.push(',');
        }
    }

    fn quoted(&mut self, text: &str) {
        self.text.push_str(&super::json_page::quoted(text));
    }
}
