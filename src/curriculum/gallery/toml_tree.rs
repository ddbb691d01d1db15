use super::{
    fault::{SourceFault, Trouble},
    manuscript::Form,
    tree::{Field, Node, Tree},
};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// Reads TOML.
///
/// # Errors
///
/// What is wrong first, with its place.
pub fn read_toml(text: &str) -> Result<Tree, SourceFault> {
    match DeTable::parse(text) {
        Ok(table) => Ok(Tree::new(0, fields(table.get_ref()))),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let says = error.message().to_owned();
            Err(SourceFault::new(text, at, Trouble::Syntax { form: Form::Toml, says }))
        }
    }
}

fn fields(table: &DeTable<'_>) -> Node {
    let mut fields: Vec<Field> = table
        .iter()
        .map(|(key, value)| Field { at: key.span().start, key: key.get_ref().to_string(), value: part(value) })
        .collect();
    fields.sort_by_key(|field| field.at); // the reader sorts them by name
    Node::Table(fields)
}

fn part(value: &Spanned<DeValue<'_>>) -> Tree {
    let node = match value.get_ref() {
        DeValue::String(text) => Node::Text(text.to_string()),
        DeValue::Integer(number) => Node::Plain(match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(whole) => whole.to_string(),
            Err(_) => "null".to_owned(), // larger than any number a pack can hold
        }),
        DeValue::Float(number) => Node::Plain(match number.as_str().parse::<f64>() {
            Ok(decimal) if decimal.is_finite() => decimal.to_string(),
            _ => "null".to_owned(),
        }),
        DeValue::Boolean(truth) => Node::Plain(truth.to_string()),
        DeValue::Datetime(date) => Node::Text(date.to_string()),
        DeValue::Array(parts) => Node::List(parts.iter().map(part).collect()),
        DeValue::Table(table) => fields(table),
    };
    Tree::new(value.span().start, node)
}
