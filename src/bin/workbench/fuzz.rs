use super::{
    arguments::Arguments,
    line_ask::LineAsk,
    mark::word,
    scribbler::{Scribbler, asks},
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};
use trellis::practice::{LineKey, Verdict, mark_line};

/// No line may take longer to mark, on a machine that does other things too.
const LONGEST: Duration = Duration::from_millis(1500);
/// Faults that are shown.
const MOST_SHOWN: usize = 20;

/// Marks wild lines until the time is up: nothing may panic or run long, and what must hold of every line is checked.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    if arguments.subject("what to try: mark")? != "mark" {
        return Err("fuzz tries the marker alone: workbench fuzz mark.".to_owned());
    }
    let minutes: f64 = arguments.value_or("minutes", 1.0)?;
    let seconds: f64 = arguments.value_or("seconds", minutes * 60.0)?;
    let time = Duration::try_from_secs_f64(seconds).map_err(|error| format!("--seconds: {error}."))?;
    let seed: u64 = arguments.value_or("seed", 1)?;
    let asks = asks();
    let mut keys = Vec::new();
    for ask in &asks {
        keys.push(ask.key()?);
    }
    let mut run = Run { tried: 0, slowest: Duration::ZERO, faults: 0 };
    for (ask, key) in asks.iter().zip(&keys) {
        run.check_own(ask, key);
    }
    let (mut scribbler, start) = (Scribbler::new(seed), Instant::now());
    while start.elapsed() < time {
        let place = scribbler.below(asks.len());
        let typed = scribbler.line(&asks);
        run.check_any(&asks[place], &keys[place], &typed);
    }
    println!("tried={} faults={} slowest_us={}", run.tried, run.faults, run.slowest.as_micros());
    println!(
        "test result: {}. {} passed; {} failed",
        if run.faults == 0 { "ok" } else { "FAILED" },
        usize::from(run.faults == 0),
        usize::from(run.faults > 0)
    );
    if run.faults == 0 { Ok(()) } else { Err(format!("{} lines broke what must hold.", run.faults)) }
}

struct Run {
    tried: u64,
    slowest: Duration,
    faults: usize,
}

impl Run {
    /// What is told as the answer is right, with any space around it.
    fn check_own(&mut self, ask: &LineAsk, key: &LineKey) {
        let own = ask.answer.split('|').next().unwrap_or_default().to_owned();
        let free = LineAsk { form: "any".to_owned(), unit_needed: false, ..ask.clone() };
        for typed in [own.clone(), format!(" {own} "), format!("{own}."), format!("\u{a0}{own}\u{2009}")] {
            let verdict = free.key().map(|key| self.mark(&free, &key, &typed));
            if !matches!(verdict, Ok(Some(Verdict::Right))) {
                self.fault(ask, &typed, "the answer itself is not right");
            }
        }
        for typed in printings(key, ask.comma) {
            if self.mark(&free, key, &typed) != Some(Verdict::Right) && ask.form == "any" {
                self.fault(ask, &typed, "the answer as it is printed is not right");
            }
        }
    }

    /// Any line: no panic, no long wait, space around it changes nothing, a form never makes an answer worse than another form.
    fn check_any(&mut self, ask: &LineAsk, key: &LineKey, typed: &str) {
        let Some(verdict) = self.mark(ask, key, typed) else { return };
        if let Some(spaced) = self.mark(ask, key, &format!("  {typed}\u{a0} "))
            && word(&spaced) != word(&verdict)
        {
            self.fault(ask, typed, "space around it changes the verdict");
        }
        if verdict == Verdict::OtherForm || verdict == Verdict::Right {
            let free = LineAsk { form: "any".to_owned(), case: false, ..ask.clone() };
            let freely = free.key().map(|key| self.mark(&free, &key, typed));
            if !matches!(freely, Ok(Some(Verdict::Right))) {
                self.fault(ask, typed, "right in a form, but not in any form");
            }
        }
    }

    /// The verdict, if there is one in time.
    fn mark(&mut self, ask: &LineAsk, key: &LineKey, typed: &str) -> Option<Verdict> {
        self.tried += 1;
        let start = Instant::now();
        let verdict = catch_unwind(AssertUnwindSafe(|| mark_line(key, typed, ask.comma, &[])));
        let took = start.elapsed();
        self.slowest = self.slowest.max(took);
        if took > LONGEST {
            self.fault(ask, typed, &format!("took {} ms", took.as_millis()));
        }
        match verdict {
            Ok(verdict) => Some(verdict),
            Err(_) => {
                self.fault(ask, typed, "panicked");
                None
            }
        }
    }

    fn fault(&mut self, ask: &LineAsk, typed: &str, what: &str) {
        self.faults += 1;
        if self.faults <= MOST_SHOWN {
            println!("fault: {what}: {typed:?} for {} {:?} as {}", ask.kind, ask.answer, ask.form);
        }
    }
}

/// The answer as the app prints it.
fn printings(key: &LineKey, comma: bool) -> Vec<String> {
    use trellis::{
        language::{Notation, number_text},
        practice::money_text,
    };
    let notation = Notation { decimal_comma: comma, ..Notation::default() };
    match key {
        LineKey::Number(key) if key.unit.is_none() => vec![number_text(key.is, &notation), key.is.to_string()],
        LineKey::Expression { is, .. } if !comma => vec![is.normal_text()],
        LineKey::Equation { is, .. } => vec![is.normal_text()],
        LineKey::Remainder(remainder) => vec![remainder.to_string()],
        LineKey::Time(time) => vec![time.to_string()],
        LineKey::Money(dollars) => vec![money_text(*dollars, &notation)],
        _ => Vec::new(),
    }
}
