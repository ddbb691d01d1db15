use super::arguments::Arguments;
use trellis::{
    learner::mastery::{RULE, Rule},
    simulation::Learning,
    trials::{
        mastering::{Outcome, Trial, run as try_out},
        stopping::Stopping,
    },
    units::Seed,
};

/// Shares called secure too early at which the rules are compared.
const COMPARED_AT: [f64; 3] = [0.3, 0.2, 0.1];

/// Probabilities of being known that Bayesian knowledge tracing is swept over: 1 less 0.2 to 1e-9.
const BKT: [f64; 11] = [0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 0.9999, 0.999_99, 0.999_999, 0.999_999_9, 0.999_999_999];

/// A point of a rule's curve: what was swept, and what came of it.
type Point = (f64, Outcome);

/// Prints each rule's curve on three kinds of imagined children, and the rules side by side at an equal share of too early.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let learners = arguments.value_or("learners", 2000)?;
    let seed = Seed(arguments.value_or("seed", 1)?);
    println!("{learners} imagined children of each kind, seed {seed}; up to 6 questions a day for 10 days.");
    println!(
        "too early: of the skills called secure, the share not known then. never: of all, known at the end and not called so."
    );
    let mut summary = Vec::new();
    for learning in Learning::ALL {
        println!("\nChildren who learn {}", learning.as_str());
        println!(
            "{:<22}{:>10}{:>11}{:>11}{:>8}{:>8}{:>9}{:>9}",
            "rule", "threshold", "questions", "too early", "never", "days", "success", "knowers"
        );
        for (name, points) in curves(learning, learners, seed) {
            points.iter().for_each(|point| println!("{}", row(name, point)));
            summary.push(format!("{:<27}{name:<22}{}", learning.as_str(), compared(&points)));
        }
    }
    println!(
        "\nQuestions (and days) at an equal share of too early, read off the curves; - where a curve does not come so low."
    );
    println!("{:<27}{:<22}{:>14}{:>14}{:>14}", "children learn", "rule", "30 %", "20 %", "10 %");
    summary.iter().for_each(|line| println!("{line}"));
    let app = |learning| try_out(Trial { learning, stopping: Stopping::Ours(RULE), learners, seed });
    let (growth, forgetful) = (app(Learning::Growth), app(Learning::Forgetful));
    println!(
        "\nthreshold={} growth_questions={:.1} growth_early={:.3} forgetful_questions={:.1} forgetful_early={:.3}",
        RULE.threshold,
        growth.questions.get(),
        growth.early.get(),
        forgetful.questions.get(),
        forgetful.early.get()
    );
    Ok(())
}

fn curves(learning: Learning, learners: usize, seed: Seed) -> Vec<(&'static str, Vec<Point>)> {
    let sweep = |values: &[f64], stopping: &dyn Fn(f64) -> Stopping| {
        let point = |value: &f64| (*value, try_out(Trial { learning, stopping: stopping(*value), learners, seed }));
        values.iter().map(point).collect::<Vec<Point>>()
    };
    let ours = [0.7, 0.75, 0.8, 0.82, 0.85, 0.88, 0.9, 0.92, 0.94];
    let rule = |threshold| Rule { threshold, ..RULE };
    let mut all = vec![("ours", sweep(&ours, &|at| Stopping::Ours(rule(at))))];
    if learning == Learning::Forgetful {
        all.push(("ours, placed before", sweep(&ours, &|at| Stopping::OursPlaced(rule(at)))));
    }
    let counts = [2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];
    // a sweep of small whole counts
    all.push(("n in a row", sweep(&counts, &|count| Stopping::InARow(count as usize))));
    all.push(("BKT", sweep(&BKT, &Stopping::Bkt)));
    all
}

fn row(name: &str, (value, outcome): &Point) -> String {
    let Outcome { questions, days, early, never, success, of_knowers } = outcome;
    format!(
        "{name:<22}{value:>10}{:>11.1}{:>11.3}{:>8.3}{:>8.1}{:>9.3}{:>9.1}",
        questions.get(),
        early.get(),
        never.get(),
        days.get(),
        success.get(),
        of_knowers.get()
    )
}

/// Where a curve crosses each share, between the two points around it.
fn compared(points: &[Point]) -> String {
    let crossing = |share: f64| {
        points.windows(2).find_map(|pair| {
            let (above, below) = (&pair[0].1, &pair[1].1);
            let (high, low) = (above.early.get(), below.early.get());
            let part = (high >= share && low <= share && high > low).then(|| (high - share) / (high - low))?;
            let between = |from: f64, to: f64| from + part * (to - from);
            let questions = between(above.questions.get(), below.questions.get());
            Some(format!("{questions:.1} ({:.1})", between(above.days.get(), below.days.get())))
        })
    };
    let cell = |share: &f64| {
        let reached = points.first().is_some_and(|(_, outcome)| outcome.early.get() < *share);
        let other = || if reached { "always below".to_owned() } else { "-".to_owned() };
        format!("{:>14}", crossing(*share).unwrap_or_else(other))
    };
    COMPARED_AT.iter().map(cell).collect()
}
