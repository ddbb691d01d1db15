use super::{Rich, Run};

/// A full stop after one of these does not end a sentence.
const SHORTENED: [&str; 8] = ["Mr", "Mrs", "Ms", "Dr", "St", "vs", "No", "Mt"];

impl Rich {
    /// Its sentences, each with its mark: split after `.`, `?` and `!` in the words and at each new line.
    pub fn sentences(&self) -> Vec<Self> {
        let mut sentences = vec![Self::default()];
        for (place, run) in self.0.iter().enumerate() {
            match run {
                Run::Text(text) => {
                    let ends_here = matches!(self.0.get(place + 1), None | Some(Run::Break));
                    let mut rest = text.as_str();
                    while let Some(cut) = sentence_end(rest, ends_here) {
                        extend(&mut sentences, &rest[..cut]);
                        sentences.push(Self::default());
                        rest = rest[cut..].trim_start();
                    }
                    extend(&mut sentences, rest);
                }
                Run::Break => sentences.push(Self::default()),
                run => sentences.last_mut().into_iter().for_each(|last| last.0.push(run.clone())),
            }
        }
        sentences.iter_mut().for_each(Self::trim_end);
        sentences.retain(|sentence| !sentence.0.is_empty());
        sentences
    }

    fn trim_end(&mut self) {
        if let Some(Run::Text(text)) = self.0.last_mut() {
            text.truncate(text.trim_end().len());
            if text.is_empty() {
                self.0.pop();
            }
        }
    }
}

fn extend(sentences: &mut [Rich], text: &str) {
    if let Some(last) = sentences.last_mut() {
        let text = if last.0.is_empty() { text.trim_start() } else { text };
        last.push(Run::Text(text.to_owned()));
    }
}

/// Where the first sentence of the text ends, if it ends within it.
fn sentence_end(text: &str, ends_here: bool) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = text[from..].find(['.', '?', '!']) {
        let mark = from + found;
        let marks = text[mark..].find(|c: char| !".?!\"”’')".contains(c)).unwrap_or(text.len() - mark);
        let end = mark + marks;
        let rest = &text[end..];
        let ends = if rest.is_empty() { ends_here } else { rest.starts_with(char::is_whitespace) };
        if ends && !is_shortened(&text[..mark], &text[mark..end], rest) {
            return Some(end);
        }
        from = end;
    }
    None
}

/// "Mr.", "3 p.m. today" and "Now?" before "he said" go on.
fn is_shortened(before: &str, marks: &str, rest: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let goes_on = rest.trim_start().starts_with(char::is_lowercase);
    let quoted = marks.ends_with(['"', '”', '’', '\'']);
    (marks == "." && SHORTENED.contains(&word)) || (goes_on && (quoted || word.contains('.')))
}
