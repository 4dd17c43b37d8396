/** What a reason says, and what the customer can do next. */
export type ReasonWords = Readonly<{ says: string; next: string }>

/** What to do about a reason where its general advice would not be so, by what else was decided. */
export type AdviceHere = Readonly<Record<'gift-opened' | 'fee-lowest', string>>
