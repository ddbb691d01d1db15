use crate::{
    advice,
    language::Rich,
    learner::{Mark, Stage},
    platform::{chance, clock, page, speech},
    practice::{Item, ItemRef, Level, NotReady, NotYet, Response, Verdict, pictures::Picture},
    record::{Happening, Order, Sureness},
    tutor::{Command, Refusal},
    ui::{
        answers::ANSWER_ID,
        desk::{Desk, Fault},
        growth,
        route::{Aim, Route},
        species::Species,
        widgets::EvidenceMark,
        words::Practice as Words,
    },
    units::{ExerciseId, Seed},
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// One sitting at a skill: which item is on the table, what is entered, and what was said to it.
#[derive(Clone, Copy)]
pub struct Round {
    desk: Desk,
    aim: StoredValue<Aim>,
    phase: RwSignal<Phase>,
    item: RwSignal<Option<Arc<Item>>>,
    example: RwSignal<Option<Arc<Item>>>,
    response: RwSignal<Response>,
    feedback: RwSignal<Option<Feedback>>,
    wrote: RwSignal<Option<String>>,
    how_open: RwSignal<bool>,
    picture_open: RwSignal<bool>,
    sureness: RwSignal<Option<Sureness>>,
    reading: RwSignal<bool>,
    busy: StoredValue<bool>,
    shown_at: StoredValue<i64>,
    began_at: StoredValue<Option<Order>>,
}

/// What stands on the page.
#[derive(Clone, PartialEq, Debug)]
pub enum Phase {
    /// The pack is on its way.
    Fetching,
    /// It did not come.
    Failed(Fault),
    /// A worked example before the first try.
    Example,
    /// A question.
    Asking,
    /// A quiet page.
    Break,
    /// The short look back.
    LookBack,
}

/// What was said to an answer.
#[derive(Clone, PartialEq, Debug)]
pub enum Feedback {
    /// It could not be marked.
    NotReady {
        /// Why.
        why: NotReady,
        /// What was typed.
        typed: String,
    },
    /// "I don't know yet" was said.
    NotKnown,
    /// It was marked.
    Marked {
        /// The verdict.
        verdict: Verdict,
        /// Whether help was used.
        helped: bool,
        /// Whether the skill bloomed with it.
        bloomed: bool,
        /// What is still needed for a bloom.
        to_bloom: Option<Words>,
    },
}

impl Feedback {
    /// `good` or `look`.
    pub const fn tone(&self) -> &'static str {
        match self {
            Self::Marked { verdict: Verdict::Right, .. } => "good",
            _ => "look",
        }
    }
}

impl Round {
    /// Sits down at a skill: with the item that was left, or a new one.
    pub fn open(desk: Desk, aim: Aim) -> Self {
        let round = Self {
            desk,
            aim: StoredValue::new(aim),
            phase: RwSignal::new(Phase::Fetching),
            item: RwSignal::new(None),
            example: RwSignal::new(None),
            response: RwSignal::new(Response::Number(String::new())),
            feedback: RwSignal::new(None),
            wrote: RwSignal::new(None),
            how_open: RwSignal::new(false),
            picture_open: RwSignal::new(true),
            sureness: RwSignal::new(None),
            reading: RwSignal::new(false),
            busy: StoredValue::new(false),
            shown_at: StoredValue::new(0),
            began_at: StoredValue::new(desk.peek(|tutor| tutor.last_order())),
        };
        round.begin();
        Effect::new(move |_| {
            let response = round.response.get();
            if let Some(item) = round.item.get_untracked()
                && round.feedback.with_untracked(|feedback| !matches!(feedback, Some(Feedback::Marked { verdict: Verdict::Right, .. })))
            {
                desk.keep_draft(&item, &response);
            }
        });
        on_cleanup(speech::stop);
        round
    }

