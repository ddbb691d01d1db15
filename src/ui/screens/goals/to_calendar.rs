use super::shown;
use crate::{
    goals::{CalendarEntry, KeptGoal, calendar, weeks},
    platform::{clock, files},
    ui::{desk::Desk, words::Goals as Words},
};

/// Saves a goal for a calendar: its practice days, its weeks, its day.
pub fn to_calendar(desk: Desk, kept: &KeptGoal) {
    let now = clock::now();
    let name = format!("{}-{}", kept.id.writer, kept.id.n);
    let wish = desk.say(desk.peek(|tutor| shown::wish(tutor, &kept.goal)));
    let entry = |part: String, title: String, day| CalendarEntry {
        id: format!("{name}-{part}"),
        day,
        weekly: Vec::new(),
        until: None,
        title,
        words: desk.say(shown::plan(&kept.goal)),
    };
    let mut entries = Vec::new();
    if !kept.goal.rhythm.days.is_empty() {
        let practice = entry("practice".to_owned(), wish.clone(), now.day());
        entries.push(CalendarEntry { weekly: kept.goal.rhythm.days.clone(), until: kept.goal.by, ..practice });
    }
    for (n, week) in desk.peek(|tutor| weeks(kept, tutor.learner(), tutor.index(), now.day())).into_iter().enumerate() {
        if !week.skills.is_empty() {
            let titles = desk.peek(|tutor| shown::titles(tutor, &week.skills)).join(", ");
            entries.push(entry(format!("week-{n}"), titles, week.first));
        }
    }
    if let Some(by) = kept.goal.by {
        entries.push(entry("day".to_owned(), format!("{}: {wish}", desk.say(Words::GoalDay)), by));
    }
    if !files::save("trellis-goal.ics", &calendar(&entries, now)) {
        desk.announce(desk.say(Words::NotSaved));
    }
}
