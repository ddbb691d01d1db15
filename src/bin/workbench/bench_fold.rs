use super::{arguments::Arguments, diary::Diary};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};
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
    let mut learner = Learner::fold(&events);
    let fold = least(3, || Learner::fold(&events).skills().count());
    let chosen = advice::next(&learner, &index, today, Choices::Four).len();
    let next = least(20, || advice::next(&learner, &index, today, Choices::Four).len());
    let apply = least(20, || events.iter().rev().take(100).for_each(|event| learner.apply(event))) / 100;
    println!("{} events of {} skills, {chosen} choices", events.len(), learner.skills().count());
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    println!("fold_ms={:.1} next_ms={:.2} apply_ms={:.4} attempts={attempts}", ms(fold), ms(next), ms(apply));
    Ok(())
}

/// The least time of several runs: what the work takes when nothing else wants the machine.
fn least<T>(runs: u32, mut work: impl FnMut() -> T) -> Duration {
    let mut least = Duration::MAX;
    for _ in 0..runs {
        let started = Instant::now();
        black_box(work());
        least = least.min(started.elapsed());
    }
    least
}

/// Days away before the choice: long enough for everything to be due.
const AWAY: i32 = 300;

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
    (events, Day(day(attempts).0 + AWAY))
}