    /// Fetches what is needed and puts an item on the table.
    pub fn begin(self) {
        self.phase.set(Phase::Fetching);
        spawn_local(async move {
            let found = match self.left_open() {
                Some((item, response)) => match self.desk.item(&item.exercise, item.seed, Some(&item.theme)).await {
                    Ok(made) if made.made_from == item => Ok((made, response)),
                    _ => self.fresh().await,
                },
                None => self.fresh().await,
            };
            match found {
                Err(fault) => self.phase.set(Phase::Failed(fault)),
                Ok((item, response)) => {
                    let resumed = response.is_some();
                    self.lay(item, response);
                    if !resumed && self.wants_example() {
                        self.show_example_first().await;
                    }
                }
            }
            // what can wait until the question stands there
            if let Err(fault) = self.desk.need_index().await {
                leptos::logging::warn!("the index did not come: {fault:?}");
            }
        });
    }

    /// The item that was left in the middle, with what was typed, if the link leads to its skill.
    fn left_open(self) -> Option<(ItemRef, Option<Response>)> {
        let fits = |item: &ItemRef| self.aim.with_value(|aim| aim.fits(item));
        let open = self.desk.peek(|tutor| tutor.learner().open_item().cloned());
        let finished = |item: &ItemRef| open.as_ref().is_some_and(|open| open.item == *item && open.finished);
        match self.desk.draft() {
            Some((item, response)) if fits(&item) && !finished(&item) => Some((item, Some(response))),
            _ => open.filter(|open| !open.finished && fits(&open.item)).map(|open| (open.item, None)),
        }
    }

    async fn fresh(self) -> Result<(Arc<Item>, Option<Response>), Fault> {
        let aim = self.aim.get_value();
        let seed = chance::seed();
        let exercise = match &aim.exercise {
            Some(name) => aim.skill.exercise(name).map_err(|_| Fault::NotHere)?,
            None => {
                let entry = self.desk.skill_entry(&aim.skill).await?;
                let turn = self.desk.peek(|tutor| advice::turn(tutor.learner(), &entry, aim.level, seed));
                aim.skill.exercise(&turn.ok_or(Fault::NotHere)?.exercise).map_err(|_| Fault::NotHere)?
            }
        };
        Ok((self.desk.item(&exercise, seed, None).await?, None))
    }

    /// Puts an item on the table.
    fn lay(self, item: Arc<Item>, response: Option<Response>) {
        let response = response.filter(|response| response.fits(&item.face.answer));
        let known = self.desk.peek(|tutor| {
            let open = tutor.learner().open_item().filter(|open| open.item == item.made_from);
            open.map(|open| open.help.shown_how)
        });
        self.feedback.set(None);
        self.wrote.set(None);
        self.sureness.set(None);
        self.how_open.set(known.unwrap_or(false));
        self.picture_open.set(self.desk.peek(|tutor| tutor.learner().profile().ways.pictures) || item.level < Level::Stretch);
        let new_page = self.phase.with_untracked(|phase| *phase != Phase::Asking);
        self.item.set(Some(item.clone()));
        self.response.set(response.unwrap_or_else(|| Response::empty(&item.face.answer)));
        self.shown_at.set_value(clock::now().utc_ms);
        self.phase.set(Phase::Asking);
        if !new_page {
            self.desk.announce(item.face.ask.spoken());
        }
        page::focus_soon(ANSWER_ID);
    }

    fn wants_example(self) -> bool {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.desk.peek(|tutor| {
            let learner = tutor.learner();
            learner.profile().ways.example_first && learner.skill(&skill).tries().is_empty()
        })
    }

    async fn show_example_first(self) {
        let Some(item) = self.item.get_untracked() else { return };
        let from = &item.made_from;
        if let Ok(example) = self.desk.item(&from.exercise, Seed(from.seed.0.wrapping_add(1)), Some(&from.theme)).await {
            self.example.set(Some(example));
            self.phase.set(Phase::Example);
            page::focus_soon("worked-title");
        }
    }

    /// From the example to the question.
    pub fn end_example(self) {
        self.phase.set(Phase::Asking);
        page::focus_soon(ANSWER_ID);
    }

    /// Check, or the next question once this one is solved.
    pub fn main_button(self) {
        if self.solved_now() { self.next() } else { self.check() }
    }

