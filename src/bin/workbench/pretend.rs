use std::sync::Arc;
use trellis::{
    advice,
    curriculum::{SkillEntry, press::Content},
    language::Notation,
    practice::{Item, Made, Response, make},
    record::{Event, EventId, Grade, Happening, Profile, Sureness},
    tutor::{Command, Tutor},
    units::{Draw, MILLIS_PER_DAY, Moment, Seed, WriterId},
};

/// The first day: September 1, 2025, at noon UTC.
const FIRST: i64 = 1_756_728_000_000;

/// Somebody who never was, and practices.
pub struct Pretend<'a> {
    content: &'a Content,
    skills: Vec<SkillEntry>,
    tutor: Tutor,
    draw: Draw,
    day: i64,
    now: Moment,
    writer: WriterId,
    n: u32,
    events: usize,
}

impl<'a> Pretend<'a> {
    /// Somebody new. The same seed makes the same person.
    pub fn new(content: &'a Content, seed: Seed) -> Self {
        let index = content.index();
        let skills = index.packs.iter().flat_map(|pack| pack.skills.clone()).collect();
        let now = Moment { utc_ms: FIRST, ahead_min: -240 };
        let draw = Draw::new(seed, &["synth"]);
        let tutor = Tutor::new(index);
        Self { content, skills, tutor, draw, day: 0, now, writer: WriterId(0), n: 0, events: 0 }
    }

    /// How much happened.
    pub const fn events(&self) -> usize {
        self.events
    }

    /// When the last thing happened.
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// What is known of them.
    pub const fn tutor(&self) -> &Tutor {
        &self.tutor
    }

    /// One load of the page on the next day somebody would practice: 15 to 40 items, until there are `most` events.
    pub fn practice_a_day(&mut self, most: usize) {
        self.day += 1 + i64::from(self.happens(30)) + i64::from(self.happens(5)) * 9;
        let summer = (self.day + 244) % 365 > 70 && (self.day + 244) % 365 < 305;
        let ahead_min = if summer { -240 } else { -300 };
        let late = self.draw.below(7 * 3_600_000).cast_signed();
        self.now = Moment { utc_ms: FIRST + self.day * MILLIS_PER_DAY + late, ahead_min };
        (self.writer, self.n) = (WriterId(self.draw.below(u64::MAX)), 0);
        if self.events == 0 {
            let profile = Profile {
                nickname: "Robin".to_owned(),
                grade: Grade::new(3),
                interests: vec!["space".to_owned(), "animals".to_owned()],
                ..Profile::default()
            };
            self.act(Command::Begin(profile));
        }
        for _ in 0..15 + self.draw.below(26) {
            if self.events >= most {
                return;
            }
            self.work_at_an_item(most);
        }
    }

    fn work_at_an_item(&mut self, most: usize) {
        let far = (self.day.unsigned_abs() / 4 + 6).min(self.skills.len() as u64);
        let place = usize::try_from(self.draw.below(far)).unwrap_or(0);
        let skill = self.skills[place].clone();
        let Some(item) = self.item(&skill) else { return };
        let known = 45 + (self.tutor.learner().skill(&skill.id).own() * 4).min(45);
        for try_number in 0..3 {
            if self.events >= most {
                return;
            }
            self.now.utc_ms += 8_000 + self.draw.below(50_000).cast_signed();
            if try_number > 0 && self.happens(40) {
                self.act(Command::SeeHint { item: item.made_from.clone(), number: try_number });
            }
            let knows = self.happens(u64::from(known) + 15 * u64::from(try_number));
            if !knows && self.happens(6) {
                self.act(Command::DontKnow { item: item.made_from.clone(), level: item.level });
                return;
            }
            let response = if knows { item.right_response() } else { self.wrong_response(&item) };
            if self.events < most && self.answer(&item, response) {
                return;
            }
        }
    }

    fn item(&mut self, skill: &SkillEntry) -> Option<Arc<Item>> {
        let seed = Seed(self.draw.below(u64::MAX));
        let turn = advice::turn(self.tutor.learner(), skill, None, seed)?;
        let pack = self.content.packs.iter().find(|pack| pack.value.id == skill.id.pack())?;
        let written = pack.value.skills.iter().find(|one| pack.value.skill_id(one).as_ref() == Some(&skill.id))?;
        let recipe = written.exercises.iter().find(|recipe| recipe.id == turn.exercise)?;
        let theme = ["space", "animals"][self.draw.index(2)];
        let exercise = skill.id.exercise(&recipe.id).ok()?;
        let notation = Notation::default();
        let made = Made { exercise: &exercise, seed: turn.seed, theme, cast: &self.content.cast, notation: &notation };
        make(recipe, made).ok().map(Arc::new)
    }

    fn wrong_response(&mut self, item: &Item) -> Response {
        let slips: Vec<Response> = item.slips.iter().filter_map(|slip| item.slip_response(slip)).collect();
        match self.draw.pick(&slips) {
            Some(slip) if self.happens(70) => slip.clone(),
            _ => Response::Number((1 + self.draw.below(999)).to_string()),
        }
    }

    /// Says whether the item is done.
    fn answer(&mut self, item: &Arc<Item>, response: Response) -> bool {
        let fits = response.fits(&item.face.answer);
        let response = if fits { response } else { item.right_response() };
        let sureness = match self.draw.below(10) {
            0 => Some(Sureness::Guessing),
            1 => Some(Sureness::ThinkSo),
            2 | 3 => Some(Sureness::Sure),
            _ => None,
        };
        let seconds = u16::try_from(8 + self.draw.below(50)).unwrap_or(8);
        let done = self.act(Command::Answer { item: item.clone(), response, seconds, sureness });
        done.iter().any(|what| matches!(what, Happening::Attempted(attempt) if attempt.verdict.is_right()))
    }

    fn act(&mut self, command: Command) -> Vec<Happening> {
        let happenings = self.tutor.decide(command, self.now).unwrap_or_default();
        for what in &happenings {
            let id = EventId { writer: self.writer, n: self.n };
            let event = Event { id, lamport: self.tutor.next_lamport(), at: self.now, what: what.clone() };
            self.tutor.apply(&event);
            self.n += 1;
            self.events += 1;
        }
        happenings
    }

    fn happens(&mut self, percent: u64) -> bool {
        self.draw.below(100) < percent
    }
}
