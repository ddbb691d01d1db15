use super::open_file::{Deed, waits_here};
use crate::ui::{
    desk::{Brought, Desk},
    widgets::{Button, ButtonTone},
    words::LearnerFile,
};
use leptos::prelude::*;

/// What is in a file: whose it is, when it was saved, what is new in it; and what one can do with it.
#[component]
pub fn Preview(
    /// The file.
    brought: Brought,
    /// The id of the heading.
    heading: &'static str,
    /// Nobody's work is here to add to.
    welcome: bool,
    /// Called with what to do.
    #[prop(into)]
    on_deed: Callback<Deed>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (reading, counts) = (&brought.reading, brought.comparison);
    let saved = reading.saved.map_or(LearnerFile::SavedUnknown, |saved| LearnerFile::Saved(saved.day()));
    let known = reading.learner.is_some_and(|id| waits_here(desk, id));
    let another = !welcome && is_another(desk, &brought);
    let here = desk.peek(|tutor| tutor.learner().profile().nickname.clone());
    let notes = [
        reading.cut_off.then_some(LearnerFile::CutOff),
        (counts.damaged > 0).then_some(LearnerFile::DamagedKept),
        (!welcome && counts.new == 0).then_some(LearnerFile::NothingNew),
        known.then_some(LearnerFile::OnThisDevice),
        (another && !known).then_some(LearnerFile::SomebodyElse { here }),
    ];
    let notes = notes.into_iter().flatten().map(|note| view! { <p>{desk.say(note)}</p> }).collect_view();
    let button = move |deed: Deed, tone: ButtonTone, says: LearnerFile| {
        view! { <Button tone on_press=move |()| on_deed.run(deed)>{desk.say(says)}</Button> }
    };
    let (main, plain) = (ButtonTone::Main, ButtonTone::Plain);
    let ways = match (welcome, another) {
        (true, _) => button(Deed::AsAnother, main, LearnerFile::OpenIt).into_any(),
        (false, false) => {
            (button(Deed::Add, main, LearnerFile::Add), button(Deed::AsAnother, plain, LearnerFile::AsAnother))
                .into_any()
        }
        (false, true) => {
            (button(Deed::AsAnother, main, LearnerFile::AsAnother), button(Deed::Add, plain, LearnerFile::Add))
                .into_any()
        }
    };
    view! {
        <h2 id=heading>{desk.say(LearnerFile::Whose { name: reading.name.clone() })}</h2>
        <p>{desk.say(saved)} " " {desk.say(LearnerFile::Holds { things: reading.log.len() })}</p>
        {(!welcome).then(|| view! {
            <dl class="facts">
                <div><dt>{desk.say(LearnerFile::New)}</dt><dd class="nums">{counts.new}</dd></div>
                <div><dt>{desk.say(LearnerFile::Same)}</dt><dd class="nums">{counts.same}</dd></div>
                <div><dt>{desk.say(LearnerFile::Damaged)}</dt><dd class="nums">{counts.damaged}</dd></div>
            </dl>
        })}
        {notes}
        <p class="tools-row">
            {ways}
            {button(Deed::Cancel, ButtonTone::Quiet, LearnerFile::Cancel)}
        </p>
    }
}

/// Whether a file looks like another person's: another id, and not the same name. One person may have begun on two devices.
fn is_another(desk: Desk, brought: &Brought) -> bool {
    let reading = &brought.reading;
    let Some(learner) = desk.learner() else { return false };
    let here = desk.peek(|tutor| tutor.learner().profile().nickname.trim().to_lowercase());
    let same_name = !here.is_empty() && here == reading.name.trim().to_lowercase();
    reading.learner.is_some_and(|id| id != learner) && !same_name
}
