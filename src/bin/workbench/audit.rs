use super::arguments::Arguments;
use trellis::curriculum::audit::audit;

/// Checks everything; fails where there are faults.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let content = arguments.content()?;
    let report = audit(&content, arguments.value_or("items", 1000)?, arguments.option("skill"));
    print!("{}", report.text(arguments.option("slips").is_some()));
    if report.faults.is_empty() { Ok(()) } else { Err("Faults are listed above.".to_owned()) }
}
