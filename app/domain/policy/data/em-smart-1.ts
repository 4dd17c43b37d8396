import { stores, type Store } from '#app/domain/shared/stores.ts'
import type { FeeRow, PolicyVersion, StoreTerms } from '../version.ts'
import { holidays } from './holidays.ts'
import { returnRates } from './return-rates.ts'
import { returnClauses } from './return-page.ts'
import { warrantyClauses } from './warranty-page.ts'

const serviceFee: FeeRow = { unopened: 700, unused: 2000, used: 3000 }

/** The vendor's two pages as they stand; it covers everything before it too. */
export const emSmart1: PolicyVersion = {
  id: 'em-smart/1',
  effectiveFrom: '2026-01-01T00:00:00.000Z',
  stores: { us: termsOf(stores.us), de: termsOf(stores.de), eu: termsOf(stores.eu) },
  holidays,
  order: { freeHours: 24, cancelRate: 0, interceptInFreeHoursRate: 0, interceptRate: 700, refuseRate: 700 },
  returns: {
    windowDays: 15,
    claimWindowDays: 15,
    returnable: ['machine', 'accessory'],
    serviceFee: { machine: serviceFee, accessory: serviceFee, gift: serviceFee },
  },
  warranty: {
    months: { nova: 12, basic: 12, mopa: 12, super: 12, dual: 12 },
    monthsWithoutSeries: 12,
    coveredComponents: { dual: ['fiber_source', 'diode_source'] },
    sendInMonths: 1,
    unknownReceiptGraceDays: 30,
    notRepairable: ['consumable', 'material', 'filter', 'packaging'],
    shippingShare: { covered: 5000, firstUse: 0, notCovered: 10_000 },
  },
  arrival: { silentDays: 21, notThereDays: 1 },
  processing: { reviewBusinessDays: 2, refundBusinessDays: 12, pickupDocuments: 2 },
  contact: { email: 'sales@em-smart.com' },
  clauses: [...returnClauses, ...warrantyClauses],
}

function termsOf(store: Store): StoreTerms {
  const { id, timeZone, shipTo, holidaysOf } = store
  return { timeZone, shipTo, holidaysOf, returnShipping: null, returnRates: returnRates[id] }
}
