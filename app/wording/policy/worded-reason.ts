/** What a reason says, and what the customer can do next. */
export type ReasonWords = Readonly<{ says: string; next: string }>