    fn check(self) {
        let Some(item) = self.item.get_untracked() else { return };
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        let response = self.response.get_untracked();
        let seconds = (clock::now().utc_ms - self.shown_at.get_value()) / 1000;
        let command = Command::Answer {
            item: item.clone(),
            response: response.clone(),
            seconds: u16::try_from(seconds.clamp(0, 3600)).unwrap_or(3600),
            sureness: self.sureness.get_untracked(),
        };
        spawn_local(async move {
            let done = self.desk.act(command).await;
            self.busy.set_value(false);
            match done {
                Err(Refusal::NotReady(why)) => self.say_not_ready(why, &response),
                Err(_) => {}
                Ok(happenings) => self.take_verdict(&item, &happenings),
            }
        });
    }

    fn say_not_ready(self, why: NotReady, response: &Response) {
        let typed = if let Response::Number(typed) = response { typed.clone() } else { String::new() };
        self.desk.announce(self.desk.say(Words::NotReady { why, typed: typed.clone() }));
        self.feedback.set(Some(Feedback::NotReady { why, typed }));
        self.focus_again();
    }

    fn take_verdict(self, item: &Item, happenings: &[Happening]) {
        let bloomed = happenings.iter().any(|happening| matches!(happening, Happening::BecameSecure { .. }));
        let attempt = happenings.iter().find_map(|happening| if let Happening::Attempted(attempt) = happening { Some(attempt) } else { None });
        let Some(attempt) = attempt else { return };
        let missing = self.desk.peek(|tutor| tutor.learner().skill(&item.made_from.exercise.skill()).to_bloom());
        let to_bloom = missing.map(|missing| Words::ToBloom {
            own: missing.own,
            other_exercise: missing.other_exercise,
            other_day: missing.another_day,
        });
        let helped = !attempt.help.is_none() || attempt.try_number > 1;
        let verdict = attempt.verdict.clone();
        self.how_open.set(false);
        self.wrote.set(if verdict.is_right() { None } else { Some(attempt.typed.clone()) });
        self.feedback.set(Some(Feedback::Marked { verdict: verdict.clone(), helped, bloomed, to_bloom }));
        self.desk.announce(self.spoken_verdict(item, &verdict, helped));
        if verdict.is_right() {
            self.desk.drop_draft();
            page::focus_soon("check");
        } else {
            self.response.update(|response| {
                if let Response::Number(text) = response {
                    text.clear();
                }
            });
            self.focus_again();
        }
    }

    fn spoken_verdict(self, item: &Item, verdict: &Verdict, helped: bool) -> String {
        let say = |word| self.desk.say(word);
        match verdict {
            Verdict::Right => say(if helped { Words::RightWithHelp } else { Words::Right }),
            Verdict::OtherForm => say(Words::OtherForm),
            Verdict::NotYet(NotYet::Slip(place)) => {
                let says = item.slips.get(*place).map(|slip| slip.says.spoken()).unwrap_or_default();
                format!("{} {says}", say(Words::NotYet))
            }
            Verdict::NotYet(NotYet::Partly) => format!("{} {}", say(Words::NotYet), say(Words::Partly)),
            Verdict::NotYet(NotYet::Unknown) | Verdict::NotReady(_) => format!("{} {}", say(Words::NotYet), say(Words::LookAgain)),
        }
    }

    /// Back to the answer: with a hardware keyboard the child types on at once.
    fn focus_again(self) {
        page::focus_soon(ANSWER_ID);
    }

    /// The next question.
    pub fn next(self) {
        self.lay_fresh(None);
    }

    /// Another item of the same exercise, to try what was just shown.
    pub fn sibling(self) {
        let from = self.item.get_untracked().map(|item| item.made_from.exercise.clone());
        self.lay_fresh(from);
    }

    fn lay_fresh(self, exercise: Option<ExerciseId>) {
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        spawn_local(async move {
            let found = match exercise {
                Some(exercise) => self.desk.item(&exercise, chance::seed(), None).await.map(|item| (item, None)),
                None => self.fresh().await,
            };
            self.busy.set_value(false);
            match found {
                Ok((item, _)) => self.lay(item, None),
                Err(fault) => self.phase.set(Phase::Failed(fault)),
            }
        });
    }

