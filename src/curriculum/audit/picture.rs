//! A picture has words, shows something, and everything in it has room.

use super::{Batch, Finding};
use crate::practice::{
    Item,
    pictures::{Area, Cover, Figure, LaterPicture, NumberLine, Picture, Tape},
};

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for item in &batch.items {
        for (place, picture) in pictures(item) {
            if let Some(trouble) = trouble(picture)
                && findings.iter().all(|found| found.place != place)
            {
                findings.push(Finding::new(place, format!("{trouble} (first with seed {})", item.made_from.seed)));
            }
        }
    }
    findings
}

fn pictures(item: &Item) -> Vec<(String, &Picture)> {
    let own = item.face.picture.iter().map(|picture| ("picture".to_owned(), picture));
    let steps = item
        .steps
        .iter()
        .enumerate()
        .filter_map(|(i, step)| Some((format!("steps.{i}.picture"), step.picture.as_ref()?)));
    let slips = item.slips.iter().filter_map(|slip| Some(("slips".to_owned(), slip.picture.as_ref()?)));
    own.chain(steps).chain(slips).collect()
}

/// Whether nothing is drawn. The drafts of most kinds see to it.
fn shows_nothing(picture: &LaterPicture) -> bool {
    match picture {
        LaterPicture::Plane(plane) => {
            plane.points.is_empty() && plane.segments.is_empty() && plane.lines.is_empty() && plane.polygon.is_empty()
        }
        LaterPicture::Histogram(graph) => graph.counts.iter().all(|count| *count == 0),
        _ => false,
    }
}

fn trouble(picture: &Picture) -> Option<&'static str> {
    let empty = match picture {
        Picture::Groups(groups) => groups.groups == 0,
        Picture::Array(array) => array.rows == 0 || array.columns == 0,
        Picture::Area(area) => area.figures.iter().all(|figure| figure.squares() == 0),
        Picture::Polygons(polygons) => polygons.shapes.is_empty(),
        Picture::Partitions(partitions) => partitions.shapes.is_empty(),
        Picture::BaseTen(blocks) => blocks.parts.is_empty(),
        Picture::Tape(tape) => tape.bars.is_empty() || tape.bars.iter().any(|bar| bar.parts.is_empty()),
        Picture::TimesTable(table) => table.rows.is_empty() || table.columns.is_empty(),
        Picture::FractionBar(bar) => bar.bars.is_empty(),
        Picture::FractionCircle(circle) => circle.circles.is_empty(),
        Picture::Counters(counters) => counters.count == 0,
        Picture::NumberLine(_) | Picture::HundredChart(_) => false,
        Picture::Gauge(gauge) => gauge.shows.is_empty() || gauge.shows.len() > 3,
        Picture::BarGraph(graph) => graph.halves.iter().all(|halves| *halves == 0),
        Picture::PictureGraph(graph) => graph.halves.iter().all(|halves| *halves == 0),
        Picture::LinePlot(plot) => plot.counts.iter().all(|count| *count == 0),
        Picture::Later(later) => shows_nothing(later),
        // their drafts see to it
        Picture::Clock(_) | Picture::Ruler(_) | Picture::Table(_) => false,
    };
    match picture {
        _ if empty => Some("The picture shows nothing."),
        _ if picture.words().trim().is_empty() => Some("The picture has no words."),
        Picture::NumberLine(line) => line_trouble(line),
        Picture::Area(area) => area_trouble(area),
        Picture::Polygons(polygons) if polygons.shapes.len() > 6 => Some("The picture is too full: at most 6 shapes."),
        Picture::Partitions(partitions) if partitions.shapes.len() > 4 => {
            Some("The picture is too full: at most 4 shapes.")
        }
        Picture::Tape(tape) => tape_trouble(tape),
        _ => None,
    }
}

fn line_trouble(line: &NumberLine) -> Option<&'static str> {
    let on_line = |place| line.from <= place && place <= line.to;
    let on_tick = |place: crate::units::Rational| {
        place.minus(line.from).and_then(|gap| gap.over(line.tick)).and_then(|ticks| ticks.whole())
    };
    if !line.marks.iter().all(|mark| on_line(mark.at))
        || !line.hops.iter().all(|hop| on_line(hop.from) && on_line(hop.to))
    {
        Some("A mark or a hop leaves the number line.")
    } else if !line.labels.iter().all(|label| on_line(*label) && on_tick(*label).is_some()) {
        Some("A number stands where the line has no tick.")
    } else if line.labels.len() > 21 || line.hops.len() > 12 {
        Some("The number line is too full: at most 21 numbers and 12 hops.")
    } else {
        None
    }
}

/// Rectangles lie beside each other and make one figure; a text stands along its edge; squares are large enough to count.
fn area_trouble(area: &Area) -> Option<&'static str> {
    let lie_apart =
        |figure: &Figure| figure.squares() == figure.regions.iter().map(|region| region.w * region.h).sum::<u32>();
    let units = area.figures.iter().map(|figure| figure.size().0).sum::<u32>();
    let counted = area.figures.iter().flat_map(|figure| &figure.regions).any(|region| region.cover != Cover::Plain);
    if area.figures.len() > 4 || (counted && units > 24) {
        Some("The picture is too full: at most 4 figures, and 24 unit squares across.")
    } else if !area.figures.iter().all(lie_apart) {
        Some("Two parts of a figure lie on each other.")
    } else if area.figures.iter().any(|figure| figure.outline().len() < 4) {
        Some("A figure is no one piece.")
    } else if area.figures.iter().any(|figure| figure.sides.iter().any(|side| figure.outside(side).is_none())) {
        Some("A text stands where the figure has no edge.")
    } else {
        None
    }
}

fn tape_trouble(tape: &Tape) -> Option<&'static str> {
    if tape.bars.len() > 4 || tape.bars.iter().any(|bar| bar.parts.len() > 12) {
        Some("The tape is too full: at most 4 bars of 12 parts.")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn pictures_have_room() {
        check(good(), super::check, &[]);
        check(
            good().with("picture", r#"{ groups = { count = "0", each = "each" } }"#),
            super::check,
            &["shows nothing"],
        );
        let line = |rest: &str| {
            good().with("picture", &format!(r#"{{ number-line = {{ from = "0", to = "20", tick = "2", {rest} }} }}"#))
        };
        check(line(r#"labels = "0..20 by 10""#), super::check, &[]);
        check(line(r#"labels = "[5]""#), super::check, &["no tick"]);
        check(line(r#"marks = [{ at = "21" }]"#), super::check, &["leaves the number line"]);
        let tape = r#"{ tape = { bars = [{ parts = [{ size = "1", times = "12" }, { size = "1" }] }] } }"#;
        check(good().with("picture", tape), super::check, &["too full"]);
    }
}
