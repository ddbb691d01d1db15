//! The command line for contributors and researchers. Native only: for the browser it is an empty program, since cargo builds
//! every binary before a test for the browser.

#[cfg(not(target_arch = "wasm32"))]
#[path = "workbench/commands.rs"]
mod commands;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    commands::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
