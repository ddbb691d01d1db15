use super::tree::{Field, Node, Tree};

/// Lists up to so many characters stand on one line.
const WIDE: usize = 100;

/// An exercise, as it stands in a pack: each field on a line, each hint, step and slip too. Short ways of writing are taken where they
/// say all.
pub fn toml_page(exercise: &Tree) -> String {
    let mut page = String::from("[[skill.exercise]]\n");
    for field in exercise.fields() {
        let value = match (field.key.as_str(), &field.value.node) {
            ("answer", Node::Table(kinds)) => table(kinds.iter().map(|kind| name_and(kind, &short(&kind.value, "is")))),
            ("steps", Node::List(parts)) => list(&parts.iter().map(|part| short(part, "says")).collect::<Vec<_>>()),
            (_, Node::List(parts)) => list(&parts.iter().map(inline).collect::<Vec<_>>()),
            _ => inline(&field.value),
        };
        page.push_str(&name_and(field, &value));
        page.push('\n');
    }
    page
}

/// A table with this one field is short for the text in it.
fn short(tree: &Tree, key: &str) -> String {
    match tree.fields() {
        [only] if only.key == key && only.value.text().is_some() => inline(&only.value),
        _ => inline(tree),
    }
}

fn list(parts: &[String]) -> String {
    let line = format!("[{}]", parts.join(", "));
    if line.chars().count() <= WIDE {
        return line;
    }
    let rows: String = parts.iter().map(|part| format!("  {part},\n")).collect();
    format!("[\n{rows}]")
}

fn inline(tree: &Tree) -> String {
    match &tree.node {
        Node::Plain(plain) => plain.clone(),
        Node::Text(text) => quoted(text),
        Node::List(parts) => format!("[{}]", parts.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Node::Table(fields) => table(fields.iter().map(|field| name_and(field, &inline(&field.value)))),
    }
}

fn table(fields: impl Iterator<Item = String>) -> String {
    let fields = fields.collect::<Vec<_>>();
    if fields.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", fields.join(", ")) }
}

fn name_and(field: &Field, value: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let key = if !field.key.is_empty() && field.key.chars().all(bare) { field.key.clone() } else { quoted(&field.key) };
    format!("{key} = {value}")
}

fn quoted(text: &str) -> String {
    let mut written = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            sign if sign.is_control() => written.push_str(&format!("\\u{:04X}", sign as u32)),
            sign => written.push(sign),
        }
    }
    written + "\""
}
