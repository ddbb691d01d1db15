use crate::{
    platform::{
        pause,
        privacy::{self, Request},
    },
    ui::{desk::Desk, widgets::LathHead, words::Privacy as Words},
};
use leptos::{prelude::*, task::spawn_local};

/// How often the list is read again while it is looked at, in milliseconds.
const AGAIN: i32 = 1_000;

/// Every request since the page was opened, as the browser lists them.
#[component]
pub fn AskedPart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let requests = RwSignal::new(privacy::requests());
    spawn_local(async move {
        loop {
            pause(AGAIN).await;
            let now = privacy::requests();
            match requests.try_with_untracked(|shown| *shown != now) {
                None => return, // the page was left
                Some(true) => requests.set(now),
                Some(false) => {}
            }
        }
    });
    let summary = move || {
        requests.with(|list| {
            let others = list.iter().filter(|request| !request.ours).count();
            let from_here = list.iter().filter(|request| request.bytes == 0).count();
            let where_from = if others == 0 { Words::AllOurs } else { Words::Elsewhere { others } };
            format!("{} {}", desk.say(Words::Asked { all: list.len(), from_here }), desk.say(where_from))
        })
    };
    view! {
        <section class="part" aria-labelledby="asked">
            <LathHead id="asked" text=desk.say(Words::AskedHead)/>
            <p>{summary}</p>
            <p class="soft">{desk.say(Words::WhatFiles)}</p>
            <table>
                <thead>
                    <tr><th scope="col">{desk.say(Words::Address)}</th><th scope="col">{desk.say(Words::Came)}</th></tr>
                </thead>
                <tbody>{move || requests.get().into_iter().map(|request| row(desk, request)).collect_view()}</tbody>
            </table>
        </section>
    }
}

fn row(desk: Desk, request: Request) -> impl IntoView {
    let came = if request.bytes == 0 { Words::FromHere } else { Words::Size(request.bytes) };
    view! {
        <tr>
            <td class="address">{request.address}</td>
            <td>{desk.say(came)}</td>
        </tr>
    }
}
