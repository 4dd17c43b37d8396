import { recallState, type RecallNotice, type RecallSelection, type RecallState } from '#app/domain/recalls/recall.ts'
import { type RecallResponse, responseRate } from '#app/domain/recalls/response.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { formatDay } from '#app/wording/shared/format.ts'

import { type NoticePiece, pieceLine } from './recall-notice.ts'

/** Buyers on a page of the preview. */
export const recallPageSize = 50

type Known = Readonly<{
  id: string
  title: string
  createdAt: string
  proposedAt: string | null
  agreedAt: string | null
  endedAt: string | null
}>

/** Where a recall stands, and how that looks. */
const tones = { draft: 'idle', proposed: 'wait', running: 'info', ended: 'good' } as const satisfies Record<RecallState, string>

export function recallStanding(recall: Known) {
  const state = recallState(recall)
  const since = { draft: recall.createdAt, proposed: recall.proposedAt, running: recall.agreedAt, ended: recall.endedAt }[state]
  return { state, tone: tones[state], since: since ?? recall.createdAt }
}

/** The response of a recall as staff read it: buyers first, then pieces, then the share with an answer. */
export function responseRows(response: RecallResponse, language: Language): Array<Readonly<{ id: string; label: string; value: string }>> {
  const t = wordsOf(language, 'recalls')
  const { answers, buyers, delivered, failed, waiting, pieces, cases } = response
  const answered = Object.values(answers).reduce((sum, each) => sum + each, 0)
  const rate = responseRate(response)
  const rows = { buyers, delivered, failed, waiting, pieces, ...answers, cases, none: pieces - answered }
  const names = Object.keys(rows) as Array<keyof typeof rows>
  return [
    ...names.map((id) => ({ id, label: t(`response.${id}`), value: String(rows[id]) })),
    { id: 'rate', label: t('response.rate'), value: rate === null ? '–' : t('rate', { rate: String(rate) }) },
  ]
}

/** What was chosen, in words; what narrows nothing is left out. */
export function choiceRows(
  selection: RecallSelection,
  { onlyOneBecause }: RecallNotice,
  language: Language,
): Array<Readonly<{ label: string; value: string }>> {
  const t = wordsOf(language, 'recalls')
  const { skus, series, serialFrom, serialTo, stores, countries } = selection
  const span = (from: string | null, to: string | null, said: (end: string) => string) =>
    from === null && to === null
      ? null
      : t('choice.span', { from: from ? said(from) : t('choice.open'), to: to ? said(to) : t('choice.open') })
  const day = (said: string) => formatDay(said, language)
  const products = [...skus, ...series.map((name) => t(`series.${name}`))]
  const rows: Array<readonly [string, string | null]> = [
    [t('choice.products'), products.join(', ') || null],
    [t('choice.serials'), span(serialFrom, serialTo, (said) => said)],
    [t('choice.ordered'), span(selection.orderedFrom, selection.orderedTo, day)],
    [t('choice.delivered'), span(selection.deliveredFrom, selection.deliveredTo, day)],
    [t('choice.stores'), stores.map((store) => t(`stores.${store}`)).join(', ')],
    [t('choice.countries'), countries.join(', ') || null],
    [t('choice.onlyOne'), onlyOneBecause],
  ]
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

type Buyer = Readonly<{ key: string; address: string; language: Language; hasAccount: boolean; pieces: readonly NoticePiece[] }>
type Unreachable = Readonly<{ orderId: string; orderName: string; anonymised: boolean }>

/** A buyer in the preview, with what they have in the words of the notice. */
export type BuyerRow = Omit<Buyer, 'pieces'> & Readonly<{ pieces: readonly string[] }>
export type UnreachableRow = Unreachable

export function buyerRows(buyers: readonly Buyer[], language: Language): BuyerRow[] {
  return buyers.map((buyer) => ({ ...buyer, pieces: buyer.pieces.map((piece) => pieceLine(piece, language)) }))
}

export function unreachableRows(orders: readonly Unreachable[]): UnreachableRow[] {
  return orders.map(({ orderId, orderName, anonymised }) => ({ orderId, orderName, anonymised }))
}
