use super::round::Round;
use crate::{
    practice::{Hint, Scaffold},
    ui::{
        desk::Desk,
        rich::RichText,
        scaffold::SmallQuestion,
        widgets::{Icon, IconName},
        words::{HelpCard, Practice as Words, Shell},
    },
    units::apart,
};
use leptos::prelude::*;

/// The hint that is open, and the row of helps.
#[component]
pub fn Helps() -> impl IntoView {
    let round = expect_context::<Round>();
    view! {
        <div class="helps">
            {move || round.hint().map(|(number, of, hint)| view! { <HintNote number of hint/> })}
            <HelpRow/>
        </div>
    }
}

#[component]
fn HintNote(number: usize, of: usize, hint: Hint) -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <section class="hint-note">
            <h2><Icon name=IconName::Hint/>{desk.say(Words::HintNumber { number, of })}</h2>
            <p><RichText rich=hint.says/></p>
            {small_question(number, hint.scaffold)}
        </section>
    }
}

/// The small question of a hint that has one.
pub(super) fn small_question(number: usize, scaffold: Option<Box<Scaffold>>) -> Option<AnyView> {
    scaffold.map(|scaffold| {
        apart(|| {
            let answer = expect_context::<Round>().small_answer(number);
            view! { <SmallQuestion scaffold=*scaffold answer/> }.into_any()
        })
    })
}

/// Read aloud, Hint, Show me how; Skip and "I don't know yet" beside them.
#[component]
pub fn HelpRow() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    let hint_word = move || desk.say(if round.hints_seen() == 0 { Words::Hint } else { Words::AnotherHint });
    view! {
        <div class="tools-row">
            <Show when=move || desk.has_voice()>
                <button type="button" class="button aloud" on:click=move |_| desk.read_or_stop(|| round.words_aloud())>
                    {move || view! { <Icon name=if desk.reading() { IconName::Close } else { IconName::Speak }/> }}
                    <span>{move || desk.say(if desk.reading() { Shell::StopReading } else { Shell::ReadAloud })}</span>
                </button>
            </Show>
            <Show when=move || round.more_hints()>
                <button type="button" class="button" on:click=move |_| round.open_hint()>
                    <Icon name=IconName::Hint/>
                    {hint_word}
                </button>
            </Show>
            <button type="button" class="button" on:click=move |_| round.show_how()>
                <Icon name=IconName::Steps/>
                {desk.say(Words::ShowMeHow)}
            </button>
            <MoreHelps/>
        </div>
    }
}

/// What is wanted less often: not knowing, skipping, the level, a break, the link.
#[component]
fn MoreHelps() -> impl IntoView {
    let (desk, round) = (expect_context::<Desk>(), expect_context::<Round>());
    view! {
        <details class="more-helps">
            <summary class="button">{desk.say(Words::More)}</summary>
            <div>
                <button type="button" class="button" data-tone="quiet" on:click=move |_| round.dont_know()>
                    {desk.say(Words::DontKnow)}
                </button>
                <button type="button" class="button" data-tone="quiet" on:click=move |_| round.skip()>
                    {desk.say(Words::Skip)}
                </button>
                <button type="button" class="button" data-tone="quiet" on:click=move |_| round.wish_level(true)>
                    {desk.say(Words::TooEasy)}
                </button>
                <button type="button" class="button" data-tone="quiet" on:click=move |_| round.wish_level(false)>
                    {desk.say(Words::TooHard)}
                </button>
                <Show when=move || round.breaks()>
                    <button type="button" class="button" data-tone="quiet" on:click=move |_| round.take_break()>
                        {desk.say(Words::TakeBreak)}
                    </button>
                </Show>
                <button type="button" class="button" data-tone="quiet" on:click=move |_| round.open_card()>
                    {desk.say(HelpCard::Open)}
                </button>
                <button type="button" class="button" data-tone="quiet" on:click=move |_| round.copy_link()>
                    {desk.say(Words::CopyLink)}
                </button>
            </div>
        </details>
    }
}
