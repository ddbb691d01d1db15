// Perseus with one item, as a page hosts it: the item's renderer, what the learner typed, Check, and what Perseus's own marker says of it.
// Nothing is stored and nothing else stands on the page, so this is the least that a site built on Perseus costs.
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Dependencies, init, PerseusI18nContextProvider, ServerItemRenderer } from '@khanacademy/perseus';
import { mapErrorToString, mockStrings } from '@khanacademy/perseus/strings';
import { scorePerseusItem } from '@khanacademy/perseus-score';
import '@khanacademy/wonder-blocks-tokens/styles.css';
import '@khanacademy/perseus/styles.css';
import './main.css';
import { item } from './item.js';

const locale = 'en';
const nothing = () => {};

// What Perseus asks its host for. Formulas would need a typesetter; the item has none before its hint, so they are shown as they are written.
const { host, origin, protocol } = window.location;
Dependencies.setDependencies({
  InitialRequestUrl: { host, origin, protocol },
  JIPT: { useJIPT: false },
  Log: { log: nothing, error: (...told) => console.error(...told) },
  TeX: ({ children }) => <span>{children}</span>,
  graphieMovablesJiptLabels: { addLabel: nothing },
  isDevServer: false,
  kaLocale: locale,
  rendererTranslationComponents: { addComponent: () => -1, removeComponentAtIndex: nothing },
  staticUrl: (address) => address,
  svgImageJiptLabels: { addLabel: nothing },
});
const dependencies = {
  analytics: { onAnalyticsEvent: async () => {} },
  generateUrl: ({ url }) => url,
  useVideo: () => ({ status: 'success', data: { video: null } }),
};
init();

function Exercise() {
  const renderer = useRef(null);
  const [feedback, setFeedback] = useState('');

  function check(event) {
    event.preventDefault();
    const typed = renderer.current.getUserInput();
    setFeedback(words(scorePerseusItem(item.question, typed, locale), typed['numeric-input 1']?.currentValue));
  }

  return (
    <main className="framework-perseus">
      <form onSubmit={check}>
        <ServerItemRenderer ref={renderer} item={item} problemNum={0} hintsVisible={0} dependencies={dependencies} />
        <button className="check">Check</button>
        <p className="feedback" role="status">{feedback}</p>
      </form>
    </main>
  );
}

/** What to say of a score; `invalid` is Perseus's word for an answer it does not judge. */
function words(score, typed) {
  if (score.type === 'invalid') return mapErrorToString(score.message ?? 'EMPTY_RESPONSE_ERROR', mockStrings);
  return score.earned === score.total ? `Yes, ${typed} is right.` : `${typed} is not it yet. Try again.`;
}

createRoot(document.getElementById('root')).render(
  <PerseusI18nContextProvider strings={mockStrings} locale={locale}>
    <Exercise />
  </PerseusI18nContextProvider>,
);
