//! Reading aloud, by voices that live on the device: words never leave it.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{SpeechSynthesis, SpeechSynthesisEvent, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// A little slower than the usual pace, for young listeners.
const PACE: f32 = 0.9;

/// What a voice tells while it reads. Some voices tell only that they are done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sound {
    /// A word begins, so many UTF-16 units after the beginning of the words.
    Word(usize),
    /// All is read, or it was stopped.
    Done,
}

/// Reads words aloud in a language (`en`, `es`), after stopping what was being read. `false` where no voice of the device can.
pub fn speak(words: &str, language: &str, heard: impl Fn(Sound) + Clone + 'static) -> bool {
    let (Some(speech), Some(voice)) = (synthesis(), voice(language)) else { return false };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) else { return false };
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_rate(PACE);
    let word = heard.clone();
    let word = Closure::<dyn Fn(SpeechSynthesisEvent)>::new(move |event: SpeechSynthesisEvent| {
        word(Sound::Word(event.char_index() as usize));
    });
    let done = Closure::<dyn Fn()>::new(move || heard(Sound::Done)).into_js_value();
    utterance.set_onboundary(Some(word.into_js_value().unchecked_ref()));
    utterance.set_onend(Some(done.unchecked_ref()));
    utterance.set_onerror(Some(done.unchecked_ref()));
    speech.cancel();
    speech.speak(&utterance);
    true
}

/// Stops reading.
pub fn stop() {
    if let Some(speech) = synthesis() {
        speech.cancel();
    }
}

/// Whether a voice of the device speaks this language.
pub fn available(language: &str) -> bool {
    voice(language).is_some()
}

/// Calls back with whether a voice is there: now, and whenever the list of voices changes. Many browsers load it late.
pub fn on_available(language: &str, changed: impl Fn(bool) + 'static) {
    let Some(speech) = synthesis() else {
        changed(false);
        return;
    };
    changed(available(language));
    let language = language.to_owned();
    let heard = Closure::<dyn Fn()>::new(move || changed(available(&language))).into_js_value();
    speech.set_onvoiceschanged(Some(heard.unchecked_ref()));
}

fn synthesis() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

/// The device's own voice for a language; its default one if that fits.
fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices();
    let mut fitting: Vec<SpeechSynthesisVoice> = voices
        .iter()
        .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
        .filter(|voice| voice.local_service() && speaks(&voice.lang(), language))
        .collect();
    fitting.sort_by_key(|voice| !voice.default());
    fitting.into_iter().next()
}

fn speaks(lang: &str, language: &str) -> bool {
    lang.split(['-', '_']).next().is_some_and(|part| part.eq_ignore_ascii_case(language))
}
