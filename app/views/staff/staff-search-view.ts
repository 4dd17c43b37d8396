import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { nextActorOf } from '#app/domain/cases/next-actor.ts'
import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { CaseContext } from '#app/domain/staff/case-context.ts'
import type { CustomerFile } from '#app/domain/staff/customer-file.ts'
import { type Found, type FoundCase, type FoundCustomer, type FoundOrder, mostFound } from '#app/domain/staff/search.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'

import { stateTone } from '../cases/case-view.ts'
import { consoleZone } from './console-zone.ts'
import { formatDayOf, formatInstant, formatMoney } from '#app/wording/shared/format.ts'

export type OrderRowView = ReturnType<typeof orderRow>
export type CaseRowView = ReturnType<typeof caseRow>
export type CustomerRowView = ReturnType<typeof customerRow>

/** What was found, as its page lists it. */
export function foundView(found: Found, language: Language) {
  return {
    customers: found.customers.map(customerRow),
    orders: found.orders.map((order) => orderRow(order, language)),
    cases: found.cases.map((each) => caseRow(each, language)),
    more: [found.customers, found.orders, found.cases].some(({ length }) => length >= mostFound),
  }
}

function customerRow({ id, name, email }: FoundCustomer) {
  return { id, name, email: email === null ? null : maskedEmail(email) }
}

/** Enough to tell two people apart: the first letter and the host. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1 ? '***' : `${email.slice(0, 1)}***${email.slice(at)}`
}

function orderRow(order: FoundOrder, language: Language) {
  const { id, name, store, placedAt, customerName, city, totalMinor, currency } = order
  return {
    id,
    name,
    store,
    customerName,
    city,
    placed: formatDayOf(placedAt, consoleZone, language),
    total: formatMoney({ amountMinor: totalMinor, currency }, language),
  }
}

function caseRow({ number, kind, state, store, filedAt, customerName }: FoundCase, language: Language) {
  return { number, kind, state, store, customerName, tone: stateTone(state), filed: formatDayOf(filedAt, consoleZone, language) }
}

/** A customer's file; they may have bought in several stores. */
export function customerFileView(file: CustomerFile, language: Language) {
  return {
    ...file,
    since: formatDayOf(file.since, consoleZone, language),
    orders: file.orders.map((order) => orderRow(order, language)),
    cases: file.cases.map((each) => caseRow(each, language)),
    history: file.history.map((event) => ({ ...event, when: formatInstant(event.at, consoleZone, language) })),
  }
}

/** What stands around a case; `rule` says why the date is that one. */
export function caseContextView(
  context: CaseContext,
  of: Readonly<{ kind: CaseKind; state: CaseState; store: StoreId }>,
  language: Language,
) {
  const { dueAt, answerBy, pickupChosen, cases, orders, ...rest } = context
  const { actor, due: rule } = nextActorOf({ ...of, dueAt, answerBy, pickupChosen })
  return {
    ...rest,
    due: dueAt && formatDayOf(dueAt, stores[of.store].timeZone, language),
    actor,
    rule,
    cases: cases.map((each) => caseRow(each, language)),
    orders: orders.map((order) => orderRow(order, language)),
  }
}
export type CaseContextView = ReturnType<typeof caseContextView>
