import { type CaseRow, listCustomerCases } from '#app/infra/cases/list-cases.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Portal } from '#app/infra/portal.ts'

export type { CaseRow, CaseView }

/** The customer's own case, or null: another's looks like none. */
export function readCase(portal: Portal, key: { number: string; customerId: string }): Promise<CaseView | null> {
  return findCase(portal.db, key)
}

/** Any customer's case, for staff. */
export function readCaseAsStaff(portal: Portal, number: string): Promise<CaseView | null> {
  return findCase(portal.db, { number, staff: true })
}

export function listCases(portal: Portal, customerId: string): Promise<CaseRow[]> {
  return listCustomerCases(portal.db, customerId)
}
