use super::arguments::Arguments;
use trellis::{curriculum::audit::audit, units::SkillId};

/// Checks everything; fails where there are faults.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let content = arguments.content()?;
    if let Some(only) = arguments.option("skill") {
        only.parse::<SkillId>().map_err(|bad| format!("{bad}. Write PACK/SKILL, like math.3.oa/arrays."))?;
    }
    let report = audit(&content, arguments.value_or("items", 1000)?, arguments.option("skill"));
    print!("{}", report.text(arguments.option("slips").is_some()));
    if report.faults.is_empty() { Ok(()) } else { Err("Faults are listed above.".to_owned()) }
}
