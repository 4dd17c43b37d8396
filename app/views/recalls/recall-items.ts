import type { RecallAnswer } from '#app/domain/recalls/recall.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { noticeWords } from '#app/wording/recalls/notice-words.ts'

import { pieceLine } from './recall-notice.ts'

type Item = Readonly<{
  id: string
  buyerId: string
  title: string
  serial: string | null
  quantity: number
  orderId: string | null
  orderName: string | null
  unitId: string | null
  answer: RecallAnswer | null
  open: boolean
  caseNumber: string | null
}>

/** A banner on home and on the warranty page; `machineId` is the machine it is about, where it is one of an order. */
export type RecallBannerView = Readonly<{ id: string; machineId: string | null; headline: string; text: string; to: string }>

export function recallBanners(items: readonly Item[], language: Language): RecallBannerView[] {
  const t = wordsOf(language, 'recallNotice')
  const { headline } = noticeWords(language)
  return items.map(({ id, buyerId, title, serial, unitId }) => ({
    id,
    machineId: unitId,
    headline,
    text: serial === null ? t('banner.text', { title }) : t('banner.serial', { title, serial }),
    to: `/recalls/${buyerId}`,
  }))
}

/** A piece on the page of its recall: what can be pressed, or what became of it. */
export type RecallItemView = Readonly<{
  id: string
  says: string
  /** `by-hand`: it was bought elsewhere, so that customer service arranges it. */
  stands: 'open' | 'by-hand' | 'gone' | 'opened'
  caseNumber: string | null
}>

export function recallItem(item: Item, language: Language): RecallItemView {
  const { id, open, orderId, answer, caseNumber } = item
  const stands = open ? (orderId === null ? 'by-hand' : 'open') : answer === 'gone' ? 'gone' : 'opened'
  return { id, says: pieceLine(item, language), stands, caseNumber }
}
