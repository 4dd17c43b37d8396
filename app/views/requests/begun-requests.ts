import type { RequestKind } from '#app/domain/policy/facts.ts'
import { draftKeptMs } from '#app/domain/requests/draft.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'

import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** A request that was begun and not filed, with the last day it is kept, in the store's zone. */
export type BegunView = Readonly<{ orderId: string; action: RequestKind; keptUntil: string }>

type Begun = Readonly<{ orderId: string; orderName: string; store: StoreId; action: RequestKind; touchedAt: Date }>

export function begunView({ orderId, action, store, touchedAt }: Begun, language: Language): BegunView {
  const until = new Date(touchedAt.getTime() + draftKeptMs).toISOString()
  return { orderId, action, keptUntil: formatDayOf(until, stores[store].timeZone, language) }
}

/** The same of any order, with the way on. */
export type BegunStep = Readonly<{ id: string; title: string; text: string; to: string; action: string; draft: BegunView }>

export function begunSteps(drafts: readonly Begun[], language: Language): BegunStep[] {
  const t = wordsOf(language, 'steps')
  return drafts.map((each) => {
    const draft = begunView(each, language)
    const { orderId, action, orderName } = each
    return {
      id: `${orderId}-${action}`,
      title: t(`begunHome.${action}`, { name: orderName }),
      text: t('begunText', { date: draft.keptUntil }),
      to: `/orders/${orderId}/${action}`,
      action: t('goOn'),
      draft,
    }
  })
}
