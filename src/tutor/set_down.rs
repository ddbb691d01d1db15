use super::{Command, Refusal, Text};
use crate::{
    goals::Goals,
    journal::Journal,
    record::{EventId, Goal, Happening, Said, Topic, Wish},
    units::Drawing,
};

/// The most criteria of a project.
const MOST_CRITERIA: usize = 6;

/// What a command about goals and the journal makes happen.
pub(super) fn set_down(journal: &Journal, command: Command) -> Result<Vec<Happening>, Refusal> {
    let goals = Goals::fold(journal.entries());
    let known = |goal: EventId| goals.get(goal).ok_or(Refusal::NoSuchGoal);
    Ok(match command {
        Command::SetGoal(goal) => vec![Happening::GoalSet(Box::new(checked(*goal)?))],
        Command::ChangeGoal { goal, to } => {
            let to = checked(*to)?;
            if known(goal)?.goal == to { vec![] } else { vec![Happening::GoalChanged { goal, to: Box::new(to) }] }
        }
        Command::EndGoal { goal, ending, says } => {
            Text::Page.check(&says)?;
            let over = known(goal)?.ended.as_ref().is_some_and(|(was, _, said)| (*was, said) == (ending, &says));
            if over { vec![] } else { vec![Happening::GoalEnded { goal, ending, says }] }
        }
        Command::LetPlanSpeak { goal, obstacle } => {
            known(goal)?;
            vec![Happening::PlanSpoke { goal, obstacle }]
        }
        Command::SayIfHelped { goal, helped } => {
            let last = known(goal)?.spoke.last().copied();
            if last.is_none_or(|last| last.helped == Some(helped)) {
                vec![]
            } else {
                vec![Happening::PlanHelped { goal, helped }]
            }
        }
        Command::AddEvidence { goal, says, drawing, ratings } => {
            let criteria = known(goal)?.goal.criteria.len();
            if ratings.len() > criteria {
                return Err(Refusal::TooMany { most: criteria, given: ratings.len() });
            }
            let ratings: Vec<u8> = ratings.into_iter().map(|rating| rating.min(2)).collect();
            let (says, drawing) = if ratings.is_empty() { said(&says, drawing)? } else { kept(&says, drawing)? };
            vec![Happening::EvidenceAdded { goal, says, drawing, ratings }]
        }
        Command::Write { topic, says, drawing, opens } => {
            let about_me = matches!(topic, Topic::KnowMe | Topic::Likes);
            let (says, drawing) = if about_me { kept(&says, drawing)? } else { said(&says, drawing)? };
            if about_me && drawing.is_none() && journal.newest(topic) == says {
                return Ok(vec![]);
            }
            let opens = opens.filter(|_| topic == Topic::Letter);
            vec![Happening::Wrote { topic, says, drawing, opens }]
        }
        _ => vec![],
    })
}

/// Something written or drawn.
fn said(says: &str, drawing: Option<Drawing>) -> Result<(String, Option<Drawing>), Refusal> {
    let (says, drawing) = kept(says, drawing)?;
    if says.is_empty() && drawing.is_none() { Err(Refusal::NothingSaid) } else { Ok((says, drawing)) }
}

fn kept(says: &str, drawing: Option<Drawing>) -> Result<(String, Option<Drawing>), Refusal> {
    Text::Page.check(says)?;
    Ok((says.trim().to_owned(), drawing.filter(|drawing| !drawing.is_empty())))
}

/// A goal as it is kept: texts within bounds, days in order.
fn checked(mut goal: Goal) -> Result<Goal, Refusal> {
    if matches!(&goal.wish, Wish::Skills(skills) if skills.is_empty()) {
        return Err(Refusal::NothingSaid);
    }
    if let Wish::Board { title, .. } = &goal.wish {
        Text::Part.check(title)?;
    }
    let rhythm = &mut goal.rhythm;
    rhythm.days.retain(|day| *day < 7);
    rhythm.days.sort_unstable();
    rhythm.days.dedup();
    let all = [&mut goal.words, &mut goal.best, &mut goal.way, &mut goal.then, &mut rhythm.when, &mut rhythm.place];
    for said in all {
        if let Said::Own(text) = said {
            Text::Part.check(text)?;
            // a colon marks a ready-made piece in the file
            let text = text.trim().trim_start_matches(':').to_owned();
            *said = if text.is_empty() { Said::Nothing } else { Said::Own(text) };
        }
    }
    goal.criteria.retain(|criterion| !criterion.trim().is_empty());
    if goal.criteria.len() > MOST_CRITERIA {
        return Err(Refusal::TooMany { most: MOST_CRITERIA, given: goal.criteria.len() });
    }
    goal.criteria.iter().try_for_each(|criterion| Text::Part.check(criterion))?;
    Ok(goal)
}
