//! Every command of the workbench, by name.

mod arguments;
mod audit;
mod bench_fold;
mod diary;
mod fold;
mod forgetting;
mod fuzz;
mod inflate;
mod item;
mod line_ask;
mod lock;
mod mark;
mod mastery;
mod memory;
mod odds;
mod pack;
mod placement;
mod pretend;
mod read;
mod sample;
mod scribbler;
mod synth;
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
  workbench mark --kind KIND --answer TEXT  marks the lines it is given: the line, a tab, right, other-form, not-yet or not-ready
                 [--form any] [--unit cm] [--unit-needed] [--comma] [--case] [--near]
                                            KIND is number, expression, equation, inequality, remainder, time, money or text
  workbench fuzz mark [--minutes 1]         marks wild lines until the time is up; ends with 1 where there are faults
                      [--seconds N] [--seed 1]
  workbench lock                            rewrites versions.lock after a version was raised
  workbench placement [--learners 200]      places simulated children on the standards; prints how well
                      [--questions 25] [--seed 1]
  workbench mastery [--learners 2000]       lets simulated children practice; when is a skill called secure?
                    [--seed 1]
  workbench tracing FILE.csv.gz             predicts a log of answers: learner,skill,item,order,correct
                    [--weights]             prints the weights fitted to all of it, as the app ships them
  workbench memory [--learners 40]          simulates forgetting: how much stays, for how many questions
                   [--seed N]
  workbench odds [--goals 2000] [--seed 1]  tells simulated children how likely their goals are; how many are reached?
  workbench bench-fold [--attempts 50000]   how long folding a long log and choosing what is next take
  workbench synth --events N --out FILE     makes a learner file of somebody who never was [--seed S]
  workbench fold FILE                       reads any file of ours, whatever its state; ends with 1 where something is damaged

  SKILL is a full id, math.3.oa/equal-groups. Every command takes --content FOLDER.";

/// Runs the command the program was started with.
pub fn run() -> ExitCode {
    let arguments = Arguments::new(std::env::args().skip(1));
    let done = match arguments.command() {
        "pack" => pack::run(&arguments),
        "read" => read::run(&arguments),
        "item" => item::run(&arguments),
        "audit" => audit::run(&arguments),
        "mark" => mark::run(&arguments),
        "fuzz" => fuzz::run(&arguments),
        "synth" => synth::run(&arguments),
        "fold" => fold::run(&arguments),
        "lock" => lock::run(&arguments),
        "mastery" => mastery::run(&arguments),
        "placement" => placement::run(&arguments),
        "memory" => memory::run(&arguments),
        "odds" => odds::run(&arguments),
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
