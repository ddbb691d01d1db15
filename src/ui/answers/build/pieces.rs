use super::{ANSWER_ID, parts};
use crate::{
    practice::{
        BuildPiece, BuildSet, BuildTrade, Response,
        pictures::{BaseTen, Blocks, LaterPicture, Money, Picture, Tiles},
    },
    ui::{desk::Desk, pictures, words::Building},
};
use leptos::prelude::*;

/// Blocks, coins or tiles that are put on a mat and taken away: by two buttons for each kind, by arrow keys on its slider, and by
/// trades that leave the value as it is.
#[component]
pub(super) fn Pieces(set: BuildSet, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (kinds, trades, name) = (set.kinds(), set.trades(), set_name(&set));
    let mat = Mat { desk, set: StoredValue::new(set), full: RwSignal::new(false), response, settled };
    view! {
        <div class="build" data-set=name role="group" aria-label=move || desk.say(mat.prompt())>
            <Ground mat/>
            <div class="piles">
                {kinds.into_iter().enumerate().map(|(place, piece)| view! { <Pile mat place piece/> }).collect_view()}
            </div>
            {(!trades.is_empty())
                .then(|| {
                    let buttons = trades.into_iter().map(|trade| view! { <Trade mat trade/> }).collect_view();
                    view! { <div class="trades">{buttons}</div> }
                })}
            <p class="told">{move || mat.full.get().then(|| desk.say(Building::Full))}</p>
        </div>
    }
}

/// What lies there, and how it changes.
#[derive(Clone, Copy)]
struct Mat {
    desk: Desk,
    set: StoredValue<BuildSet>,
    /// Another piece was to come, and has no room.
    full: RwSignal<bool>,
    response: RwSignal<Response>,
    settled: Signal<bool>,
}

impl Mat {
    fn parts(self) -> Vec<u32> {
        self.set.with_value(|set| parts(set, self.response))
    }

    fn many(self, place: usize) -> u32 {
        self.parts().get(place).copied().unwrap_or(0)
    }

    fn prompt(self) -> Building {
        self.set.with_value(|set| match set {
            BuildSet::Coins { .. } => Building::PutMoney,
            BuildSet::Tiles => Building::PutTiles,
            _ => Building::PutBlocks,
        })
    }

    /// Lays the parts so, if they have room; says whether they do.
    fn lay(self, parts: Vec<u32>) -> bool {
        if self.settled.get_untracked() {
            return false;
        }
        let fits = self.set.with_value(|set| set.holds(&parts));
        self.full.set(!fits);
        if fits {
            self.response.set(Response::Build { parts, moved: true });
        }
        fits
    }

    /// Lays so many of a kind.
    fn put(self, place: usize, many: u32) -> bool {
        let mut parts = untrack(|| self.parts());
        if let Some(part) = parts.get_mut(place) {
            *part = many;
        }
        self.lay(parts)
    }

    fn tell(self) {
        if self.settled.get_untracked() {
            return;
        }
        self.desk.announce(if self.full.get_untracked() {
            self.desk.say(Building::Full)
        } else {
            untrack(|| self.set.with_value(|set| set.words(&self.parts())))
        });
    }

    fn by_button(self, place: usize, more: bool) {
        let now = untrack(|| self.many(place));
        if let Some(many) = if more { now.checked_add(1) } else { now.checked_sub(1) } {
            self.put(place, many);
        }
        self.tell();
    }

    /// The parts after a trade, if it can be made now.
    fn traded(self, trade: BuildTrade) -> Option<Vec<u32>> {
        self.set.with_value(|set| set.traded(&self.parts(), trade))
    }
}

/// The pieces as they look. It is never drawn larger than a usual handful would be, so that pieces do not shrink with each that comes.
#[component]
fn Ground(mat: Mat) -> impl IntoView {
    let drawn = Memo::new(move |_| mat.set.with_value(|set| pictures::draw(&picture(set, &mat.parts()))));
    let (kind, (least_w, least_h)) = mat.set.with_value(|set| {
        let usual = picture(set, &handful(set));
        (usual.kind(), pictures::draw(&usual).size())
    });
    let view_box = move || {
        let (w, h) = drawn.with(pictures::Drawing::size);
        format!("0 0 {:.1} {:.1}", w.max(least_w), h.max(least_h))
    };
    let body = move || {
        if mat.parts().iter().all(|many| *many == 0) {
            String::new()
        } else {
            drawn.with(|drawn| drawn.body().to_owned())
        }
    };
    view! {
        <div class="mat">
            <svg class="picture" data-kind=kind viewBox=view_box aria-hidden="true" inner_html=body></svg>
        </div>
    }
}

