use super::arguments::Arguments;
use std::path::Path;
use trellis::{
    learner::Term,
    tracing::{ResponseLog, fit_for_new_skills, report},
};

/// Fits the prediction to learners of a log and tests it on others, or prints the weights fitted to all of them.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let file = arguments.subject("a log: FILE.csv or FILE.csv.gz")?;
    let log = ResponseLog::read(Path::new(file)).map_err(|bad| bad.to_string())?;
    if arguments.option("weights").is_some() {
        print_weights(&log.without_items());
        return Ok(());
    }
    let said = report(&log).ok_or_else(|| {
        format!("{file} holds too few learners, or all answers are alike: there is nothing to test on.")
    })?;
    println!("{said}");
    Ok(())
}

/// As they stand in the app's source.
fn print_weights(log: &ResponseLog) {
    let fitted = fit_for_new_skills(log);
    println!("pub(super) const MIDDLE: f64 = {:.4};", fitted.middle());
    println!("pub(super) const SHIPPED: Weights = Weights([");
    for (term, weight) in Term::ALL.into_iter().zip(fitted.weights.0) {
        println!("    {weight:.4}, // {term:?}");
    }
    println!("]);");
}
