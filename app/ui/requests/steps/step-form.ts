/** The form of the step that a page asks: its button stands outside of it, beside what all comes to. */
export const stepForm = 'step'
