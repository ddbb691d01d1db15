//! What a voice reads of a question.

use super::{super::worked::Part, Feedback, Round};
use crate::{
    language::Rich,
    practice::{
        AnswerFace,
        pictures::{LaterPicture, Picture},
    },
    units::apart,
};
use leptos::prelude::*;

impl Round {
    /// What there is to read now, as a voice says it: what was said to the last answer and the hint opened last, where there are any;
    /// then the question, its picture, what can be chosen, and how it begins where that is shown.
    pub fn words_aloud(self) -> String {
        format!("{} {}", self.said_aloud(), self.question_aloud()).trim().to_owned()
    }

    fn said_aloud(self) -> String {
        self.verdict_aloud().into_iter().chain(self.hint_aloud()).collect::<Vec<_>>().join(" ")
    }

    fn verdict_aloud(self) -> Option<String> {
        let item = untrack(|| self.item())?;
        match untrack(|| self.feedback())? {
            Feedback::Marked { verdict, helped, look, .. } => {
                Some(self.spoken_verdict(&item, (&verdict, &look), helped))
            }
            _ => None,
        }
    }

    fn hint_aloud(self) -> Option<String> {
        untrack(|| self.hint()).map(|(_, _, hint)| hint.opening())
    }

    fn question_aloud(self) -> String {
        self.item.with_untracked(|item| {
            let Some(item) = item else { return String::new() };
            let picture = item.face.picture.as_ref().map(Picture::words);
            let picture = picture.or_else(|| apart(|| answer_picture(&item.face.answer)));
            let texts = match &item.face.answer {
                AnswerFace::Choice { options, two } if self.two_choices() => {
                    two.iter().filter_map(|at| options.get(*at)).collect()
                }
                answer => answer.texts(),
            };
            let sentence = |words: String| if words.ends_with(['.', '?', '!']) { words } else { format!("{words}.") };
            let all = std::iter::once(item.face.ask.spoken()).chain(picture).chain(texts.into_iter().map(Rich::spoken));
            let begun = (self.how.get_untracked() == Some(Part::Begun)).then(|| apart(|| self.begun_aloud(item)));
            all.chain(begun).filter(|words| !words.is_empty()).map(sentence).collect::<Vec<_>>().join(" ")
        })
    }

    /// Reads each new question, hint, and what is said to an answer, by itself: the way of working that was chosen. A voice that comes
    /// late reads the question that is there.
    pub(super) fn read_along(self) {
        let hints = Memo::new(move |_| self.hints_seen());
        Effect::new(move |before: Option<usize>| {
            let opened = hints.get();
            self.item.track();
            self.feedback.track();
            if self.desk.has_voice() {
                let hint = self.hint_aloud().filter(|_| before.is_some_and(|before| opened > before));
                let words = hint.or_else(|| self.verdict_aloud()).unwrap_or_else(|| self.question_aloud());
                self.desk.read_aloud(words);
            }
            opened
        });
    }
}

/// What stands from the beginning on a plane that points are put on.
fn answer_picture(answer: &AnswerFace) -> Option<String> {
    let AnswerFace::Plane { plane, .. } = answer else { return None };
    Some(Picture::from(LaterPicture::Plane((**plane).clone())).words())
}
