import { days, minutes, type Milliseconds } from '#app/domain/shared/duration.ts'

export const longestMessage = 4_000
export const longestSubject = 120

type Budget = Readonly<{ name: string; most: number; per: Milliseconds }>

/** How much one customer may write; enough for a lively exchange, too little to bury anybody. */
export const messagesPerCustomer: readonly Budget[] = [
  { name: 'messages-10m', most: 10, per: minutes(10) },
  { name: 'messages-1d', most: 60, per: days(1) },
]
