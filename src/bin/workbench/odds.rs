use super::arguments::Arguments;
use trellis::{
    trials::promising::{run as try_out, table},
    units::Seed,
};

/// Prints, for goals of simulated children, what was promised beside what happened.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let goals = arguments.value_or("goals", 2000)?;
    let seed = Seed(arguments.value_or("seed", 1)?);
    let promises = try_out(goals, seed);
    println!(
        "{} goals of simulated children, seed {seed}: the leaves they were shown, and how many were reached.\n",
        promises.len()
    );
    print!("{}", table(&promises));
    for (about, name) in ["skills", "days", "minutes"].into_iter().enumerate() {
        let some: Vec<_> = promises.iter().filter(|one| usize::from(one.about) == about).copied().collect();
        print!("\n{name}\n{}", table(&some));
    }
    Ok(())
}
