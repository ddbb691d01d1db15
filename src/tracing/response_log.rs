use std::{collections::BTreeMap, fmt, io::Read, ops::Range, path::Path};

/// One response to one question, whatever number of skills it asked for.
#[derive(Clone, PartialEq, Debug)]
pub struct Response {
    /// Its skills, as numbers in order of first mention; one without any counts as a skill without a name.
    pub skills: Vec<u32>,
    /// Its item; `None` where the log does not say.
    pub item: Option<u32>,
    /// Whether it was right.
    pub right: bool,
}

/// A log of responses, learner by learner, each in order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ResponseLog {
    /// All responses; those of one learner stand together.
    pub responses: Vec<Response>,
    /// The learners, as the log names them.
    pub learners: Vec<String>,
    /// Where the responses of each learner stand.
    pub spans: Vec<Range<usize>>,
    /// How many skills there are.
    pub skills: usize,
    /// How many items there are.
    pub items: usize,
}

/// Why a log cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BadLog {
    /// The file cannot be read, or is not the gzip it begins as.
    Unreadable {
        /// The file.
        file: String,
        /// What the system says.
        why: String,
    },
    /// There is no line with the names of the columns, or no response under it.
    Empty {
        /// The file.
        file: String,
    },
    /// A column is not there.
    NoColumn {
        /// The file.
        file: String,
        /// The column.
        column: &'static str,
    },
    /// A field does not hold what it has to.
    BadField {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The column.
        column: &'static str,
        /// What stands there.
        found: String,
        /// What could stand there.
        wanted: &'static str,
    },
}

impl fmt::Display for BadLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { file, why } => write!(f, "{file} cannot be read: {why}."),
            Self::Empty { file } => write!(f, "{file} holds no responses under a line with the names of its columns."),
            Self::NoColumn { file, column } => {
                write!(
                    f,
                    "{file}, line 1: there is no column {column}. Needed are learner, skill, order and correct; item may be left out."
                )
            }
            Self::BadField { file, line, column, found, wanted } => {
                write!(f, "{file}, line {line}, column {column}: {found:?} is not {wanted}.")
            }
        }
    }
}

/// Where the columns stand.
struct Columns {
    learner: usize,
    skill: usize,
    item: Option<usize>,
    order: usize,
    correct: usize,
}

impl Columns {
    fn find(head: &[String], file: &str) -> Result<Self, BadLog> {
        let place = |name: &str| head.iter().position(|column| column.trim() == name);
        let needed = |column| place(column).ok_or(BadLog::NoColumn { file: file.to_owned(), column });
        Ok(Self {
            learner: needed("learner")?,
            skill: needed("skill")?,
            item: place("item"),
            order: needed("order")?,
            correct: needed("correct")?,
        })
    }
}

/// Numbers for names, in order of first mention.
#[derive(Default)]
struct Names(BTreeMap<String, u32>);

impl Names {
    fn number(&mut self, name: &str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(name.to_owned()).or_insert(next)
    }
}

impl ResponseLog {
    /// Reads a `.csv`, or one that gzip made smaller.
    ///
    /// # Errors
    /// Where the file cannot be read, or a line says something that cannot be.
    pub fn read(path: &Path) -> Result<Self, BadLog> {
        let file = path.display().to_string();
        let unreadable = |error: std::io::Error| BadLog::Unreadable { file: file.clone(), why: error.to_string() };
        let bytes = std::fs::read(path).map_err(unreadable)?;
        let mut text = Vec::new();
        if bytes.starts_with(&[0x1f, 0x8b]) {
            flate2::read::MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut text).map_err(unreadable)?;
        } else {
            text = bytes;
        }
        Self::parse(&String::from_utf8_lossy(&text), &file)
    }

    /// Reads the text of a log; `file` is what mistakes call it.
    ///
    /// # Errors
    /// Where a line says something that cannot be.
    pub fn parse(text: &str, file: &str) -> Result<Self, BadLog> {
        let mut lines = text.trim_start_matches('\u{feff}').lines().enumerate();
        let empty = || BadLog::Empty { file: file.to_owned() };
        let columns = Columns::find(&fields(lines.next().ok_or_else(empty)?.1), file)?;
        let (mut learners, mut skills, mut items) = (Names::default(), Names::default(), Names::default());
        let mut rows: Vec<(u32, f64, Response)> = Vec::new();
        for (at, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
            let fields = fields(line);
            let field = |place: usize| fields.get(place).map_or("", |field| field.trim());
            let bad = |column, found: &str, wanted| {
                let (file, found) = (file.to_owned(), found.to_owned());
                BadLog::BadField { file, line: at + 1, column, found, wanted }
            };
            let learner = Some(field(columns.learner)).filter(|name| !name.is_empty());
            let learner = learner.ok_or_else(|| bad("learner", "", "the name of a learner"))?;
            let order = field(columns.order);
            let order = order.parse().ok().filter(|place: &f64| place.is_finite());
            let order = order.ok_or_else(|| bad("order", field(columns.order), "a number"))?;
            let right =
                truth(field(columns.correct)).ok_or_else(|| bad("correct", field(columns.correct), "0 or 1"))?;
            let mut asked: Vec<u32> =
                field(columns.skill).split(';').map(|skill| skills.number(skill.trim())).collect();
            asked.sort_unstable();
            asked.dedup();
            let item = columns.item.map(field).filter(|item| !item.is_empty()).map(|item| items.number(item));
            rows.push((learners.number(learner), order, Response { skills: asked, item, right }));
        }
        if rows.is_empty() {
            return Err(empty());
        }
        rows.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        Ok(Self::of_rows(rows, &learners, (skills.0.len(), items.0.len())))
    }

    fn of_rows(rows: Vec<(u32, f64, Response)>, names: &Names, (skills, items): (usize, usize)) -> Self {
        let mut learners = vec![String::new(); names.0.len()];
        for (name, number) in &names.0 {
            learners[*number as usize].clone_from(name);
        }
        let mut spans = vec![0..0; learners.len()];
        for (at, (learner, ..)) in rows.iter().enumerate() {
            let span = &mut spans[*learner as usize];
            *span = if span.end == 0 { at..at + 1 } else { span.start..at + 1 };
        }
        let responses = rows.into_iter().map(|(_, _, response)| response).collect();
        Self { responses, learners, spans, skills, items }
    }

    /// The same log with every item new to everybody.
    #[must_use]
    pub fn without_items(&self) -> Self {
        let mut log = self.clone();
        log.responses.iter_mut().for_each(|response| response.item = None);
        Self { items: 0, ..log }
    }

    /// The responses of a learner, in order.
    pub fn of_learner(&self, learner: usize) -> &[Response] {
        &self.responses[self.spans[learner].clone()]
    }
}

fn truth(field: &str) -> Option<bool> {
    match field {
        "1" | "1.0" | "true" | "True" => Some(true),
        "0" | "0.0" | "false" | "False" => Some(false),
        _ => None,
    }
}

/// The fields of a line; a field in quotes may hold commas, and a quote written twice.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                fields.last_mut().into_iter().for_each(|field| field.push('"'));
                signs.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().into_iter().for_each(|field| field.push(sign)),
        }
    }
    fields
}
