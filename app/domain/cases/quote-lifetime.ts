import { minutes } from '#app/domain/shared/duration.ts'

/** How long a shown price is honoured, also past a deadline that falls within (design.md §4). */
export const quoteLifetimeMs = minutes(30)
