//! Every command of the workbench, by name.

mod arguments;
mod audit;
mod bench_fold;
mod diary;
mod forgetting;
mod item;
mod lock;
mod mastery;
mod memory;
mod pack;
mod placement;
mod read;
mod sample;
mod tracing;

use arguments::Arguments;
use std::process::ExitCode;

const HELP: &str = "workbench: make, read and check what there is to learn

  workbench pack FOLDER                     writes FOLDER/packs/*.json, what the browser fetches
  workbench read SKILL [--count 20]         lists items of a skill for a person to read
                       [--exercise NAME] [--theme THEME] [--seed N]
  workbench item SKILL --seed N             prints items as JSON
                       [--exercise NAME] [--theme THEME] [--count K]
  workbench audit [--items 1000]            checks everything; ends with 1 where there are faults
                  [--skill ID] [--slips]
  workbench lock                            rewrites versions.lock after a version was raised
  workbench placement [--learners 200]      places simulated children on the standards; prints how well
                      [--questions 25] [--seed 1]
  workbench mastery [--learners 2000]       lets simulated children practice; when is a skill called secure?
                    [--seed 1]
  workbench tracing FILE.csv.gz             predicts a log of answers: learner,skill,item,order,correct
                    [--weights]             prints the weights fitted to all of it, as the app ships them
  workbench memory [--learners 40]          simulates forgetting: how much stays, for how many questions
                   [--seed N]
  workbench bench-fold [--attempts 50000]   how long folding a long log and choosing what is next take

  SKILL is a full id, math.3.oa/equal-groups. Every command takes --content FOLDER.";

/// Runs the command the program was started with.
pub fn run() -> ExitCode {
    let arguments = Arguments::new(std::env::args().skip(1));
    let done = match arguments.command() {
        "pack" => pack::run(&arguments),
        "read" => read::run(&arguments),
        "item" => item::run(&arguments),
        "audit" => audit::run(&arguments),
        "lock" => lock::run(&arguments),
        "mastery" => mastery::run(&arguments),
        "placement" => placement::run(&arguments),
        "memory" => memory::run(&arguments),
        "bench-fold" => bench_fold::run(&arguments),
        "tracing" => tracing::run(&arguments),
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
