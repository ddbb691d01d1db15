// A bare multiplication trainer, as somebody who knows React would write it in an afternoon: a question, a line to type in, Check, what was
// right, the next one. Each answer is stored before its feedback is shown, as in Trellis. No router, no design system, no content to load.
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './main.css';

const place = 'multiplication/answers';

function Trainer() {
  const [answers, setAnswers] = useState(stored);
  const [question, setQuestion] = useState(newQuestion);
  const [typed, setTyped] = useState('');
  const [feedback, setFeedback] = useState(null);
  const line = useRef(null);
  const next = useRef(null);

  useEffect(() => line.current.focus(), [question]);
  useEffect(() => {
    if (feedback?.right) next.current.focus();
  }, [feedback]);

  function check(event) {
    event.preventDefault();
    const judged = judge(question, typed);
    if (judged.read) {
      const kept = [...answers, { ...question, typed: judged.number, right: judged.right, at: Date.now() }];
      localStorage.setItem(place, JSON.stringify(kept));
      setAnswers(kept);
    }
    setFeedback(judged);
  }

  function goOn() {
    setQuestion(newQuestion(question));
    setTyped('');
    setFeedback(null);
  }

  const right = answers.filter((answer) => answer.right).length;
  return (
    <main className="trainer">
      <header>
        <h1>Multiplication</h1>
        <p>{right === 1 ? '1 right answer so far' : `${right} right answers so far`}</p>
      </header>
      <form onSubmit={check}>
        <label className="question" htmlFor="answer">
          {question.groups} × {question.each} = ?
        </label>
        <Dots {...question} />
        <div className="answer">
          <input
            id="answer"
            ref={line}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            inputMode="numeric"
            autoComplete="off"
            readOnly={feedback?.right ?? false}
          />
          {feedback?.right ? (
            <button type="button" ref={next} onClick={goOn}>Next question</button>
          ) : (
            <button className="check">Check</button>
          )}
        </div>
        <p className="feedback" role="status" data-right={feedback?.right}>{feedback?.words}</p>
      </form>
    </main>
  );
}

/** The question as rows of dots. */
function Dots({ groups, each }) {
  return (
    <div className="dots" role="img" aria-label={`${groups} rows of ${each} dots`}>
      {Array.from({ length: groups }, (_, row) => (
        <div key={row}>{Array.from({ length: each }, (_, dot) => <i key={dot} />)}</div>
      ))}
    </div>
  );
}

/** What an answer is worth, and what to say of it. */
function judge({ groups, each }, typed) {
  const text = typed.trim();
  if (!/^\d+$/.test(text)) return { read: false, right: false, words: 'Type a whole number, such as 12.' };
  const number = Number(text);
  const right = number === groups * each;
  const words = right ? `Yes, ${groups} × ${each} = ${number}.` : `${number} is not it yet. Count ${groups} groups of ${each}.`;
  return { read: true, right, number, words };
}

/** Another question than the one before. */
function newQuestion(before) {
  const question = { groups: 2 + Math.floor(Math.random() * 8), each: 2 + Math.floor(Math.random() * 8) };
  const same = question.groups === before?.groups && question.each === before?.each;
  return same ? newQuestion(before) : question;
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(place)) ?? [];
  } catch {
    return [];
  }
}

createRoot(document.getElementById('root')).render(<Trainer />);
