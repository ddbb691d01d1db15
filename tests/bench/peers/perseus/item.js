// One item as Perseus stores them: a question with one numeric-input widget.
export const item = {
  question: {
    content: 'A box holds 6 pencils. How many pencils are in **7** boxes?\n\n[[☃ numeric-input 1]] pencils',
    images: {},
    widgets: {
      'numeric-input 1': {
        type: 'numeric-input',
        alignment: 'default',
        graded: true,
        static: false,
        version: { major: 0, minor: 0 },
        options: {
          answers: [{ value: 42, status: 'correct', message: '', simplify: 'required', strict: false, maxError: null }],
          coefficient: false,
          labelText: 'How many pencils',
          rightAlign: false,
          size: 'normal',
        },
      },
    },
  },
  hints: [{ content: '7 boxes with 6 pencils each are $7 \\times 6$ pencils.', images: {}, widgets: {} }],
  answerArea: {},
};
