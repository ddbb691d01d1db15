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
    /// The choice board.
    Board,
    /// What grew.
    Progress,
    /// Set up.
    Sliders,
    /// Practice: a pencil.
    Practice,
    /// Read: a book.
    Read,
    /// A hint: a jar lantern.
    Hint,
    /// Read aloud.
    Speak,
    /// Show me how: stairs.
    Steps,
    /// Done, kept, right.
    Tick,
    /// Onward.
    Arrow,
    /// Back.
    Back,
    /// Rub out one sign.
    Rub,
    /// Print.
    Print,
    /// Copy the link.
    Link,
    /// A file.
    File,
    /// Open a file.
    Open,
    /// How long something takes.
    Clock,
    /// A star.
    Star,
    /// Look again: a lens.
    Look,
    /// At home.
    Home,
    /// Learners on this device.
    People,
    /// Add.
    Plus,
    /// Close.
    Close,
    /// The next one.
    Next,
    /// Move up.
    Up,
    /// Move down.
    Down,
    /// Skip.
    Skip,
    /// What is in the way.
    Stone,
    /// Take care: this erases.
    Care,
    /// Save a copy.
    Save,
    /// Erase.
    Erase,
    /// A break: a cup.
    Rest,
    /// One try by oneself.
    Leaf,
    /// A check is due.
    Drop,
    /// The app's own mark.
    Mark,
}

impl IconName {
    const fn href(self) -> &'static str {
        match self {
            Self::Today => "#i-today",
            Self::Map => "#i-map",
            Self::Goal => "#i-goal",
            Self::Board => "#i-board",
            Self::Progress => "#i-progress",
            Self::Sliders => "#i-sliders",
            Self::Practice => "#i-practice",
            Self::Read => "#i-read",
            Self::Hint => "#i-hint",
            Self::Speak => "#i-speak",
            Self::Steps => "#i-steps",
            Self::Tick => "#i-tick",
            Self::Arrow => "#i-arrow",
            Self::Back => "#i-back",
            Self::Rub => "#i-rub",
            Self::Print => "#i-print",
            Self::Link => "#i-link",
            Self::File => "#i-file",
            Self::Open => "#i-open",
            Self::Clock => "#i-clock",
            Self::Star => "#i-star",
            Self::Look => "#i-look",
            Self::Home => "#i-home",
            Self::People => "#i-people",
            Self::Plus => "#i-plus",
            Self::Close => "#i-close",
            Self::Next => "#i-next",
            Self::Up => "#i-up",
            Self::Down => "#i-down",
            Self::Skip => "#i-skip",
            Self::Stone => "#i-stone",
            Self::Care => "#i-care",
            Self::Save => "#i-save",
            Self::Erase => "#i-erase",
            Self::Rest => "#i-rest",
            Self::Leaf => "#i-leaf",
            Self::Drop => "#i-drop",
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
