//! The command line for contributors and researchers. Native only: for the browser it is an empty program, since cargo builds
//! every binary before a test for the browser.

#[cfg(not(target_arch = "wasm32"))]
#[path = "workbench/arguments.rs"]
mod arguments;
#[cfg(not(target_arch = "wasm32"))]
#[path = "workbench/audit.rs"]
mod audit;
#[cfg(not(target_arch = "wasm32"))]
#[path = "workbench/item.rs"]
mod item;
#[cfg(not(target_arch = "wasm32"))]
#[path = "workbench/lock.rs"]
mod lock;
#[cfg(not(target_arch = "wasm32"))]
#[path = "workbench/pack.rs"]
mod pack;
#[cfg(not(target_arch = "wasm32"))]
#[path = "workbench/read.rs"]
mod read;
#[cfg(not(target_arch = "wasm32"))]
#[path = "workbench/sample.rs"]
mod sample;

#[cfg(not(target_arch = "wasm32"))]
use arguments::Arguments;
#[cfg(not(target_arch = "wasm32"))]
use std::process::ExitCode;

#[cfg(not(target_arch = "wasm32"))]
const HELP: &str = "workbench: make, read and check what there is to learn

  workbench pack FOLDER                     writes FOLDER/packs/*.json, what the browser fetches
  workbench read SKILL [--count 20]         lists items of a skill for a person to read
                       [--exercise NAME] [--theme THEME] [--seed N]
  workbench item SKILL --seed N             prints items as JSON
                       [--exercise NAME] [--theme THEME] [--count K]
  workbench audit [--items 1000]            checks everything; ends with 1 where there are faults
                  [--skill ID] [--slips]
  workbench lock                            rewrites versions.lock after a version was raised

  SKILL is a full id, math.3.oa/equal-groups. Every command takes --content FOLDER.";

#[cfg(not(target_arch = "wasm32"))]
fn main() -> ExitCode {
    let arguments = Arguments::new(std::env::args().skip(1));
    let done = match arguments.command() {
        "pack" => pack::run(&arguments),
        "read" => read::run(&arguments),
        "item" => item::run(&arguments),
        "audit" => audit::run(&arguments),
        "lock" => lock::run(&arguments),
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

#[cfg(target_arch = "wasm32")]
fn main() {}
