use crate::{
    platform::privacy::{self, Stored},
    ui::{
        desk::Desk,
        widgets::LathHead,
        words::{OnDevice, Privacy as Words},
    },
};
use leptos::{prelude::*, task::spawn_local};

/// What this browser keeps: each learner's entries with their sizes, and the files of Trellis itself.
#[component]
pub fn KeptPart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let stored = privacy::stored();
    let files = RwSignal::new(0);
    spawn_local(async move {
        let kept = privacy::kept_files().await;
        files.try_set(kept);
    });
    view! {
        <section class="part" aria-labelledby="kept">
            <LathHead id="kept" text=desk.say(Words::KeptHead)/>
            {stored.is_empty().then(|| view! { <p>{desk.say(Words::KeepsNothing)}</p> })}
            <div>{stored.into_iter().map(|stored| entries(desk, stored)).collect_view()}</div>
            <p>{desk.say(Words::SecondStore)}</p>
            {move || {
                let files = files.get();
                (files > 0).then(|| view! { <p>{desk.say(OnDevice::KeptFiles { files })}</p> })
            }}
        </section>
    }
}

fn entries(desk: Desk, stored: Stored) -> impl IntoView {
    let (keys, bytes) = (stored.keys.len(), stored.keys.iter().map(|(_, size)| size).sum());
    let head = match stored.learner {
        None => Words::OfDevice { keys, bytes },
        Some(learner) => {
            let heads = desk.learners().into_iter();
            let name = heads.filter(|head| head.learner == learner).map(|head| head.name).next().unwrap_or_default();
            Words::Of { name, keys, bytes }
        }
    };
    let rows = stored.keys.into_iter().map(|(key, size)| {
        view! { <li><code>{key}</code> " " <small>{desk.say(Words::Size(size))}</small></li> }
    });
    view! {
        <details>
            <summary>{desk.say(head)}</summary>
            <ul>{rows.collect_view()}</ul>
        </details>
    }
}