    fn act(self, command: Command) {
        spawn_local(async move {
            if let Err(refusal) = self.desk.act(command).await {
                leptos::logging::warn!("refused: {refusal:?}");
            }
        });
    }

    fn made_from(self) -> Option<ItemRef> {
        self.item.get_untracked().map(|item| item.made_from.clone())
    }

    /// Passes over the item. It says nothing about the learner.
    pub fn skip(self) {
        if let Some(item) = self.made_from() {
            spawn_local(async move {
                if self.desk.act(Command::Skip { item }).await.is_ok() {
                    self.desk.drop_draft();
                    self.next();
                }
            });
        }
    }

    /// "I don't know yet": the worked example, then one like it.
    pub fn dont_know(self) {
        let Some(item) = self.item.get_untracked() else { return };
        self.act(Command::DontKnow { item: item.made_from.clone(), level: item.level });
        self.feedback.set(Some(Feedback::NotKnown));
        self.desk.announce(self.desk.say(Words::NotKnown));
        self.show_how();
    }

    /// Opens the next hint.
    pub fn open_hint(self) {
        let Some(item) = self.item.get_untracked() else { return };
        let number = self.hints_seen_now() + 1;
        if let (Some(hint), Ok(count)) = (item.hints.get(number - 1), u8::try_from(number)) {
            self.desk.announce(hint.spoken());
            self.act(Command::SeeHint { item: item.made_from.clone(), number: count });
        }
    }

    /// Opens the worked example of this very item.
    pub fn show_how(self) {
        if let Some(item) = self.made_from() {
            self.act(Command::ShowHow { item });
            self.how_open.set(true);
            page::focus_soon("worked-title");
        }
    }

    /// Puts the worked example away.
    pub fn close_how(self) {
        self.how_open.set(false);
        self.focus_again();
    }

    /// "Too easy" and "too hard": the level moves at once, and a new question comes.
    pub fn wish_level(self, harder: bool) {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        let now = self.item.get_untracked().map_or(Level::OnTarget, |item| item.level);
        let step = if harder { now.number() + 1 } else { now.number().saturating_sub(1) };
        let level = Level::try_from(step).unwrap_or(now);
        self.aim.update_value(|aim| {
            aim.level = None;
            aim.exercise = None;
        });
        spawn_local(async move {
            if self.desk.act(Command::ChooseLevel { skill, level }).await.is_ok() {
                self.desk.announce(self.desk.say(Words::LevelIs { level: level.number() }));
                self.next();
            }
        });
    }

    /// Copies the link to this exercise.
    pub fn copy_link(self) {
        let Some(item) = self.item.get_untracked() else { return };
        let exercise = &item.made_from.exercise;
        let aim = Aim { skill: exercise.skill(), level: Some(item.level), exercise: Some(exercise.name().to_owned()) };
        let link = page::address(&Route::Practice(aim).href());
        spawn_local(async move {
            if page::copy(&link).await {
                self.desk.announce_shown(self.desk.say(Words::LinkCopied));
            }
        });
    }

    /// Says how sure the learner is; a second tap takes it back.
    pub fn say_how_sure(self, sureness: Sureness) {
        if !self.solved_now() {
            self.sureness.update(|now| *now = if *now == Some(sureness) { None } else { Some(sureness) });
        }
    }

    /// Reads the question aloud, or stops.
    pub fn read_aloud(self) {
        if self.reading.get_untracked() {
            speech::stop();
            self.reading.set(false);
        } else if let Some(item) = self.item.get_untracked() {
            self.reading.set(true);
            let picture = item.face.picture.as_ref().map(Picture::words).unwrap_or_default();
            speech::speak(&format!("{} {picture}", item.face.ask.spoken()), move || self.reading.set(false));
        }
    }

    /// Covers the task with a quiet page.
    pub fn take_break(self) {
        self.phase.set(Phase::Break);
    }

