use crate::{
    curriculum::Index,
    record::Grade,
    ui::{desk::Desk, words::AboutMe},
};
use leptos::prelude::*;

/// Kindergarten to grade 8 as big buttons, and what can be practiced where nothing is written for a grade.
#[component]
pub fn Grades(
    /// The grade that is chosen.
    #[prop(into)]
    chosen: Signal<Option<Grade>>,
    /// Called with the grade that was chosen now.
    #[prop(into)]
    on_choose: Callback<Grade>,
    /// The question stands above already, as a heading with this id.
    #[prop(optional)]
    labelled: Option<&'static str>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let written = desk.read(|tutor| written(tutor.index()));
    let not_written = move || {
        let (chosen, written) = (chosen.get()?, written.get());
        (!written.is_empty() && !written.contains(&chosen)).then(|| desk.say(AboutMe::NotWritten { chosen, written }))
    };
    desk.tell(not_written);
    let buttons = (0..=8)
        .filter_map(Grade::new)
        .map(|grade| {
            view! {
                <label class="pick">
                    <input
                        type="radio"
                        name="grade"
                        aria-label=desk.say(AboutMe::Grade(grade))
                        prop:checked=move || chosen.get() == Some(grade)
                        on:change=move |_| on_choose.run(grade)
                    />
                    {grade.name()}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="pick-list about-me" data-part="grades" aria-labelledby=labelled>
            {labelled.is_none().then(|| view! { <legend>{desk.say(AboutMe::GradeAsk)}</legend> })}
            {buttons}
        </fieldset>
        <p class="not-written">{not_written}</p>
    }
}

/// The grades for which there is at least one pack.
fn written(index: &Index) -> Vec<Grade> {
    let mut grades: Vec<Grade> = index
        .packs
        .iter()
        .filter_map(|pack| Grade::new(if pack.grade == "K" { 0 } else { pack.grade.parse().ok()? }))
        .collect();
    grades.sort_unstable();
    grades.dedup();
    grades
}