/// One kind: how many there are, a slider for the keyboard and the ear, and two buttons.
#[component]
fn Pile(mat: Mat, place: usize, piece: BuildPiece) -> impl IntoView {
    let desk = mat.desk;
    let button = move |more: bool, face: &'static str| {
        let name = move || desk.say(if more { Building::Add { piece } } else { Building::Take { piece } });
        view! {
            <button type="button" class="key" aria-label=name on:click=move |_| mat.by_button(place, more)>
                {face}
            </button>
        }
    };
    view! {
        <div class="pile">
            <div class="stands">
                <span aria-hidden="true">{move || desk.say(Building::Counted { piece, many: mat.many(place) })}</span>
                <input
                    type="range"
                    id=(place == 0).then_some(ANSWER_ID)
                    min="0"
                    max=piece.most().to_string()
                    aria-label=move || desk.say(Building::Name { piece })
                    aria-valuetext=move || desk.say(Building::Counted { piece, many: mat.many(place) })
                    prop:value=move || mat.many(place).to_string()
                    disabled=mat.settled
                    on:input:target=move |event| {
                        let to = event.target().value().parse::<u32>();
                        if !to.is_ok_and(|to| mat.put(place, to)) {
                            event.target().set_value(&untrack(|| mat.many(place)).to_string());
                            mat.tell();
                        }
                    }
                />
            </div>
            {button(false, "−")}
            {button(true, "+")}
        </div>
    }
}

/// A change that leaves the value as it is.
#[component]
fn Trade(mat: Mat, trade: BuildTrade) -> impl IntoView {
    let desk = mat.desk;
    let on_click = move |_| {
        if let Some(parts) = untrack(|| mat.traded(trade)) {
            mat.lay(parts);
            mat.tell();
        }
    };
    let cannot = move || mat.traded(trade).is_none().to_string();
    view! {
        <button type="button" class="key" aria-disabled=cannot on:click=on_click>
            {move || desk.say(Building::Trade { trade })}
        </button>
    }
}

const fn set_name(set: &BuildSet) -> &'static str {
    match set {
        BuildSet::Coins { .. } => "coins",
        BuildSet::Tiles => "tiles",
        _ => "blocks",
    }
}

/// As many of each as are there now and then: the mat has room for them from the start.
fn handful(set: &BuildSet) -> Vec<u32> {
    let kinds = set.kinds().into_iter();
    kinds
        .map(|kind| match kind {
            BuildPiece::Hundred => 3,
            BuildPiece::Money(_) => 4,
            BuildPiece::Ten | BuildPiece::One => 9,
            BuildPiece::Positive | BuildPiece::Negative => 8,
        })
        .collect()
}

/// The pieces as a picture.
fn picture(set: &BuildSet, parts: &[u32]) -> Picture {
    let kinds = set.kinds();
    let many = |wanted: BuildPiece| {
        let here = kinds.iter().zip(parts).find(|(kind, _)| **kind == wanted);
        here.map_or(0, |(_, many)| *many)
    };
    match set {
        BuildSet::Coins { pieces } => {
            let there = pieces.iter().copied().zip(parts.iter().copied()).filter(|(_, many)| *many > 0).collect();
            LaterPicture::Money(Money { pieces: there }).into()
        }
        BuildSet::Tiles => {
            let (positive, negative) = (many(BuildPiece::Positive), many(BuildPiece::Negative));
            LaterPicture::Tiles(Tiles { positive, negative }).into()
        }
        _ => {
            let (hundreds, tens, ones) = (many(BuildPiece::Hundred), many(BuildPiece::Ten), many(BuildPiece::One));
            Picture::BaseTen(BaseTen { parts: vec![Blocks { hundreds, tens, ones, label: None }] })
        }
    }
}