    /// Back to the task.
    pub fn end_break(self) {
        self.phase.set(Phase::Asking);
        self.focus_again();
    }

    /// Ends the sitting: a short look back where something was answered, else away at once.
    pub fn stop(self) {
        let at_work = self.phase.with_untracked(|phase| !matches!(phase, Phase::LookBack | Phase::Failed(_)));
        if at_work && self.done_today_now().0 > 0 {
            self.phase.set(Phase::LookBack);
            page::focus_soon("question");
        } else {
            self.leave();
        }
    }

    /// Goes on with the next question.
    pub fn keep_going(self) {
        if self.solved_now() {
            self.next();
        } else {
            self.phase.set(Phase::Asking);
            self.focus_again();
        }
    }

    /// Keeps the answer to the look back.
    pub fn look_back(self, question: &str, answer: &str) {
        self.act(Command::LookBack { question: question.to_owned(), answer: answer.to_owned() });
    }

    /// Away: to Today, or first to a name where nobody has one yet.
    pub fn leave(self) {
        let named = self.desk.peek(|tutor| tutor.learner().profile().grade.is_some() || !tutor.learner().profile().nickname.is_empty());
        self.desk.go(&if named { Route::Today } else { Route::Welcome });
    }
}

/// What the views read.
impl Round {
    /// What stands on the page.
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// The item on the table.
    pub fn item(self) -> Option<Arc<Item>> {
        self.item.get()
    }

    /// The item of the example shown first.
    pub fn example(self) -> Option<Arc<Item>> {
        self.example.get()
    }

    /// What is entered.
    pub const fn response(self) -> RwSignal<Response> {
        self.response
    }

    /// What was said to the last answer.
    pub fn feedback(self) -> Option<Feedback> {
        self.feedback.get()
    }

    /// Whether the item is solved.
    pub fn solved(self) -> bool {
        self.feedback.with(Feedback::solved)
    }

    fn solved_now(self) -> bool {
        self.feedback.with_untracked(Feedback::solved)
    }

    /// Whether the last answer was not right yet.
    pub fn missed(self) -> bool {
        self.feedback.with(|feedback| matches!(feedback, Some(Feedback::Marked { verdict: Verdict::NotYet(_) | Verdict::OtherForm, .. })))
    }

    /// What was entered before this try.
    pub fn wrote(self) -> Option<String> {
        self.wrote.get()
    }

    /// Whether the worked example is open.
    pub fn how_open(self) -> bool {
        self.how_open.get()
    }

    /// Whether the picture is shown.
    pub fn picture_open(self) -> bool {
        self.picture_open.get()
    }

    /// Shows the picture.
    pub fn open_picture(self) {
        self.picture_open.set(true);
    }

    /// The picture that shows a slip, while the slip is told.
    pub fn picture(self) -> Option<Picture> {
        let Some(Feedback::Marked { verdict: Verdict::NotYet(NotYet::Slip(place)), .. }) = self.feedback.get() else { return None };
        self.item.get()?.slips.get(place)?.picture.clone()
    }

    /// What the app says to a slip.
    pub fn slip(self, place: usize) -> Option<Rich> {
        self.item.get_untracked()?.slips.get(place).map(|slip| slip.says.clone())
    }

    /// The last worked step: it tells the whole answer.
    pub fn solution(self) -> Option<Rich> {
        self.item.get_untracked()?.steps.last().map(|step| step.says.clone())
    }

    /// How sure the learner says to be.
    pub fn sureness(self) -> Option<Sureness> {
        self.sureness.get()
    }

    /// Whether "two choices instead of four" is chosen.
    pub fn two_choices(self) -> bool {
        self.desk.peek(|tutor| tutor.learner().profile().ways.two_choices)
    }

    /// Whether a break can be taken.
    pub fn breaks(self) -> bool {
        self.desk.read(|tutor| tutor.learner().profile().ways.breaks).get()
    }

    /// Whether there is a voice on the device.
    pub fn can_read_aloud(self) -> bool {
        self.desk.has_voice()
    }

    /// Whether it is being read.
    pub fn reading(self) -> bool {
        self.reading.get()
    }

