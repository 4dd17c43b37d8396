import { minutes } from '#app/domain/shared/duration.ts'

/** How long a shown price is honoured, also past a deadline that falls within. */
export const quoteLifetimeMs = minutes(30)
