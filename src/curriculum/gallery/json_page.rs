use super::tree::{Node, Tree};

/// Lists up to so many characters stand on one line.
const WIDE: usize = 100;

/// What was written, as JSON for people to read and change.
pub fn json_page(tree: &Tree) -> String {
    let mut page = String::new();
    write(tree, 0, &mut page);
    page.push('\n');
    page
}

/// A text between quotation marks.
pub(super) fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("every text can be written as JSON")
}

fn write(tree: &Tree, depth: usize, page: &mut String) {
    let line = on_one_line(tree);
    if depth > 0 && line.chars().count() <= WIDE {
        page.push_str(&line);
        return;
    }
    match &tree.node {
        Node::Plain(_) | Node::Text(_) => page.push_str(&line),
        Node::List(parts) => {
            page.push('[');
            for (place, part) in parts.iter().enumerate() {
                begin_line(place, depth + 1, page);
                write(part, depth + 1, page);
            }
            end(parts.len(), depth, ']', page);
        }
        Node::Table(fields) => {
            page.push('{');
            for (place, field) in fields.iter().enumerate() {
                begin_line(place, depth + 1, page);
                page.push_str(&quoted(&field.key));
                page.push_str(": ");
                write(&field.value, depth + 1, page);
            }
            end(fields.len(), depth, '}', page);
        }
    }
}

fn begin_line(place: usize, depth: usize, page: &mut String) {
    page.push_str(if place > 0 { ",\n" } else { "\n" });
    page.push_str(&"  ".repeat(depth));
}

fn end(parts: usize, depth: usize, closes: char, page: &mut String) {
    if parts > 0 {
        page.push('\n');
        page.push_str(&"  ".repeat(depth));
    }
    page.push(closes);
}

fn on_one_line(tree: &Tree) -> String {
    match &tree.node {
        Node::Plain(plain) => plain.clone(),
        Node::Text(text) => quoted(text),
        Node::List(parts) => format!("[{}]", parts.iter().map(on_one_line).collect::<Vec<_>>().join(", ")),
        Node::Table(fields) if fields.is_empty() => "{}".to_owned(),
        Node::Table(fields) => {
            let field = |field: &super::Field| format!("{}: {}", quoted(&field.key), on_one_line(&field.value));
            format!("{{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
    }
}