    fn hints_seen_now(self) -> usize {
        let item = self.made_from();
        self.desk.peek(|tutor| {
            let open = tutor.learner().open_item().filter(|open| Some(&open.item) == item.as_ref());
            open.map_or(0, |open| usize::from(open.help.hints))
        })
    }

    /// How many hints of this item are open.
    pub fn hints_seen(self) -> usize {
        let item = self.item.get().map(|item| item.made_from.clone());
        self.desk.watch(|tutor| {
            let open = tutor.learner().open_item().filter(|open| Some(&open.item) == item.as_ref());
            open.map_or(0, |open| usize::from(open.help.hints))
        })
    }

    /// Whether there are hints that are not open yet.
    pub fn more_hints(self) -> bool {
        self.item.get().is_some_and(|item| self.hints_seen() < item.hints.len())
    }

    /// The hint opened last: its number, how many there are, and what it says.
    pub fn hint(self) -> Option<(usize, usize, Rich)> {
        let item = self.item.get()?;
        let number = self.hints_seen().min(item.hints.len());
        let hint = item.hints.get(number.checked_sub(1)?)?;
        Some((number, item.hints.len(), hint.clone()))
    }

    /// The skill underneath, where this one does not go yet: its title and link.
    pub fn underneath(self) -> Option<(String, String)> {
        self.desk.watch(|tutor| match advice::stuck(tutor.learner(), tutor.index()) {
            Some(advice::Offer::Underneath(skill)) => {
                let entry = tutor.index().skill(&skill)?;
                Some((entry.title.clone(), Route::Practice(Aim::at(skill)).href()))
            }
            _ => None,
        })
    }

    /// The skill's title; its id until the index is here.
    pub fn title(self) -> String {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.phase.track();
        self.desk.title(&skill)
    }

    /// The plant of the skill, once the index is here.
    pub fn plant(self) -> Option<(crate::ui::widgets::Stage, Species)> {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.desk.watch(|tutor| {
            let pack = tutor.index().pack_of(&skill)?;
            Some((growth::drawn(tutor.learner().stage(&skill, tutor.index())), Species::of(pack.strand)))
        })
    }

    /// Right answers without and with help.
    pub fn counts(self) -> (usize, usize) {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.desk.watch(|tutor| {
            let seen = tutor.learner().skill(&skill);
            (seen.own() as usize, seen.helped() as usize)
        })
    }

    /// The leaves of the stem: the last eight tries, and two places that are open.
    pub fn marks(self) -> Vec<EvidenceMark> {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.desk.watch(|tutor| {
            let tries = tutor.learner().skill(&skill).tries();
            let mut marks: Vec<EvidenceMark> = tries.iter().rev().take(8).rev().map(|tried| leaf(tried.mark)).collect();
            marks.extend([EvidenceMark::Open, EvidenceMark::Open]);
            marks
        })
    }

    /// Items answered and answered alone since this sitting began.
    pub fn done_today(self) -> (usize, usize) {
        self.desk.watch(|tutor| tutor.session(self.began_at.get_value()).counts())
    }

    fn done_today_now(self) -> (usize, usize) {
        self.desk.peek(|tutor| tutor.session(self.began_at.get_value()).counts())
    }

    /// What grew in this sitting, in words.
    pub fn growth_words(self) -> String {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        let stage = self.desk.watch(|tutor| Stage::of(tutor.learner().skill(&skill)));
        let title = self.desk.title(&skill);
        stage.map(|stage| self.desk.say(growth::words(stage, title))).unwrap_or_default()
    }
}

impl Feedback {
    fn solved(feedback: &Option<Self>) -> bool {
        matches!(feedback, Some(Self::Marked { verdict: Verdict::Right, .. }))
    }
}

const fn leaf(mark: Mark) -> EvidenceMark {
    match mark {
        Mark::Own => EvidenceMark::Own,
        Mark::Helped => EvidenceMark::Helped,
        Mark::Slip | Mark::Other | Mark::DontKnow => EvidenceMark::Slip,
    }
}
