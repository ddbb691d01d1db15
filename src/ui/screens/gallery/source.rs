use super::{reading::EDITOR_ID, room::Room};
use crate::{
    curriculum::gallery::{Form, SourceFault},
    ui::{
        desk::Desk,
        widgets::{Button, ButtonTone, Icon, IconName, LathHead},
        words::Gallery as Words,
    },
};
use leptos::prelude::*;

/// The text of the exercise, to be changed. A plain field: Tab leaves it.
#[component]
pub fn SourcePart() -> impl IntoView {
    let (desk, room) = (expect_context::<Desk>(), expect_context::<Room>());
    let form = |form: Form| {
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || (room.form.get() == form).to_string()
                on:click=move |_| room.show_in(form)
            >
                {desk.say(Words::Form(form))}
            </button>
        }
    };
    let broken = move || room.fault.with(Option::is_some);
    desk.tell(move || room.fault.get().map(|fault| desk.say(Words::Fault(fault))));
    view! {
        <section class="source" aria-labelledby="gallery-source-title">
            <LathHead id="gallery-source-title" text=desk.say(Words::Source)/>
            <div class="tools-row" role="group" aria-label=desk.say(Words::WrittenIn)>
                {[Form::Toml, Form::Json].map(form).into_iter().collect_view()}
                <Button tone=ButtonTone::Quiet on_press=move |()| room.put_back()>{desk.say(Words::AsItWas)}</Button>
            </div>
            <p class="soft" id="gallery-source-help">{desk.say(Words::SourceHelp)}</p>
            <textarea
                id=EDITOR_ID
                aria-label=desk.say(Words::SourceName)
                aria-describedby="gallery-source-help gallery-source-says"
                aria-invalid=move || broken().then_some("true")
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                prop:value=move || room.source.get()
                on:input=move |event| room.write(event_target_value(&event))
            ></textarea>
            <div class="says" id="gallery-source-says">
                {move || match room.fault.get() {
                    Some(fault) => told(desk, room, fault).into_any(),
                    None => {
                        let exercises = room.read.with(|read| read.as_ref().map_or(0, |read| read.entries().len()));
                        view! { <p class="reads"><Icon name=IconName::Tick/>{desk.say(Words::Reads { exercises })}</p> }.into_any()
                    }
                }}
            </div>
        </section>
    }
}

fn told(desk: Desk, room: Room, fault: SourceFault) -> impl IntoView {
    let place = fault.place;
    let older =
        room.item.with_untracked(Option::is_some).then(|| view! { <p class="soft">{desk.say(Words::LastGood)}</p> });
    view! {
        <p class="wrong">
            <Icon name=IconName::Look/>
            <span><b>{desk.say(Words::Where { line: place.line, column: place.column })} ". "</b> {desk.say(Words::Fault(fault))}</span>
        </p>
        {older}
        <Button on_press=move |()| room.show_place(place.at)>{desk.say(Words::GoThere { line: place.line })}</Button>
    }
}
