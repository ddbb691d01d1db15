use super::{Command, Known, Refusal, Text, boarding, placing, set_down::set_down};
use crate::{
    learner::{Contest, Learner, MODEL, Outcome, mastery},
    practice::{Item, ItemRef, Level, NotYet, Response, Verdict, mark, told_key, told_response},
    record::{Attempt, Happening, Help, Profile, Sureness, Texts},
    units::{Moment, SkillId},
};

/// The most interests that are kept.
const MOST_INTERESTS: usize = 12;
/// The most seconds that are kept for one answer.
const MOST_SECONDS: u16 = 3600;

/// What a command makes happen. An empty list: nothing that is not so already.
pub(super) fn decide(known: &Known, command: Command, at: Moment) -> Result<Vec<Happening>, Refusal> {
    let learner = &known.learner;
    match command {
        Command::Begin(_) if learner.began().is_some() => Err(Refusal::BegunBefore),
        Command::Begin(profile) => Ok(vec![Happening::Began(checked(profile)?)]),
        Command::ChangeProfile(profile) => {
            let profile = checked(profile)?;
            Ok(if profile == *learner.profile() { vec![] } else { vec![Happening::ProfileChanged(profile)] })
        }
        Command::ChangeLook(look) => {
            Ok(if look == learner.look() { vec![] } else { vec![Happening::LookChanged(look)] })
        }
        Command::Answer { item, response, seconds, sureness } => {
            answer(learner, &item, &response, (seconds, sureness), at)
        }
        Command::SeeHint { number: 0, .. } => Err(Refusal::NoSuchHint),
        Command::SeeHint { item, number } => Ok(see_hint(learner, item, number)),
        Command::ShowHow { item } => Ok(show_how(learner, item)),
        Command::DontKnow { item, level } => Ok(vec![Happening::NotKnownYet { item, level }]),
        Command::Skip { item } => Ok(vec![Happening::Skipped { item }]),
        Command::ChooseLevel { skill, level } => Ok(choose_level(learner, skill, level)),
        Command::Board(command) => boarding::decide(command),
        Command::BeginPlace { seed } => Ok(vec![Happening::PlaceBegan { grade: learner.profile().grade, seed }]),
        Command::ReplyToPlace { item, response } => placing::reply(learner, &item, response.as_ref()),
        Command::FindPlace { beliefs, beginnings } => Ok(placing::find(learner, &beliefs, beginnings)),
        Command::Contest { skill } => Ok(contest(learner, skill)),
        Command::LookBack { question, answer } => {
            Text::Question.check(&question)?;
            Text::Answer.check(&answer)?;
            Ok(vec![Happening::LookedBack { question, answer }])
        }
        Command::SetGoal(_)
        | Command::ChangeGoal { .. }
        | Command::EndGoal { .. }
        | Command::LetPlanSpeak { .. }
        | Command::SayIfHelped { .. }
        | Command::AddEvidence { .. }
        | Command::Write { .. } => set_down(&known.journal, command),
    }
}

fn checked(mut profile: Profile) -> Result<Profile, Refusal> {
    profile.nickname = profile.nickname.trim().to_owned();
    Text::Nickname.check(&profile.nickname)?;
    if profile.interests.len() > MOST_INTERESTS {
        return Err(Refusal::TooMany { most: MOST_INTERESTS, given: profile.interests.len() });
    }
    profile.interests.iter().try_for_each(|interest| Text::Interest.check(interest))?;
    Ok(profile)
}

fn answer(
    learner: &Learner,
    item: &Item,
    response: &Response,
    (seconds, sureness): (u16, Option<Sureness>),
    at: Moment,
) -> Result<Vec<Happening>, Refusal> {
    let verdict = mark(item, response);
    if let Verdict::NotReady(why) = verdict {
        return Err(Refusal::NotReady(why));
    }
    let (tries, help) = so_far(learner, &item.made_from);
    let texts = Texts {
        kind: item.face.answer.kind().to_owned(),
        asked: item.face.ask.plain(),
        typed: told_response(item, response),
        key: told_key(item),
        values: item.values.clone(),
    };
    let attempt = Attempt {
        item: item.made_from.clone(),
        level: item.level,
        texts: texts.into(),
        slip: slip_name(item, &verdict),
        verdict,
        try_number: tries.saturating_add(1),
        help,
        seconds: seconds.min(MOST_SECONDS),
        sureness,
    };
    let secure = becomes_secure(learner, &attempt, at);
    Ok([Happening::Attempted(attempt)].into_iter().chain(secure).collect())
}

fn slip_name(item: &Item, verdict: &Verdict) -> Option<String> {
    let Verdict::NotYet(NotYet::Slip(place)) = verdict else { return None };
    item.slips.get(*place).map(|slip| slip.name.clone())
}

/// The tries at this item before, and the help used on it.
fn so_far(learner: &Learner, item: &ItemRef) -> (u8, Help) {
    learner.open_item().filter(|open| open.item == *item).map_or((0, Help::default()), |open| (open.tries, open.help))
}

/// Whether this attempt is what makes the skill secure: a threshold is decided once, and recorded.
fn becomes_secure(learner: &Learner, attempt: &Attempt, at: Moment) -> Option<Happening> {
    let skill = attempt.item.exercise.skill();
    if learner.skill(&skill).secure().is_some() {
        return None;
    }
    let mut evidence = learner.skill(&skill).clone();
    if !evidence.attempt(attempt, at.day())?.is_right() {
        return None;
    }
    let passed = evidence.contest().is_some_and(|contest| contest.outcome() == Outcome::Passed);
    if !passed && mastery::RULE.missing(&evidence, learner.prior(&skill)).is_some() {
        return None;
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let (exercises, days) = (count(evidence.exercises()), count(evidence.days()));
    Some(Happening::BecameSecure { skill, model: MODEL, own: evidence.own(), exercises, days })
}

/// A check begins where none is open and there is something to show.
fn contest(learner: &Learner, skill: SkillId) -> Vec<Happening> {
    let seen = learner.skill(&skill);
    let open = seen.contest().is_some_and(Contest::is_open);
    if open || seen.secure().is_some() { vec![] } else { vec![Happening::Contested { skill }] }
}

fn see_hint(learner: &Learner, item: ItemRef, number: u8) -> Vec<Happening> {
    let seen = so_far(learner, &item).1.hints;
    if number <= seen { vec![] } else { vec![Happening::HintSeen { item, number }] }
}

fn show_how(learner: &Learner, item: ItemRef) -> Vec<Happening> {
    if so_far(learner, &item).1.shown_how { vec![] } else { vec![Happening::ShownHow { item }] }
}

fn choose_level(learner: &Learner, skill: SkillId, level: Level) -> Vec<Happening> {
    if learner.level(&skill) == level { vec![] } else { vec![Happening::LevelChosen { skill, level }] }
}
