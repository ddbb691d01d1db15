use super::Say;

/// What the page about this way of learning says. Each text is under 220 words: a page on paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About {
    /// The heading.
    Title,
    /// Under it.
    Lead,
    /// Print.
    Print,
    /// A text's heading.
    For(Reader),
    /// Its first words.
    Opening(Reader),
    /// Over what is different.
    DifferentHead,
    /// What is different and why, a line each.
    Different(Reader),
    /// Over what it does not do.
    DoesNotHead,
    /// What it does not do, a line each.
    DoesNot(Reader),
    /// Over what to ask.
    AskHead(Reader),
    /// What to ask, a line each.
    Ask(Reader),
}

/// Who reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reader {
    /// A student.
    Child,
    /// The people at home.
    Family,
    /// A teacher.
    Teacher,
}

impl Reader {
    /// All of them, the child first.
    pub const ALL: [Self; 3] = [Self::Child, Self::Family, Self::Teacher];
}

impl Say for About {
    fn english(&self) -> String {
        match self {
            Self::Title => "About this way of learning",
            Self::Lead => "Three short texts. Each fits on one sheet of paper.",
            Self::Print => "Print",
            Self::For(Reader::Child) => "For you",
            Self::For(Reader::Family) => "For your family",
            Self::For(Reader::Teacher) => "For your teacher",
            Self::Opening(reader) => opening(*reader),
            Self::DifferentHead => "What is different",
            Self::Different(reader) => different(*reader),
            Self::DoesNotHead => "What it does not do",
            Self::DoesNot(reader) => does_not(*reader),
            Self::AskHead(Reader::Child) => "What you can ask yourself",
            Self::AskHead(_) => "What to ask the child",
            Self::Ask(reader) => ask(*reader),
        }
        .to_owned()
    }
}

const fn opening(reader: Reader) -> &'static str {
    match reader {
        Reader::Child => {
            "A trellis holds a plant up. The plant picks its own way. Here you pick the way, and Trellis holds you up."
        }
        Reader::Family => {
            "Trellis is a place to practice math, from kindergarten to grade 8. It goes at your child’s own pace, and your child has a say in what comes next."
        }
        Reader::Teacher => {
            "Trellis is practice that follows the learner. Each skill is a plant, tied to a published standard, and stands on the skills it needs."
        }
    }
}

const fn different(reader: Reader) -> &'static str {
    match reader {
        Reader::Child => {
            "You choose. Trellis shows a few good next steps and says why. You may pick any plant on the map.\n\
             You have time. Nothing ticks. Think as long as you like.\n\
             A wrong answer is a clue. Trellis looks at it with you and shows what to try next.\n\
             Help is yours. Ask for a hint, or ask to see how it is done. Then try one by yourself.\n\
             Plants only grow. Each try helps, and what has bloomed stays a bloom."
        }
        Reader::Family => {
            "Your child moves on when they can do it, not when the week is over. Some skills take a day, some take many.\n\
             Mistakes get an answer. Trellis names the mix-up and shows a picture or a worked example.\n\
             A skill blooms after right answers without help, on more than one day. What lasts is what counts.\n\
             Later it asks for a short check, because we all forget. The bloom stays."
        }
        Reader::Teacher => {
            "Students move on with evidence: right answers without help, at more than one kind of question, on more than one day.\n\
             Every suggestion comes with its reason, taken from what the student did.\n\
             Known mix-ups have names and replies of their own. Hints come one at a time, then a worked example.\n\
             Any skill can be opened at any time, by map or by link. Copy a link and hand it out."
        }
    }
}

const fn does_not(reader: Reader) -> &'static str {
    match reader {
        Reader::Child => {
            "No clock, no lives, no points to lose.\n\
             No list of who is best.\n\
             No ads. What you do stays on this device."
        }
        Reader::Family => {
            "No scores that fall, no timers, no prizes, no ads.\n\
             No account. What your child does stays on this device. Nothing is sent anywhere.\n\
             So please save a copy now and then: Set up, then Save. A lost device cannot give it back."
        }
        Reader::Teacher => {
            "No grades, no ranks, no timers, no due dates.\n\
             No accounts and no server. The record stays on the student’s device. They can save it as a file and give it to you.\n\
             It does not replace you. It is practice, and it does not see how a student talks or draws."
        }
    }
}

const fn ask(reader: Reader) -> &'static str {
    match reader {
        Reader::Child => {
            "What can I do now that was hard before?\nWhich picture or hint helped me?\nWhat do I want to grow next?"
        }
        Reader::Family => "What grew today? Show me.\nHow did you find that out?\nWhat helped when you were stuck?",
        Reader::Teacher => {
            "Why did you choose this one?\nHow could you show it another way?\nHow sure were you, and were you right?"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_short() {
        for reader in Reader::ALL {
            let parts = [
                About::For(reader),
                About::Opening(reader),
                About::DifferentHead,
                About::Different(reader),
                About::DoesNotHead,
                About::DoesNot(reader),
                About::AskHead(reader),
                About::Ask(reader),
            ];
            let words: usize = parts.iter().map(|part| part.english().split_whitespace().count()).sum();
            assert!((100..220).contains(&words), "{reader:?}: {words} words");
        }
    }
}
