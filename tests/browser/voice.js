// A voice that does as it is told, in place of the browser's own: what it was asked to say is kept, and it tells words and ends when a
// test says so.

/** Puts a voice of the device in place; `late` leaves it out until `arrive`. */
export const scriptedVoice = (page, { local = true, late = false } = {}) =>
  page.addInitScript(([localService, late]) => {
    const made = { lang: 'en-US', default: true, localService, name: 'Scripted', voiceURI: 'scripted' };
    const properties = Object.fromEntries(Object.entries(made).map(([name, value]) => [name, { value }]));
    const one = Object.create(SpeechSynthesisVoice.prototype, properties);
    let voices = late ? [] : [one];
    window.spoken = [];
    SpeechSynthesis.prototype.getVoices = () => voices;
    SpeechSynthesis.prototype.speak = (utterance) => window.spoken.push(utterance);
    SpeechSynthesis.prototype.cancel = () => window.spoken.at(-1)?.onend?.(new Event('end'));
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {} });
    window.voiceArrives = () => {
      voices = [one];
      speechSynthesis.onvoiceschanged?.(new Event('voiceschanged'));
    };
  }, [local, late]);

/** What was asked to be said last. */
export const spokenLast = (page) => page.evaluate(() => window.spoken.at(-1)?.text ?? '');

/** How often the voice was asked to speak. */
export const timesSpoken = (page) => page.evaluate(() => window.spoken.length);

/** The voice tells that it is done (`end`), or that a word begins (`boundary`, and the place of its first letter). */
export const voice = (page, event, charIndex = 0) =>
  page.evaluate(([event, charIndex]) => {
    const utterance = window.spoken.at(-1);
    utterance[`on${event}`]?.(new SpeechSynthesisEvent(event, { utterance, charIndex, name: 'word' }));
  }, [event, charIndex]);

/** The list of voices arrives, as many browsers let it, after the page. */
export const voiceArrives = (page) => page.evaluate(() => window.voiceArrives());
