use super::{arguments::Arguments, diary::Diary};
use std::time::Instant;
use trellis::{
    advice::{self, Choices},
    curriculum::Index,
    learner::Learner,
    record::Event,
    units::{Day, Draw, Seed},
};

/// Prints how long it takes to fold a long log, to take one more answer in, and to choose what is next.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let index = arguments.content()?.index();
    let attempts: u32 = arguments.value_or("attempts", 50_000)?;
    let (events, today) = long_log(&index, attempts);
    let started = Instant::now();
    let mut learner = Learner::fold(&events);
    let fold = started.elapsed();
    let started = Instant::now();
    let chosen = advice::next(&learner, &index, today, Choices::Four).len();
    let next = started.elapsed();
    let started = Instant::now();
    events.iter().rev().take(100).for_each(|event| learner.apply(event));
    let apply = started.elapsed() / 100;
    println!("{} events of {} skills, {chosen} choices", events.len(), learner.skills().count());
    let ms = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
    println!("fold_ms={:.1} next_ms={:.2} apply_ms={:.4} attempts={attempts}", ms(fold), ms(next), ms(apply));
    Ok(())
}

/// Two hundred answers a day at skills by turns, four in five right; a skill is secure after its hundredth.
fn long_log(index: &Index, attempts: u32) -> (Vec<Event>, Day) {
    let mut chance = Draw::new(Seed(1), &["bench-fold"]);
    let mut diary = Diary::default();
    let skills: Vec<_> = index.skills().filter(|skill| !skill.exercises.is_empty()).collect();
    let mut answers = vec![0_u32; skills.len()];
    let mut events = Vec::new();
    let day = |answer: u32| Day(20_000 + i32::try_from(answer / 200).unwrap_or(0));
    for answer in 0..attempts {
        let at = chance.index(skills.len());
        let Some(exercise) = chance.pick(&skills[at].exercises) else { continue };
        let Ok(id) = skills[at].id.exercise(&exercise.id) else { continue };
        events.push(diary.answer(&id, exercise.level, chance.below(5) > 0, day(answer)));
        answers[at] += 1;
        if answers[at] == 100 {
            events.push(diary.secure(&skills[at].id, day(answer)));
        }
    }
    (events, day(attempts))
}
