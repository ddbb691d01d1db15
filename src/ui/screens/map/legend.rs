use crate::{
    learner::Stage,
    ui::{
        desk::Desk,
        growth,
        plants::{Plant, PlantSize, Species},
        widgets::{Icon, IconName},
        words::{Growth, Map as Words},
    },
};
use leptos::prelude::*;

/// What the plants mean.
#[component]
pub fn Legend() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let stages = [Stage::Knot, Stage::Bud, Stage::Sprout, Stage::Leaf, Stage::Bloom].map(|stage| {
        view! {
            <li>
                <Plant stage=growth::drawn(stage) species=Species::Pairs size=PlantSize::Small/>
                {desk.say(growth::word(stage))}
            </li>
        }
    });
    view! {
        <ul class="legend" aria-label=desk.say(Words::Legend)>
            {stages.into_iter().collect_view()}
            <li><Icon name=IconName::Drop/>{desk.say(Growth::Due)}</li>
        </ul>
    }
}
