use super::{arguments::Arguments, sample::Sample};
use serde_json::{Value, json};
use trellis::{language::Notation, practice::Item};

/// Prints items as JSON: what the learner sees, the key, and everything that is said.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let content = arguments.content()?;
    let sample = Sample::new(&content, arguments, 1)?;
    let mut rows = Vec::new();
    for exercise in sample.exercises() {
        rows.extend(sample.items(exercise)?.iter().map(row));
    }
    let text = serde_json::to_string_pretty(&rows).map_err(|error| format!("{error}."))?;
    println!("{text}");
    Ok(())
}

fn row(item: &Item) -> Value {
    let mut row = json!(item);
    let words = |picture: &trellis::practice::pictures::Picture| picture.words();
    row["picture_words"] = json!(item.face.picture.as_ref().map(words));
    row["ask_plain"] = json!(item.face.ask.plain());
    row["ask_spoken"] = json!(item.face.ask.spoken());
    row["told"] = json!(item.told(&Notation::default()));
    row
}
