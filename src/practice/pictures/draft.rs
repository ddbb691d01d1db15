//! From a recipe to a picture: every number worked out, every text put in.

use super::{
    Array, Bar, BarRecipe, BaseTen, Blocks, BlocksRecipe, CountersRecipe, Groups, Hop, HopRecipe, HundredChart,
    LineRecipe, Mark, MarkRecipe, NumberLine, Part, Picture, PictureRecipe, Split, Tape, TimesTable, TimesTableRecipe,
    Vessel, bar_graph, clock, gauge, line_plot, parts, picture_graph, ruler, table,
};
use crate::{
    practice::{kitchen::Kitchen, make::MakeError},
    units::{Rational, apart},
};

/// Draws the picture of a recipe with the values in the kitchen. `place` names the field for errors.
pub(in crate::practice) fn draft(
    kitchen: &Kitchen<'_>,
    place: &str,
    recipe: &PictureRecipe,
) -> Result<Picture, MakeError> {
    let at = |field: &str| format!("{place}.{field}");
    match recipe {
        PictureRecipe::Groups { count, each, left_over, labels } => apart(|| {
            let texts =
                labels.iter().map(|label| kitchen.text(&at("groups.labels"), label)).collect::<Result<Vec<_>, _>>()?;
            Ok(Picture::Groups(Groups {
                groups: kitchen.count(&at("groups.count"), count, 12)?,
                each: kitchen.count(&at("groups.each"), each, 12)?,
                left_over: count_if(kitchen, &at("groups.left_over"), left_over.as_deref(), 12)?.unwrap_or(0),
                labels: texts,
            }))
        }),
        PictureRecipe::Array { rows, columns, after_row, after_column, row_label, column_label, covered } => {
            apart(|| {
                let row = count_if(kitchen, &at("array.after_row"), after_row.as_deref(), 12)?.map(Split::AfterRow);
                let column =
                    count_if(kitchen, &at("array.after_column"), after_column.as_deref(), 12)?.map(Split::AfterColumn);
                Ok(Picture::Array(Array {
                    rows: kitchen.count(&at("array.rows"), rows, 12)?,
                    columns: kitchen.count(&at("array.columns"), columns, 12)?,
                    split: row.or(column),
                    row_label: kitchen.text_if(&at("array.row_label"), row_label.as_deref())?,
                    column_label: kitchen.text_if(&at("array.column_label"), column_label.as_deref())?,
                    covered: *covered,
                }))
            })
        }
        PictureRecipe::NumberLine { from, to, tick, labels, marks, hops, hop_through, hop_text, over, clock } => {
            apart(|| {
                let at = |field: &str| format!("{place}.number-line.{field}");
                let mut line = NumberLine {
                    from: kitchen.number(&at("from"), from)?,
                    to: kitchen.number(&at("to"), to)?,
                    tick: kitchen.number(&at("tick"), tick)?,
                    labels: labels
                        .as_deref()
                        .map(|list| kitchen.numbers(&at("labels"), list))
                        .transpose()?
                        .unwrap_or_default(),
                    marks: marks.iter().map(|mark| mark_of(kitchen, &at("marks"), mark)).collect::<Result<_, _>>()?,
                    hops: hops.iter().map(|hop| hop_of(kitchen, &at("hops"), hop)).collect::<Result<_, _>>()?,
                    clock: *clock,
                    over: count_if(kitchen, &at("over"), over.as_deref(), 100)?,
                };
                if let Some(list) = hop_through {
                    let places = kitchen.numbers(&at("hop_through"), list)?;
                    let text = kitchen.text_if(&at("hop_text"), hop_text.as_deref())?.unwrap_or_default();
                    line.hops.extend(places.windows(2).map(|pair| Hop {
                        from: pair[0],
                        to: pair[1],
                        text: text.clone(),
                    }));
                }
                check_line(&at("tick"), line).map(Picture::NumberLine)
            })
        }
        PictureRecipe::Area(area) => apart(|| area.draft(kitchen, &at("area"))),
        PictureRecipe::Polygons(polygons) => apart(|| polygons.draft(kitchen, &at("polygons"))),
        PictureRecipe::Partitions(partitions) => apart(|| partitions.draft(kitchen, &at("partition"))),
        PictureRecipe::BaseTen { parts } => apart(|| {
            let parts =
                parts.iter().map(|part| blocks_of(kitchen, &at("base-ten.parts"), part)).collect::<Result<_, _>>()?;
            Ok(Picture::BaseTen(BaseTen { parts }))
        }),
        PictureRecipe::Tape { bars } => apart(|| {
            let bars = bars.iter().map(|bar| bar_of(kitchen, &at("tape.bars"), bar)).collect::<Result<_, _>>()?;
            Ok(Picture::Tape(Tape { bars }))
        }),
        PictureRecipe::HundredChart { from, to, shaded, hidden } => apart(|| {
            let (from, to) = (
                kitchen.count(&at("hundred-chart.from"), from, 10_000)?,
                kitchen.count(&at("hundred-chart.to"), to, 10_000)?,
            );
            if from % 10 != 1 || to % 10 != 0 || to < from || to - from >= 100 {
                let rule = "the chart should begin one after a ten, end on a ten, and have at most ten rows";
                return Err(MakeError::wrong(&at("hundred-chart.from"), rule));
            }
            let inside = |list: Vec<u32>| list.into_iter().filter(|n| (from..=to).contains(n)).collect();
            Ok(Picture::HundredChart(HundredChart {
                from,
                to,
                shaded: inside(counts_if(kitchen, &at("hundred-chart.shaded"), shaded.as_deref())?),
                hidden: inside(counts_if(kitchen, &at("hundred-chart.hidden"), hidden.as_deref())?),
            }))
        }),
        PictureRecipe::TimesTable(recipe) => apart(|| times_table(kitchen, &at("times-table"), recipe)),
        PictureRecipe::Clock(recipe) => apart(|| clock::draft(kitchen, &at, recipe).map(Picture::Clock)),
        PictureRecipe::Jug(recipe) => apart(|| gauge::draft(kitchen, &at, (Vessel::Jug, recipe)).map(Picture::Gauge)),
        PictureRecipe::Scale(recipe) => {
            apart(|| gauge::draft(kitchen, &at, (Vessel::Scale, recipe)).map(Picture::Gauge))
        }
        PictureRecipe::Thermometer(recipe) => {
            apart(|| gauge::draft(kitchen, &at, (Vessel::Thermometer, recipe)).map(Picture::Gauge))
        }
        PictureRecipe::BarGraph(recipe) => apart(|| bar_graph::draft(kitchen, &at, recipe).map(Picture::BarGraph)),
        PictureRecipe::PictureGraph(recipe) => {
            apart(|| picture_graph::draft(kitchen, &at, recipe).map(Picture::PictureGraph))
        }
        PictureRecipe::Ruler(recipe) => apart(|| ruler::draft(kitchen, &at, recipe).map(Picture::Ruler)),
        PictureRecipe::LinePlot(recipe) => apart(|| line_plot::draft(kitchen, &at, recipe).map(Picture::LinePlot)),
        PictureRecipe::Table(recipe) => apart(|| table::draft(kitchen, &at, recipe).map(Picture::Table)),
        PictureRecipe::FractionBar { bars } => apart(|| parts::bars(kitchen, &at("fraction-bar.bars"), bars)),
        PictureRecipe::FractionCircle { circles } => {
            apart(|| parts::circles(kitchen, &at("fraction-circle.circles"), circles))
        }
        PictureRecipe::Counters(CountersRecipe { count, marked, per_row }) => {
            apart(|| parts::counters(kitchen, &at("counters"), (count, marked, per_row.as_deref())))
        }
        PictureRecipe::Later(recipe) => apart(|| recipe.draft(kitchen, &at).map(Picture::from)),
    }
}

