use super::{
    Place,
    seen::{Specimen, specimen_of},
};
use crate::{
    platform::{page, share},
    ui::{
        growth,
        plants::{Plant, PlantSize},
        route::{Aim, Route},
        widgets::{Icon, IconName},
        words::{Map as Words, Skill as SkillWords},
    },
    units::SkillId,
};
use leptos::{prelude::*, task::spawn_local};

/// The skill that is looked at: beside the lattice, or on a phone a sheet over its foot.
#[component]
pub fn SpecimenSheet() -> impl IntoView {
    let place = expect_context::<Place>();
    let desk = place.desk;
    let specimen = desk.read(move |tutor| {
        let skill = place.looked_at.get()?;
        Some((skill.clone(), specimen_of(tutor, &skill, place.today)))
    });
    let open = move || place.named.with(Option::is_some).then_some("");
    move || match specimen.get() {
        Some((skill, Some(specimen))) => view! {
            <aside class="specimen" aria-labelledby="specimen" data-open=open>{shown(place, skill, specimen)}</aside>
        }
        .into_any(),
        Some((_, None)) => view! {
            <aside class="specimen" data-open=open>
                <p id="specimen" tabindex="-1">{desk.say(Words::NoSuchSkill)}</p>
                {close(place)}
            </aside>
        }
        .into_any(),
        None => view! { <aside class="specimen"><p>{desk.say(Words::NothingAtAll)}</p></aside> }.into_any(),
    }
}

fn shown(place: Place, skill: SkillId, specimen: Specimen) -> impl IntoView {
    let desk = place.desk;
    let Specimen { plant, grade, can, seen, to_bloom, grows_from, unwritten, helps_with } = specimen;
    let stands = Words::Stands { grade, stage: growth::word(plant.stage), due: plant.due };
    let practice = Route::Practice(Aim::at(skill.clone())).href();
    let unwritten: Vec<String> = unwritten.into_iter().map(|grade| desk.say(Words::Unwritten(grade))).collect();
    let none = grows_from.is_empty() && unwritten.is_empty();
    let helps = (!helps_with.is_empty())
        .then(|| view! { <div><dt>{desk.say(Words::HelpsWith)}</dt><dd>{links(helps_with, Vec::new())}</dd></div> });
    view! {
        <div class="plate">
            <Plant stage=growth::drawn(plant.stage) species=plant.species due=plant.due size=PlantSize::Huge/>
            <p class="soft">{desk.say(stands)}</p>
            {close(place)}
        </div>
        <h2 id="specimen" tabindex="-1">{plant.title}</h2>
        <p>{can}</p>
        <dl class="facts">
            <div><dt>{desk.say(Words::Seen)}</dt><dd>{desk.say(seen)}</dd></div>
            <div><dt>{desk.say(Words::ToBloom)}</dt><dd>{desk.say(to_bloom)}</dd></div>
            <div>
                <dt>{desk.say(Words::GrowsFrom)}</dt>
                <dd>{none.then(|| desk.say(Words::FromNothing))}{links(grows_from, unwritten)}</dd>
            </div>
            {helps}
        </dl>
        <a class="button" data-tone="main" data-width="full" href=practice>{desk.say(Words::Practice)}</a>
        <p class="also">
            <a href=Route::Skill(skill.clone()).href()>{desk.say(SkillWords::All)}</a>
            <button type="button" on:click=move |_| copy_link(place, skill.clone())>{desk.say(Words::CopyLink)}</button>
        </p>
    }
}

/// Skills as links, then what has none, with commas between; a comma stays with the word before it.
fn links(skills: Vec<(SkillId, String)>, plain: Vec<String>) -> impl IntoView {
    let linked = skills.into_iter().map(|(skill, title)| {
        let href = Route::Map(Some(skill)).href();
        view! { <a href=href>{title}</a> }.into_any()
    });
    let all: Vec<AnyView> = linked.chain(plain.into_iter().map(IntoAny::into_any)).collect();
    let last = all.len().saturating_sub(1);
    let listed = |(n, one)| view! { <span class="listed">{one}{(n < last).then_some(",")}</span> " " };
    all.into_iter().enumerate().map(listed).collect_view()
}

/// Back to the whole map: wanted where the sheet lies over it.
fn close(place: Place) -> impl IntoView {
    let name = place.desk.say(Words::Close);
    view! {
        <a class="close" href=Route::Map(None).href() aria-label=name><Icon name=IconName::Close/></a>
    }
}

fn copy_link(place: Place, skill: SkillId) {
    let link = page::address_of(&Route::Practice(Aim::at(skill)).href());
    spawn_local(async move {
        let word = if share::share_link(&link).await { Words::LinkCopied } else { Words::LinkNotCopied };
        place.desk.announce(place.desk.say(word));
    });
}
