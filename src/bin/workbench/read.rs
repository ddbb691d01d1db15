use super::{arguments::Arguments, sample::Sample};
use trellis::{
    language::{Notation, Rich},
    practice::{
        AnswerFace, Item, Key,
        pictures::{LaterPicture, Picture},
    },
};

/// Lists items for a person to read: everything a learner can meet, and what is right.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let content = arguments.content()?;
    let sample = Sample::new(&content, arguments, 20)?;
    let skill = sample.skill();
    println!("{}: {}", skill.title, skill.can);
    for exercise in sample.exercises() {
        println!("\n== {} (level {}, version {})", exercise.1.id, exercise.1.level.number(), exercise.1.version);
        for item in sample.items(exercise)? {
            println!("\n{}", listing(&item));
        }
    }
    Ok(())
}

fn listing(item: &Item) -> String {
    let mut lines = vec![format!("[{}] {}", item.made_from.seed, plain(&item.face.ask))];
    if let Some(picture) = &item.face.picture {
        lines.push(format!("    picture: {} · {}", picture.kind(), picture.words()));
    }
    lines.extend(face(&item.face.answer).into_iter().map(|line| format!("    {line}")));
    if let (Key::Blanks { follows, .. }, AnswerFace::Blanks { boxes, .. }) = (&item.key, &item.face.answer) {
        lines.extend(follows.iter().map(|follow| format!("    follows: {} = {}", boxes[follow.at], follow.way)));
    }
    lines.push(format!("    right: {}", item.told(&Notation::default())));
    for slip in &item.slips {
        let at = slip.at.as_ref().map(|at| format!("[{at}] ")).unwrap_or_default();
        lines.push(format!("    slip {at}{} ({}): {}", slip.gives, slip.name, plain(&slip.says)));
    }
    for (i, hint) in item.hints.iter().enumerate() {
        lines.push(format!("    hint {}: {}", i + 1, plain(&hint.says)));
        if let Some(small) = &hint.scaffold {
            lines.push(format!("        asks: {} ({}) {}", plain(&small.ask), small.key, plain(&small.yes)));
        }
    }
    let begun = item.begun().len();
    for (i, step) in item.steps.iter().enumerate() {
        let picture = step
            .picture
            .as_ref()
            .map(|picture| format!("  ({}: {})", picture.kind(), picture.words()))
            .unwrap_or_default();
        let begun = if i < begun { " (begun)" } else { "" };
        lines.push(format!("    step {}{begun}: {}{picture}", i + 1, plain(&step.says)));
    }
    lines.join("\n")
}

fn face(face: &AnswerFace) -> Vec<String> {
    match face {
        AnswerFace::Number { unit, .. } => vec![format!("number: ___ {}", unit.as_deref().unwrap_or_default())],
        AnswerFace::Choice { options, .. } => options.iter().map(|option| format!("( ) {}", plain(option))).collect(),
        AnswerFace::Choices { options } => options.iter().map(|option| format!("[ ] {}", plain(option))).collect(),
        AnswerFace::Blanks { lines, boxes, .. } => {
            let lines = lines.iter().map(|line| format!("blanks: {}", plain(line)));
            lines.chain([format!("boxes: {}", boxes.join(", "))]).collect()
        }
        AnswerFace::Compare { left, right } => vec![format!("compare: {} ○ {}", plain(left), plain(right))],
        AnswerFace::Order { cards, first, last } => {
            let cards: Vec<String> = cards.iter().map(plain).collect();
            vec![format!("order from {} to {}: {}", plain(first), plain(last), cards.join(" | "))]
        }
        AnswerFace::Build { set } => vec![format!("build: {set:?}")],
        AnswerFace::Plot { chart } => vec![format!("plot: {}", chart.picture().words())],
        AnswerFace::Plane { plane, makes, asked } => {
            vec![format!(
                "plot {makes:?} with {asked} on: {}",
                Picture::from(LaterPicture::Plane((**plane).clone())).words()
            )]
        }
        AnswerFace::Place { line } => vec![format!("place on: {}", Picture::NumberLine(line.clone()).words())],
        AnswerFace::Shade { shape, whole } => {
            vec![format!(
                "shade a {shape:?}: {} wholes of {} parts, {} rows",
                whole.wholes,
                whole.parts.len(),
                whole.rows
            )]
        }
        AnswerFace::Match { left, right } => {
            let cards = |cards: &[Rich]| cards.iter().map(plain).collect::<Vec<_>>().join(" | ");
            vec![format!("match: {}  with  {}", cards(left), cards(right))]
        }
        AnswerFace::Sort { bins, cards } => {
            let row = |rich: &[Rich]| rich.iter().map(plain).collect::<Vec<_>>().join(" | ");
            vec![format!("sort into {}: {}", row(bins), row(cards))]
        }
        AnswerFace::Tap { spots, .. } => {
            vec![format!("tap: {}", spots.iter().map(plain).collect::<Vec<_>>().join(" | "))]
        }
        AnswerFace::Line { sort, form } => vec![format!("{}: ___ ({form:?})", sort.as_str())],
    }
}

fn plain(rich: &Rich) -> String {
    rich.plain().replace('\n', " / ")
}
