//! One sitting at "Find my place": what is believed so far, and the question on the table.

use crate::{
    learner::Placed,
    placement::{self, Placement, Settling, Start, Topics},
    platform::{chance, page, pause},
    practice::{Item, Response},
    record::Reply,
    tutor::{Command, Refusal, Tutor},
    ui::{
        answers::ANSWER_ID,
        desk::{Desk, Fault},
        route::Route,
        words::Place as Words,
    },
    units::{Probability, SkillId},
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Imagined learners that are thought about in one task: a few milliseconds on a slow device.
const SLICE: usize = 32;
/// The heading of what is not a question.
pub const TITLE: &str = "place-title";

/// One sitting.
#[derive(Clone, Copy)]
pub struct Finding {
    desk: Desk,
    phase: RwSignal<Phase>,
    item: RwSignal<Option<Arc<Item>>>,
    /// Questions that were answered before the one on the table: it counts on when the next one lies there.
    answered: RwSignal<usize>,
    response: RwSignal<Response>,
    says: RwSignal<Option<Words>>,
    placement: StoredValue<Option<Placement>>,
    busy: StoredValue<bool>,
    /// Whether "Stop for now" was pressed while the next question was being found.
    stops: StoredValue<bool>,
}

/// What stands on the page.
#[derive(Clone, PartialEq, Debug)]
pub enum Phase {
    /// What it is, and the way in.
    Intro,
    /// It thinks about what was replied before.
    Thinking,
    /// A question could not be fetched.
    Failed(Fault),
    /// A question.
    Asking,
    /// The picture.
    Found,
}

impl Finding {
    /// Sits down: before the first question, or where one stopped.
    pub fn open(desk: Desk) -> Self {
        let found = desk.peek(|tutor| tutor.learner().placed().is_up_to_date());
        let finding = Self {
            desk,
            phase: RwSignal::new(if found { Phase::Found } else { Phase::Intro }),
            item: RwSignal::new(None),
            answered: RwSignal::new(0),
            response: RwSignal::new(Response::Number(String::new())),
            says: RwSignal::new(None),
            placement: StoredValue::new(None),
            busy: StoredValue::new(false),
            stops: StoredValue::new(false),
        };
        // who goes elsewhere in the middle still gets what was found so far
        on_cleanup(move || {
            if let Some(Some(command)) = finding.placement.try_with_value(|placement| placement.as_ref().map(found_by))
            {
                spawn_local(async move {
                    let _ = desk.act(command).await;
                });
            }
        });
        finding
    }

    /// What stands on the page.
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// The question on the table.
    pub fn item(self) -> Option<Arc<Item>> {
        self.item.get()
    }

    /// What is entered.
    pub const fn response(self) -> RwSignal<Response> {
        self.response
    }

    /// What is said to what was entered.
    pub fn says(self) -> Option<Words> {
        self.says.get()
    }

    /// How many questions were answered since it began, in this sitting or before.
    pub fn kept(self) -> usize {
        self.desk.watch(|tutor| tutor.learner().placed().replies().len())
    }

    /// How many questions were answered before the one on the table.
    pub fn answered(self) -> usize {
        self.answered.get()
    }

    /// Whether a picture can be drawn.
    pub fn has_found(self) -> bool {
        self.desk.watch(|tutor| tutor.learner().placed().has_found())
    }

    /// Whether questions are left that would tell something.
    pub fn has_more(self) -> bool {
        self.phase.track();
        self.placement.with_value(|placement| placement.as_ref().is_none_or(|placement| placement.next().is_some()))
    }

    /// Asks: from the beginning, or where one stopped.
    pub fn ask(self, anew: bool) {
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        self.phase.set(Phase::Thinking);
        spawn_local(async move {
            let begun = self.desk.peek(|tutor| tutor.learner().placed().begun().is_some());
            if anew || !begun {
                self.placement.set_value(None);
                let _ = self.desk.act(Command::BeginPlace { seed: chance::seed() }).await;
            }
            // whoever leaves meanwhile takes all of it along
            if self.placement.try_with_value(Option::is_none) == Some(true) {
                let placement = self.think_again().await;
                self.placement.try_set_value(placement);
            }
            self.go_on().await;
        });
    }

    /// The placement as the replies of the record leave it.
    async fn think_again(self) -> Option<Placement> {
        let (start, replies) = self.desk.peek(|tutor| {
            let placed = tutor.learner().placed();
            Some((start(tutor, placed)?, placed.replies().to_vec()))
        })?;
        let mut placement = Placement::start(start);
        for (skill, reply) in replies {
            settle(&mut placement).await;
            if let Some(spot) = placement.topics().find(skill.as_str()) {
                placement.answer(spot, reply);
            }
        }
        settle(&mut placement).await;
        Some(placement)
    }

    /// The next question, or the picture where there is none.
    async fn go_on(self) {
        if self.has_stopped() {
            return self.find().await;
        }
        let asked = self.placement.try_with_value(|placement| {
            let placement = placement.as_ref()?;
            let skill: SkillId = placement.topics().topic(placement.next()?.spot).name.parse().ok()?;
            Some((skill, placement.answers().len()))
        });
        match asked {
            None => {} // gone with the screen
            Some(None) => self.find().await,
            Some(Some((skill, number))) => {
                let question = self.desk.peek(|tutor| {
                    let seed = tutor.learner().placed().begun()?.1;
                    placement::question(tutor.index().skill(&skill)?, seed, number)
                });
                let made = match question {
                    Some(question) => self.desk.item(&question.exercise, question.seed, None).await,
                    None => Err(Fault::NotHere),
                };
                if self.phase.is_disposed() {
                    return;
                }
                if self.has_stopped() {
                    return self.find().await;
                }
                self.busy.set_value(false);
                match made {
                    Ok(item) => self.lay(item),
                    Err(fault) => self.phase.set(Phase::Failed(fault)),
                }
            }
        }
    }

    fn lay(self, item: Arc<Item>) {
        let first = self.phase.with_untracked(|phase| *phase != Phase::Asking);
        self.says.set(None);
        self.response.set(Response::empty(&item.face.answer));
        if !first {
            self.desk.announce(format!("{} {}", self.desk.say(Words::Taken), item.face.ask.spoken()));
        }
        self.answered.set(self.desk.peek(|tutor| tutor.learner().placed().replies().len()));
        self.item.set(Some(item));
        self.phase.set(Phase::Asking);
        page::focus_soon(ANSWER_ID);
    }

    /// Takes what is entered as the answer.
    pub fn answer(self) {
        self.reply(Some(self.response.get_untracked()));
    }

    /// "I don't know this yet."
    pub fn dont_know(self) {
        self.reply(None);
    }

    fn reply(self, response: Option<Response>) {
        let Some(item) = self.item.get_untracked() else { return };
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        let typed = response.as_ref().and_then(Response::typed).unwrap_or_default().to_owned();
        spawn_local(async move {
            let done = self.desk.act(Command::ReplyToPlace { item: item.clone(), response }).await;
            if self.phase.is_disposed() {
                return;
            }
            match done {
                Ok(_) => self.take_reply(&item.made_from.exercise.skill()).await,
                Err(refusal) => self.say(match refusal {
                    Refusal::NotReady(why) => Words::NotReady { why, typed },
                    _ => Words::OtherForm,
                }),
            }
        });
    }

    fn say(self, words: Words) {
        self.busy.set_value(false);
        self.desk.announce(self.desk.say(words.clone()));
        self.says.set(Some(words));
        page::focus_soon(ANSWER_ID);
        if self.has_stopped() {
            self.stop();
        }
    }

    async fn take_reply(self, skill: &SkillId) {
        let reply: Option<Reply> = self.desk.peek(|tutor| tutor.learner().placed().replies().last().map(|last| last.1));
        let taken = self.placement.try_update_value(Option::take).flatten();
        let (Some(reply), Some(mut placement)) = (reply, taken) else { return };
        if let Some(spot) = placement.topics().find(skill.as_str()) {
            placement.answer(spot, reply);
        }
        settle(&mut placement).await;
        self.placement.try_set_value(Some(placement));
        self.go_on().await;
    }

    /// Keeps what was found and shows it.
    async fn find(self) {
        let command = self.placement.try_with_value(|placement| placement.as_ref().map(found_by)).flatten();
        if let Some(command) = command {
            let _ = self.desk.act(command).await;
        }
        if !self.phase.is_disposed() {
            self.busy.set_value(false);
            self.phase.set(Phase::Found);
            page::focus_soon(TITLE);
        }
    }

    /// Ends for now: with the picture so far where something was answered, else away.
    pub fn stop(self) {
        if self.busy.get_value() {
            self.stops.set_value(true);
        } else if self.desk.peek(|tutor| tutor.learner().placed().replies().is_empty()) {
            self.desk.go(&Route::Today);
        } else {
            spawn_local(self.find());
        }
    }

    /// Whether to end instead of laying a question; asked once.
    fn has_stopped(self) -> bool {
        self.stops.try_update_value(std::mem::take) == Some(true)
    }
}

fn start(tutor: &Tutor, placed: &Placed) -> Option<Start> {
    let (grade, seed) = placed.begun()?;
    Some(Start { topics: Topics::of_index(tutor.index()), grade, seed, most: None })
}

async fn settle(placement: &mut Placement) {
    while placement.settle(SLICE) == Settling::Busy {
        pause(0).await;
    }
}

/// What is believed of every skill that has questions, and where to begin.
fn found_by(placement: &Placement) -> Command {
    let topics = placement.topics();
    let id = |spot| topics.topic(spot).name.parse::<SkillId>().ok();
    let asked = topics.spots().filter(|spot| topics.topic(*spot).askable);
    let beliefs: Vec<(SkillId, Probability)> =
        asked.filter_map(|spot| Some((id(spot)?, placement.belief(spot)))).collect();
    Command::FindPlace { beliefs, beginnings: placement.beginnings().into_iter().filter_map(id).collect() }
}
