import type { RecallAnswer } from './recall.ts'

/** What became of the notice to a buyer. `failed`: their mail server did not take it; staff find another way. */
export type NoticeFate = 'waiting' | 'delivered' | 'failed'

/** Of which mail state a notice is what, as the queue calls them; one whose record is over was delivered. */
export function noticeFate(mailState: string | null, toldAt: string | null): NoticeFate {
  if (toldAt === null || mailState === 'queued' || mailState === 'sending') return 'waiting'
  return mailState === 'dead' || mailState === 'dropped' ? 'failed' : 'delivered'
}

/** How a recall is answered, in buyers and in pieces. */
export type RecallResponse = Readonly<{
  buyers: number
  delivered: number
  failed: number
  waiting: number
  pieces: number
  answers: Readonly<Record<RecallAnswer, number>>
  /** Remedies whose request was opened. */
  cases: number
}>

/** The share of pieces with an answer, in whole per cent; null where there is none. */
export function responseRate({ pieces, answers }: Pick<RecallResponse, 'pieces' | 'answers'>): number | null {
  const answered = Object.values(answers).reduce((sum, each) => sum + each, 0)
  return pieces === 0 ? null : Math.floor((answered * 100) / pieces)
}
