use crate::{
    advice::{self, Choices, Kind},
    board::{Aim, AimReason, Board, Boards, Learning, Shape, Wish},
    curriculum::squares::{Mode, SquareBank},
    goals::needed,
    learner::grade_named,
    platform::{chance, clock},
    tutor::BoardCommand,
    ui::{
        board_place::BoardPlace,
        desk::Desk,
        route::Route,
        screens::wait::Wait,
        widgets::IconName,
        words::{Board as Words, BoardEdit},
    },
    units::{Day, SkillId},
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// The most aims that goals bring, so that what advice says is seen too.
const MOST_GOALS: usize = 2;

/// What every board screen works with: the desk, all boards, and the bank.
#[derive(Clone, Copy)]
pub struct Table {
    pub desk: Desk,
    pub boards: Memo<Boards>,
    pub today: Day,
    bank: StoredValue<Arc<SquareBank>>,
}

/// Waits for the bank and the whole record, then shows the screen.
#[component]
pub fn WithTable(place: BoardPlace) -> impl IntoView {
    with_table(move || super::screen(place.clone()))
}

/// The same for the portfolio.
#[component]
pub fn WithPortfolio() -> impl IntoView {
    with_table(|| view! { <super::portfolio::Portfolio/> }.into_any())
}

fn with_table(screen: impl Fn() -> AnyView + Send + 'static) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let bank = RwSignal::new(None::<Arc<SquareBank>>);
    let failed = RwSignal::new(false);
    let fetch = move |()| {
        failed.set(false);
        spawn_local(async move {
            desk.have_whole_log().await;
            match desk.need_bank().await {
                Ok(here) => bank.try_set(Some(here)),
                Err(_) => failed.try_set(true).and(None),
            };
        });
    };
    fetch(());
    move || match bank.get() {
        Some(bank) => {
            let boards = desk.read(|tutor| Boards::fold(tutor.log().counting()));
            provide_context(Table { desk, boards, today: clock::now().day(), bank: StoredValue::new(bank) });
            screen()
        }
        None => view! { <Wait failed again=fetch/> }.into_any(),
    }
}

impl Table {
    pub fn bank(self) -> Arc<SquareBank> {
        self.bank.get_value()
    }

    /// Does something around boards, then goes on with whether it happened.
    pub fn act(self, command: BoardCommand, then: impl FnOnce(bool) + 'static) {
        spawn_local(async move { then(self.desk.board(command).await) });
    }

    /// The aims there are for this learner now: the next step of their newest goals, then what advice says, each with its reason.
    pub fn aims(self) -> Vec<Aim> {
        self.desk.peek(|tutor| {
            let (goals, learner, index) = (tutor.goals(), tutor.learner(), tutor.index());
            let toward = goals.open().filter_map(|kept| needed(&kept.goal.wish, learner, index).into_iter().next());
            let toward = toward.filter_map(|skill| self.aim(&skill, AimReason::Goal)).take(MOST_GOALS);
            let suggested = advice::next(learner, index, self.today, Choices::Four).into_iter().filter_map(|one| {
                let why = match one.kind {
                    Kind::Check => AimReason::Due,
                    Kind::New => AimReason::Ready,
                    Kind::Practice | Kind::GoOn => AimReason::Growing,
                    Kind::Change => return None,
                };
                self.aim(&one.skill, why)
            });
            toward.chain(suggested).fold(Vec::new(), |mut aims: Vec<Aim>, aim| {
                if aims.iter().all(|one| one.skill != aim.skill) {
                    aims.push(aim);
                }
                aims
            })
        })
    }

    /// The aim that a skill is.
    pub fn aim(self, skill: &SkillId, why: AimReason) -> Option<Aim> {
        self.desk.peek(|tutor| {
            let entry = tutor.index().skill(skill)?;
            let grade =
                tutor.index().pack_of(skill).and_then(|pack| grade_named(&pack.grade)).map_or(0, |g| g.number());
            let (title, can) = (entry.title.clone(), entry.can.clone());
            Some(Aim { skill: Some(skill.clone()), title, can, grade, why: Some(why) })
        })
    }

    /// What a board for this aim would be made from, now.
    pub fn wish(self, aim: Aim, shape: Shape) -> Wish {
        let done = self.boards.with_untracked(Boards::done_by_mode);
        self.desk.peek(|tutor| {
            let (learner, index) = (tutor.learner(), tutor.index());
            let named =
                |id: &String| index.themes.iter().find(|theme| theme.id == *id).map(|theme| theme.title.clone());
            let entry = aim.skill.as_ref().and_then(|skill| index.skill(skill));
            let level = aim.skill.as_ref().map(|skill| learner.level(skill)).unwrap_or_default();
            let learning = Learning {
                level,
                likes: learner.profile().interests.iter().filter_map(named).collect(),
                themes: index.themes.iter().map(|theme| theme.title.clone()).collect(),
                done,
            };
            let standards = entry.map(|entry| entry.standards.clone()).unwrap_or_default();
            let by = learner.profile().nickname.clone();
            let criteria = [BoardEdit::ShowsMath, BoardEdit::CanFollow].map(|line| self.desk.say(line)).to_vec();
            Wish { aim, standards, shape, by, criteria, learning, seed: chance::seed() }
        })
    }

    /// The wish that would make squares for this board.
    pub fn wish_for(self, board: &Board) -> Wish {
        self.wish(board.aim.clone(), board.shape)
    }
}

/// The icon of a mode.
pub const fn icon(mode: Mode) -> IconName {
    match mode {
        Mode::Practice => IconName::Practice,
        Mode::Explain => IconName::Explain,
        Mode::Draw => IconName::Draw,
        Mode::Build => IconName::Build,
        Mode::Move => IconName::Move,
        Mode::RealLife => IconName::RealLife,
        Mode::Play => IconName::Play,
        Mode::Teach => IconName::Teach,
        Mode::Invent => IconName::Invent,
        Mode::Read => IconName::Read,
        Mode::Research => IconName::Look,
    }
}

/// The page where a board is not on this device.
pub fn not_here(desk: Desk) -> AnyView {
    view! {
        <main class="page" id="page" tabindex="-1">
            <header class="page-head"><h1>{desk.say(Words::Title)}</h1></header>
            <p>{desk.say(Words::NotHere)}</p>
            <p><a class="button" data-tone="main" href=Route::Board(BoardPlace::List).href()>{desk.say(Words::AllBoards)}</a></p>
        </main>
    }
    .into_any()
}
