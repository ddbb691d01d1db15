use super::arguments::Arguments;
use std::fs;
use trellis::curriculum::audit::Lock;

/// Rewrites the lock file.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let file = arguments.folder().join("versions.lock");
    let lock = Lock::of(&arguments.content()?);
    fs::write(&file, lock.text()).map_err(|error| format!("{}: {error}.", file.display()))
}
