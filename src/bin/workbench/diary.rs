use trellis::{
    practice::{ItemRef, Level, NotYet, Verdict},
    record::{Attempt, Event, EventId, Happening, Help, Texts},
    units::{Day, ExerciseId, MILLIS_PER_DAY, Moment, Seed, SkillId, WriterId},
};

/// Writes the events of a simulated learner, one after the other.
#[derive(Default)]
pub struct Diary {
    written: u32,
}

impl Diary {
    /// An answer of the learner's own to a new item.
    pub fn answer(&mut self, exercise: &ExerciseId, level: Level, right: bool, day: Day) -> Event {
        let verdict = if right { Verdict::Right } else { Verdict::NotYet(NotYet::Unknown) };
        let seed = Seed(u64::from(self.written));
        let [kind, asked, typed, key] = ["number", "3 × 4", "12", "12"].map(str::to_owned);
        let texts = Texts { kind, asked, typed, key, values: Vec::new() };
        let attempt = Attempt {
            item: ItemRef { exercise: exercise.clone(), version: 1, seed, theme: String::new() },
            level,
            texts: texts.into(),
            verdict,
            slip: None,
            try_number: 1,
            help: Help::default(),
            seconds: 20,
            sureness: None,
        };
        self.write(Happening::Attempted(attempt), day)
    }

    /// A skill becomes secure.
    pub fn secure(&mut self, skill: &SkillId, day: Day) -> Event {
        let what = Happening::BecameSecure { skill: skill.clone(), model: 1, own: 4, exercises: 2, days: 2 };
        self.write(what, day)
    }

    fn write(&mut self, what: Happening, day: Day) -> Event {
        let id = EventId { writer: WriterId(1), n: self.written };
        let at = Moment { utc_ms: i64::from(day.0) * MILLIS_PER_DAY, ahead_min: 0 };
        self.written += 1;
        Event { id, lamport: u64::from(self.written), at, what }
    }
}
