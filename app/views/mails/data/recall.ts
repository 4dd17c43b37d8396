import type { Remedy } from '#app/domain/recalls/recall.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { NoticePiece, NoticeRead } from '#app/views/recalls/recall-notice.ts'

import type { CaseSummary } from './case.ts'

/** The notice of a product safety recall to a buyer. */
export type RecallNoticeMail = Readonly<{
  kind: 'recall-notice'
  store: StoreId
  customerName: string | null
  /** They were told before, and have not answered. */
  reminder: boolean
  notice: NoticeRead
  /** What its reader has of it. */
  pieces: readonly NoticePiece[]
  /** What it is about, for its picture. */
  lines: CaseSummary['lines']
  /** Below the portal's address. */
  recallPath: string
}>

/** That the remedy they chose is under way, and what they do next. */
export type RecallOpenedMail = Readonly<{
  kind: 'recall-opened'
  remedy: Remedy
  /** The last moment to choose a pickup; null where that is not theirs to do. */
  chooseBy: string | null
}> &
  CaseSummary
