import type { Coverage, Outcome, Reason } from '#app/domain/policy/decision.ts'
import type { DeliveryStatus, Series } from '#app/domain/policy/facts.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Guarantee } from '#app/domain/statutory/guarantee.ts'

import type { LedgerEntry } from './repair-ledger.ts'
import type { SerialClaimView } from './serial-number.ts'

/** One physical machine with what its warranty covers today; plain values, ready for JSON. */
export type MachineView = Readonly<{
  unitId: string
  serial: string | null
  /** The last one its owner entered; null where they entered none. */
  serialClaim: SerialClaimView | null
  /** Counts the machines of one order line from 1. */
  position: number
  orderId: string
  orderName: string
  store: StoreId
  lineId: string
  sku: string | null
  title: string
  variant: string | null
  series: Series | null
  picture: Picture | null
  placedAt: string
  deliveryStatus: DeliveryStatus
  finalMaintenanceDate: string | null
  /** `YYYY-MM-DD` in the store's zone. */
  today: string
  components: readonly ComponentCoverage[]
  /** That it came in an exchange, and to which day it is covered by the warranty of the machine that it came for; null where by its own. */
  takenOver: Readonly<{ caseNumber: string; until: string }> | null
  /** Its repairs, the oldest first, each with its clock. */
  ledger: readonly LedgerEntry[]
  /** What the legal guarantee says of a fault that shows itself today, and in which country; null where no law is beside the shop's rules. */
  law: MachineLaw | null
}>

export type MachineLaw = Readonly<{ country: string; guarantee: Guarantee }>

/**
 * The part of a machine that a claim is about; `machine` is all of it, where the series makes no difference.
 */
export type CoveredComponent = 'machine' | 'fiber_source' | 'diode_source' | 'other'

/** What a claim for a defect of that component, made today, would be answered. */
export type ComponentCoverage = Readonly<{ component: CoveredComponent; outcome: Outcome; coverage: Coverage; reasons: readonly Reason[] }>
