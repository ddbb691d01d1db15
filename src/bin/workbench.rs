//! The command line for contributors and researchers.

fn main() {}
