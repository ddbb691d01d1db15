// The floor's counterpart to an answer: one press of the counter's button.
export const interact = async (page) => page.getByRole('button').click();
