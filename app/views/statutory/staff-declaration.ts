import type { Declared, DeclarationState, NoticeAnswer } from '#app/domain/statutory/declaration.ts'
import { refundDueAt } from '#app/domain/statutory/declaration-due.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'
import { formatDayOf, formatInstant } from '#app/wording/shared/format.ts'

import { consoleZone } from '../staff/console-zone.ts'
import { declaredView } from './declaration-page.ts'

type Told = Readonly<{ id: string; orderId: string; orderName: string; toldAt: string; answer: NoticeAnswer | null }>

type Declaration = Declared &
  Readonly<{
    id: string
    reference: string
    store: StoreId
    declaredAt: string
    declaredBy: string | null
    acknowledged: boolean
    acknowledgedAt: string | null
    state: DeclarationState
    orderName: string | null
    caseNumber: string | null
    decidedBy: string | null
    reason: string | null
    notices: readonly Told[]
  }>

/** A declaration as staff read it, in the list and on its page; its refund is due by the clock of its store, counted from when it was declared. */
export function staffDeclaration(declaration: Declaration, language: Language) {
  const { id, reference, store, declaredAt, declaredBy, acknowledged, state, orderName, caseNumber, decidedBy, reason, notices } =
    declaration
  return {
    ...declaredView(declaration),
    ...{ id, reference, acknowledged, state, orderName, caseNumber, decidedBy, reason },
    signedIn: declaredBy !== null,
    acknowledgedAt: declaration.acknowledgedAt && formatInstant(declaration.acknowledgedAt, consoleZone, language),
    declared: formatInstant(declaredAt, consoleZone, language),
    due: formatDayOf(refundDueAt(store, declaredAt), stores[store].timeZone, language),
    notices: notices.map(({ orderId, orderName, answer }) => ({ orderId, orderName, answer })),
  }
}
