use super::{arguments::Arguments, line_ask::LineAsk};
use std::io::{BufRead, Write, stdin, stdout};
use trellis::practice::{Verdict, mark_line};

/// Marks each line that is given: the line, a tab, the verdict.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let ask = LineAsk::new(arguments)?;
    let key = ask.key()?;
    let mut out = stdout().lock();
    for line in stdin().lock().split(b'\n') {
        let line = line.map_err(|error| format!("The lines cannot be read: {error}."))?;
        let typed = String::from_utf8_lossy(&line);
        let typed = typed.trim_end_matches('\r');
        let verdict = mark_line(&key, typed, ask.comma, &[]);
        if writeln!(out, "{typed}\t{}", word(&verdict)).is_err() {
            return Ok(()); // nobody reads on
        }
    }
    Ok(())
}

/// The verdict in a word.
pub const fn word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "right",
        Verdict::OtherForm => "other-form",
        Verdict::NotYet(_) => "not-yet",
        Verdict::NotReady(_) => "not-ready",
    }
}
