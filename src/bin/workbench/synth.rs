use super::{arguments::Arguments, pretend::Pretend};
use std::fs;
use trellis::{
    record::LearnerFile,
    units::{LearnerId, Seed},
};

/// Writes the learner file of somebody who never was: days, skills, slips and hints as they might be, on the real packs.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let wanted: usize = arguments.value_or("events", 1000)?;
    let seed: u64 = arguments.value_or("seed", 1)?;
    let out = arguments.option("out").filter(|out| !out.is_empty()).ok_or("synth needs --out FILE.")?;
    let content = arguments.content()?;
    let mut pretend = Pretend::new(&content, Seed(seed));
    while pretend.events() < wanted {
        pretend.practice_a_day(wanted);
    }
    let file = LearnerFile {
        app: env!("CARGO_PKG_VERSION"),
        learner: LearnerId(seed),
        name: "Robin",
        saved: pretend.now(),
        profile_mark: None,
        forgets: false,
        log: pretend.tutor().log(),
        kept_aside: &[],
    };
    fs::write(out, file.write()).map_err(|error| format!("{out}: {error}."))?;
    println!("events={} digest={:016x}", pretend.events(), pretend.tutor().digest());
    Ok(())
}
