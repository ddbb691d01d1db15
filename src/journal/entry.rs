use crate::{
    record::{Event, Happening, Said, Topic},
    units::Drawing,
};

/// What an entry of the journal is, to filter by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum EntryKind {
    /// A goal was set, changed or ended.
    Goal,
    /// A plan spoke up, or helped.
    Plan,
    /// Evidence for an own project.
    Evidence,
    /// A look back, after a session or a week.
    LookBack,
    /// A letter to oneself.
    Letter,
    /// A note, or what others should know.
    Note,
}

impl EntryKind {
    /// All, in the order they are offered.
    pub const ALL: [Self; 6] = [Self::Goal, Self::Plan, Self::Evidence, Self::LookBack, Self::Letter, Self::Note];
}

/// What sort of entry an event makes; `None` for what is no part of the journal.
pub const fn kind_of(event: &Event) -> Option<EntryKind> {
    Some(match &event.what {
        Happening::GoalSet(_) | Happening::GoalChanged { .. } | Happening::GoalEnded { .. } => EntryKind::Goal,
        Happening::PlanSpoke { .. } | Happening::PlanHelped { .. } => EntryKind::Plan,
        Happening::EvidenceAdded { .. } => EntryKind::Evidence,
        Happening::LookedBack { .. } => EntryKind::LookBack,
        Happening::Wrote { topic, .. } => match topic {
            Topic::Grew | Topic::Proud | Topic::Next => EntryKind::LookBack,
            Topic::Letter => EntryKind::Letter,
            Topic::Note | Topic::KnowMe | Topic::Likes => EntryKind::Note,
        },
        _ => return None,
    })
}

/// The learner's own words in an entry, to search in.
pub fn words_of(event: &Event) -> Vec<&str> {
    fn own(said: &Said) -> Option<&str> {
        if let Said::Own(text) = said { Some(text) } else { None }
    }
    match &event.what {
        Happening::GoalSet(goal) | Happening::GoalChanged { to: goal, .. } => {
            let said = [&goal.words, &goal.best, &goal.way, &goal.then].into_iter().filter_map(own);
            said.chain(goal.criteria.iter().map(String::as_str)).collect()
        }
        Happening::GoalEnded { says, .. } | Happening::EvidenceAdded { says, .. } | Happening::Wrote { says, .. } => {
            vec![says]
        }
        Happening::LookedBack { answer, .. } => vec![answer],
        _ => Vec::new(),
    }
}

/// The drawing in an entry.
pub const fn drawing_of(event: &Event) -> Option<&Drawing> {
    match &event.what {
        Happening::EvidenceAdded { drawing, .. } | Happening::Wrote { drawing, .. } => drawing.as_ref(),
        _ => None,
    }
}
