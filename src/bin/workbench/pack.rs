use super::arguments::Arguments;
use std::{fs, path::Path};

/// Writes what the browser fetches.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let folder = Path::new(arguments.subject("a folder to write to")?);
    let content = arguments.content()?;
    let told = |error: std::io::Error| format!("{}: {error}.", folder.display());
    fs::create_dir_all(folder.join("packs")).map_err(told)?;
    for (path, text) in content.press() {
        fs::write(folder.join(path), text).map_err(told)?;
    }
    Ok(())
}
