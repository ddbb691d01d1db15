use super::arguments::Arguments;
use std::fs;
use trellis::{
    curriculum::StandardsGraph,
    trials::placing::{Outcome, Trial, Way, run as try_out},
    units::Seed,
};

/// The unevenness of the children that the figures are for; the others are printed beside it.
const TARGET: f64 = 1.0;

/// Prints how well simulated children are placed, for kindergarten to grade 5 and for all grades.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let learners = arguments.value_or("learners", 200)?;
    let questions = arguments.value_or("questions", 25)?;
    let seed = Seed(arguments.value_or("seed", 1)?);
    let folder = arguments.folder();
    let text = |name: &str| {
        let file = folder.join(name);
        fs::read_to_string(&file).map_err(|error| format!("{} could not be read: {error}.", file.display()))
    };
    let all = StandardsGraph::read(&text("standards.csv")?, &text("edges.csv")?);
    let lower = all.up_to(5);
    println!(
        "Share of standards classified rightly after so many questions; {learners} simulated children, seed {seed}."
    );
    let mut last = 0.0;
    for (name, graph) in [("K-5", &lower), ("K-8", &all)] {
        for sigma in [0.5, TARGET, 2.0] {
            println!("\n{name}, {} standards, sigma {sigma}", graph.standards.len());
            println!("{}", heading(questions));
            for (label, way) in [("ours", Way::Ours), ("at random", Way::Random), ("binary search", Way::Bisection)] {
                let outcome = try_out(Trial { graph, way, sigma, learners, questions, seed });
                println!("{}", row(label, &outcome, questions));
                if way == Way::Ours {
                    println!("{}", stop(&outcome));
                    if sigma == TARGET {
                        last = outcome.right[questions].get();
                    }
                }
            }
        }
    }
    println!("\naccuracy={last:.4} questions={questions} sigma={TARGET}");
    Ok(())
}

/// The numbers of questions that are shown: every fifth, and the last.
fn shown(questions: usize) -> impl Iterator<Item = usize> {
    (0..questions).step_by(5).chain([questions])
}

fn heading(questions: usize) -> String {
    shown(questions).fold(format!("{:<14}", "questions"), |line, at| line + &format!("{at:>7}")) + "   (± at the last)"
}

fn row(label: &str, outcome: &Outcome, questions: usize) -> String {
    let line =
        shown(questions).fold(format!("{label:<14}"), |line, at| line + &format!("{:>7.3}", outcome.right[at].get()));
    line + &format!("   {:.3}", outcome.right[questions].error())
}

fn stop(outcome: &Outcome) -> String {
    format!(
        "{:<14}would stop by itself after {:.1} questions with {:.3}",
        "",
        outcome.stopped.get(),
        outcome.right_at_stop.get()
    )
}
