use leptos::prelude::*;

/// Every icon: one idea each, drawn from real tools, always beside a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IconName {
    /// The day's choices: a sun over the ground.
    Today,
    /// The map: laths.
    Map,
    /// Goals: a flag.
    Goal,
    /// A wish: a flower.
    Wish,
    /// The best part: a star.
    Star,
    /// What gets in the way: a stone.
    Stone,
    /// A plan: a fork of the way.
    Path,
    /// What grew.
    Progress,
    /// Set up.
    Sliders,
    /// A hint: a jar lantern.
    Hint,
    /// Read aloud.
    Speak,
    /// Show me how: stairs.
    Steps,
    /// Done, kept, right.
    Tick,
    /// Back.
    Back,
    /// Rub out one sign.
    Rub,
    /// Print.
    Print,
    /// A file.
    File,
    /// Open a file.
    Open,
    /// Look again: a lens.
    Look,
    /// Add.
    Plus,
    /// Close.
    Close,
    /// Move up.
    Up,
    /// Move down.
    Down,
    /// Take care: this erases.
    Care,
    /// Save a copy.
    Save,
    /// Erase.
    Erase,
    /// One try by oneself.
    Leaf,
    /// A check is due.
    Drop,
    /// A choice board.
    Board,
    /// Practice: a pencil.
    Practice,
    /// Draw: a brush.
    Draw,
    /// Explain: words.
    Explain,
    /// Build: blocks.
    Build,
    /// Move: somebody running.
    Move,
    /// Play: a die.
    Play,
    /// Daily life: a basket.
    RealLife,
    /// Teach: two people.
    Teach,
    /// Read: a book.
    Read,
    /// Invent: compasses.
    Invent,
    /// A link.
    Link,
    /// One step back.
    Undo,
    /// The app's own mark.
    Mark,
}

impl IconName {
    const fn href(self) -> &'static str {
        match self {
            Self::Today => "#i-today",
            Self::Map => "#i-map",
            Self::Goal => "#i-goal",
            Self::Wish => "#i-wish",
            Self::Star => "#i-star",
            Self::Stone => "#i-stone",
            Self::Path => "#i-path",
            Self::Progress => "#i-progress",
            Self::Sliders => "#i-sliders",
            Self::Hint => "#i-hint",
            Self::Speak => "#i-speak",
            Self::Steps => "#i-steps",
            Self::Tick => "#i-tick",
            Self::Back => "#i-back",
            Self::Rub => "#i-rub",
            Self::Print => "#i-print",
            Self::File => "#i-file",
            Self::Open => "#i-open",
            Self::Look => "#i-look",
            Self::Plus => "#i-plus",
            Self::Close => "#i-close",
            Self::Up => "#i-up",
            Self::Down => "#i-down",
            Self::Care => "#i-care",
            Self::Save => "#i-save",
            Self::Erase => "#i-erase",
            Self::Leaf => "#i-leaf",
            Self::Drop => "#i-drop",
            Self::Board => "#i-board",
            Self::Practice => "#i-practise",
            Self::Draw => "#i-draw",
            Self::Explain => "#i-explain",
            Self::Build => "#i-build",
            Self::Move => "#i-move",
            Self::Play => "#i-play",
            Self::RealLife => "#i-real",
            Self::Teach => "#i-teach",
            Self::Read => "#i-read",
            Self::Invent => "#i-invent",
            Self::Link => "#i-link",
            Self::Undo => "#i-undo",
            Self::Mark => "#i-mark",
        }
    }
}

/// An icon in the color and size of the words around it; silent, since the words say it.
#[component]
pub fn Icon(
    /// Which one.
    name: IconName,
) -> impl IntoView {
    let view_box = if name == IconName::Mark { "0 0 32 32" } else { "0 0 24 24" };
    view! { <svg class="icon" viewBox=view_box aria-hidden="true"><use href=name.href()></use></svg> }
}
