use super::{
    boards::board_shares, ending::HowItGoes, evidence::ProjectEvidence, ladder::Ladder, odds_view::OddsView,
    parts::PartOf, shown, this_week::ThisWeek, to_calendar::to_calendar,
};
use crate::{
    goals::{KeptGoal, odds},
    platform::{clock, page},
    record::{EventId, Goal, Helped, Wish},
    tutor::Command,
    ui::{
        desk::Desk,
        route::Route,
        screens::{read_aloud::ReadAloud, with_index::WithIndex},
        widgets::{Button, ButtonTone, Icon, IconName, LathHead},
        words::{GoalPart, Goals as Words, Shell},
    },
    units::{Day, Seed},
};
use leptos::{prelude::*, task::spawn_local};

/// One goal: its four parts, each of which can be changed, and the way back from it to today.
#[component]
pub fn GoalScreen(
    /// Which.
    goal: EventId,
) -> impl IntoView {
    let today = clock::now().day();
    view! {
        <WithIndex>
            <Whole id=goal today/>
        </WithIndex>
    }
}

#[component]
fn Whole(id: EventId, today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let kept = desk.read(move |tutor| tutor.goals().get(id).cloned());
    move || match kept.get() {
        Some(kept) => view! { <Page kept today/> }.into_any(),
        None => view! {
            <main class="page" id="page" tabindex="-1">
                <header class="page-head"><h1>{desk.say(Shell::LostTitle)}</h1></header>
                <p><a class="button" data-tone="main" href=Route::Goals.href()>{desk.say(Shell::Goals)}</a></p>
            </main>
        }
        .into_any(),
    }
}

#[component]
fn Page(kept: KeptGoal, today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (id, set, over) = (kept.id, kept.set, kept.ended.is_some());
    let boards = board_shares(desk);
    let for_odds = kept.clone();
    let told = move || {
        desk.peek(|tutor| odds(&for_odds, (tutor.learner(), &boards.get()), tutor.index(), today, Seed(id.writer.0)))
    };
    let project = kept.goal.wish == Wish::Project;
    let for_calendar = kept.clone();
    let steps = desk.peek(|tutor| {
        tutor.goals().under(id).map(|step| (step.id, shown::wish(tutor, &step.goal))).collect::<Vec<_>>()
    });
    let hang = steps.into_iter().map(|(step, wish)| {
        view! { <li><Icon name=IconName::Path/><a href=Route::Goal(step).href()>{desk.say(wish)}</a></li> }
    });
    view! {
        <main class="page goal" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::MyGoal)}</h1>
                    <p>{desk.say(Words::SetOn(set))}</p>
                </div>
                <div class="tools">
                    <ReadAloud/>
                    <Button icon=IconName::Print on_press=move |()| page::print()>{desk.say(Words::Print)}</Button>
                    <Button icon=IconName::Save on_press=move |()| to_calendar(desk, &for_calendar)>{desk.say(Words::ToCalendar)}</Button>
                    <Button icon=IconName::Plus href=Route::NewGoal(Some(id)).href()>{desk.say(Words::SmallerStep)}</Button>
                </div>
            </header>
            <div class="goals-spread">
                <div class="woop">
                    {GoalPart::ALL.map(|part| view! { <PartShown part kept=kept.clone()/> }).into_iter().collect_view()}
                </div>
                <section class="ladder" aria-labelledby="back">
                    <LathHead id="back" text=desk.say(Words::WorkingBack) note=desk.say(Words::FromTheBottom)/>
                    <Ladder kept=kept.clone() boards today/>
                    {(!over).then(|| view! { <ThisWeek kept=kept.clone() today/> })}
                    {(!over).then_some(move || view! { <OddsView odds=told() long=true/> })}
                    <ul class="hangs" aria-label=desk.say(Words::Steps)>{hang.collect_view()}</ul>
                    {project.then(|| view! { <ProjectEvidence kept=kept.clone()/> })}
                    <HowItGoes kept=kept.clone()/>
                </section>
            </div>
        </main>
    }
}

/// A part in the learner's words, with the way to change it in its place.
#[component]
fn PartShown(part: GoalPart, kept: KeptGoal) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let editing = RwSignal::new(false);
    let draft = RwSignal::new(kept.goal.clone());
    let (id, before) = (kept.id, kept.goal.clone());
    let save = move || {
        let to = Box::new(draft.get_untracked());
        editing.set(false);
        spawn_local(async move {
            // a goal whose words are too long stays as it was: the lines take no more
            let _ = desk.act(Command::ChangeGoal { goal: id, to }).await;
        });
    };
    let icon = match part {
        GoalPart::Wish => IconName::Wish,
        GoalPart::Best => IconName::Star,
        GoalPart::Way => IconName::Stone,
        GoalPart::Plan => IconName::Path,
        GoalPart::When => IconName::Today,
    };
    let says = words_of(desk, part, &kept.goal);
    let used = (part == GoalPart::Plan && !kept.spoke.is_empty()).then(|| {
        let helped =
            kept.spoke.iter().filter(|spoke| matches!(spoke.helped, Some(Helped::Yes | Helped::ALittle))).count();
        desk.say(Words::PlanUsed { times: kept.spoke.len(), helped })
    });
    let drop = move |()| {
        draft.set(before.clone());
        editing.set(false);
    };
    let drop = Callback::new(drop);
    view! {
        <article data-kind=(part == GoalPart::Plan).then_some("plan")>
            <h2><Icon name=icon/>{desk.say(Words::Part(part))}</h2>
            <button type="button" class="change" aria-label=desk.say(Words::Change(part)) on:click=move |_| editing.set(true)>
                {desk.say(Words::ChangeWord)}
            </button>
            {move || if editing.get() {
                view! {
                    <div class="own editing">
                        <PartOf part goal=draft on_tap=Callback::new(|()| ())/>
                        <p class="tools-row">
                            <Button tone=ButtonTone::Main on_press=move |()| save()>{desk.say(Words::Keep)}</Button>
                            <Button tone=ButtonTone::Quiet on_press=drop>{desk.say(Words::Cancel)}</Button>
                        </p>
                    </div>
                }.into_any()
            } else {
                view! { <p class="own">{says.clone()}</p> }.into_any()
            }}
            {used.map(|used| view! { <p class="used">{used}</p> })}
        </article>
    }
}

fn words_of(desk: Desk, part: GoalPart, goal: &Goal) -> String {
    use crate::record::Said;
    let said = |said: &Said| match said {
        Said::Nothing => desk.say(Words::NotSaid),
        Said::Phrase(piece) => desk.say(Words::Phrase(*piece)),
        Said::Own(words) => words.clone(),
    };
    match part {
        GoalPart::Wish => {
            let wish = desk.peek(|tutor| shown::wish(tutor, goal));
            let by = goal.by.map(|day| desk.say(Words::By(day))).unwrap_or_default();
            format!("{} {by}", desk.say(wish)).trim().to_owned()
        }
        GoalPart::Best => said(&goal.best),
        GoalPart::Way if goal.way == Said::Nothing => desk.say(Words::Obstacle(goal.obstacle)),
        GoalPart::Way => said(&goal.way),
        GoalPart::Plan => desk.say(shown::plan(goal)),
        GoalPart::When => {
            let rhythm = goal.rhythm.clone();
            desk.say(Words::Rhythm {
                days: rhythm.days,
                minutes: rhythm.minutes,
                when: rhythm.when,
                place: rhythm.place,
            })
        }
    }
}
