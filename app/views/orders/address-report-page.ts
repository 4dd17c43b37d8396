import { addressDoor, type AddressReportView } from '#app/domain/orders/address-report.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'

import { addressLines } from '../shared/address-lines.ts'
import { clauseView } from '../policy/decision-view.ts'
import { formatInstant } from '#app/wording/shared/format.ts'

/** The door to report a wrong address, as the order's page shows it. */
export type AddressDoorOnPage = ReturnType<typeof addressDoorOnPage>

export function addressDoorOnPage(order: OrderView, language: Language) {
  return { door: addressDoor(order), clause: clauseView('R6.address', language) }
}

export type AddressReportOnPage = ReturnType<typeof addressReportOnPage>

/** A report in words; its time is told in the order's zone. */
export function addressReportOnPage(report: AddressReportView, store: StoreId, language: Language) {
  const { id, state, note, address, reportedAt } = report
  return {
    id,
    state,
    note,
    address: addressLines(address, language),
    phone: address.phone,
    reported: formatInstant(reportedAt, stores[store].timeZone, language),
  }
}