fn times_table(kitchen: &Kitchen<'_>, place: &str, recipe: &TimesTableRecipe) -> Result<Picture, MakeError> {
    let TimesTableRecipe { adds, rows, columns, shade_rows, shade_columns, shade_products, asked, only_shaded } =
        recipe;
    let at = |field: &str| format!("{place}.{field}");
    let (rows, columns) = (kitchen.counts(&at("rows"), rows)?, kitchen.counts(&at("columns"), columns)?);
    if rows.len() > 11 || columns.len() > 11 {
        return Err(MakeError::wrong(place, "a times table has at most 11 rows and 11 columns"));
    }
    let by_row = counts_if(kitchen, &at("shade_rows"), shade_rows.as_deref())?;
    let by_column = counts_if(kitchen, &at("shade_columns"), shade_columns.as_deref())?;
    let by_product = counts_if(kitchen, &at("shade_products"), shade_products.as_deref())?;
    let asked = match counts_if(kitchen, &at("asked"), asked.as_deref())?.as_slice() {
        [] => None,
        [row, column] => Some((*row, *column)),
        _ => return Err(MakeError::wrong(&at("asked"), "this should be a row factor and a column factor")),
    };
    let table = TimesTable { adds: *adds, rows, columns, asked, ..TimesTable::default() };
    let cells = || table.rows.iter().flat_map(|row| table.columns.iter().map(|column| (*row, *column)));
    let is_shaded = |(row, column): &(u32, u32)| {
        by_row.contains(row) || by_column.contains(column) || by_product.contains(&table.holds(*row, *column))
    };
    let shaded: Vec<(u32, u32)> = cells().filter(is_shaded).collect();
    let hidden = cells().filter(|cell| asked == Some(*cell) || (*only_shaded && !is_shaded(cell))).collect();
    Ok(Picture::TimesTable(TimesTable { shaded, hidden, ..table }))
}

/// A bare line with its ticks and numbers.
pub(in crate::practice) fn line_of(
    kitchen: &Kitchen<'_>,
    place: &str,
    line: &LineRecipe,
) -> Result<NumberLine, MakeError> {
    let at = |field: &str| format!("{place}.{field}");
    let labels = line.labels.as_deref().map(|list| kitchen.numbers(&at("labels"), list)).transpose()?;
    check_line(
        &at("tick"),
        NumberLine {
            from: kitchen.number(&at("from"), &line.from)?,
            to: kitchen.number(&at("to"), &line.to)?,
            tick: kitchen.number(&at("tick"), &line.tick)?,
            labels: labels.unwrap_or_default(),
            marks: Vec::new(),
            hops: Vec::new(),
            over: count_if(kitchen, &at("over"), line.over.as_deref(), 100)?,
            clock: false,
        },
    )
}

fn check_line(place: &str, line: NumberLine) -> Result<NumberLine, MakeError> {
    let ticks = line.to.minus(line.from).and_then(|length| length.over(line.tick));
    match ticks {
        Some(ticks) if line.tick > Rational::ZERO && ticks > Rational::ZERO && ticks <= Rational::int(100) => Ok(line),
        _ => Err(MakeError::wrong(place, "a number line should run upward and have at most 100 ticks")),
    }
}

pub(super) fn count_if(
    kitchen: &Kitchen<'_>,
    place: &str,
    source: Option<&str>,
    most: u32,
) -> Result<Option<u32>, MakeError> {
    source.map(|source| kitchen.count(place, source, most)).transpose()
}

fn counts_if(kitchen: &Kitchen<'_>, place: &str, source: Option<&str>) -> Result<Vec<u32>, MakeError> {
    source.map_or(Ok(Vec::new()), |source| kitchen.counts(place, source))
}

fn mark_of(kitchen: &Kitchen<'_>, place: &str, mark: &MarkRecipe) -> Result<Mark, MakeError> {
    Ok(Mark { at: kitchen.number(place, &mark.at)?, text: kitchen.text(place, &mark.text)? })
}

fn hop_of(kitchen: &Kitchen<'_>, place: &str, hop: &HopRecipe) -> Result<Hop, MakeError> {
    let (from, to) = (kitchen.number(place, &hop.from)?, kitchen.number(place, &hop.to)?);
    Ok(Hop { from, to, text: kitchen.text(place, &hop.text)? })
}

fn blocks_of(kitchen: &Kitchen<'_>, place: &str, blocks: &BlocksRecipe) -> Result<Blocks, MakeError> {
    let number = count_if(kitchen, place, blocks.number.as_deref(), 1_099)?.unwrap_or(0);
    let own = |source: &Option<String>, most: u32, fewest: u32| -> Result<u32, MakeError> {
        Ok(count_if(kitchen, place, source.as_deref(), most)?.unwrap_or(fewest))
    };
    Ok(Blocks {
        hundreds: own(&blocks.hundreds, 10, number / 100)?,
        tens: own(&blocks.tens, 20, number / 10 % 10)?,
        ones: own(&blocks.ones, 20, number % 10)?,
        label: kitchen.text_if(place, blocks.label.as_deref())?,
    })
}

fn bar_of(kitchen: &Kitchen<'_>, place: &str, bar: &BarRecipe) -> Result<Bar, MakeError> {
    let mut parts = Vec::new();
    for part in &bar.parts {
        let size = kitchen.number(place, &part.size)?;
        if size <= Rational::ZERO {
            return Err(MakeError::wrong(place, "a part of a bar should be longer than 0"));
        }
        let times = count_if(kitchen, place, part.times.as_deref(), 12)?.unwrap_or(1);
        let part = Part { size, text: kitchen.text(place, &part.text)?, unknown: part.unknown };
        parts.extend(std::iter::repeat_n(part, times as usize));
    }
    let label = kitchen.text_if(place, bar.label.as_deref())?;
    Ok(Bar { label, parts, total: kitchen.text_if(place, bar.total.as_deref())? })
}
