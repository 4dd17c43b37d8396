import { z } from 'zod'

import type { ShipmentView } from '#app/domain/orders/order-view.ts'
import {
  picture,
  caseKind,
  caseState,
  category,
  channel,
  currency,
  deliveryStatus,
  moneyFault,
  orderAddress,
  orderKind,
  series,
  storeId,
} from '#app/infra/shared/shapes/words.ts'

const lineShape = z.object({
  id: z.string(),
  sourceId: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  variant: z.string().nullable(),
  quantity: z.int(),
  removed: z.int(),
  open: z.int(),
  done: z.int(),
  takings: z.array(z.object({ quantity: z.int(), done: z.boolean(), kind: caseKind, part: z.array(z.string()) })),
  list: z.int(),
  discount: z.int(),
  tax: z.int(),
  paid: z.int(),
  category: category.nullable(),
  series: series.nullable(),
  /** The catalogue has it as a gift and it cost nothing. */
  given: z.boolean(),
  giftFor: z.string().nullable(),
  /** What the buyer's cart says of it. */
  giftClaimed: z.string().nullable(),
  giftValueUsd: z.int().nullable(),
  giftValueEur: z.int().nullable(),
  finalMaintenanceDate: z.string().nullable(),
  serviceAgreement: z.boolean(),
  packed: z.object({ grams: z.int(), lengthMm: z.int(), widthMm: z.int(), heightMm: z.int() }).nullable(),
  picture: picture.nullable(),
  properties: z.record(z.string(), z.string()),
  units: z.array(z.object({ id: z.string(), position: z.int(), serial: z.string().nullable() })),
})

type ShipmentRow = Omit<ShipmentView, 'silent' | 'silentFrom'> & Readonly<{ reportedAt: string | null }>

const shipmentShape: z.ZodType<ShipmentRow> = z.object({
  id: z.string(),
  carrier: z.string().nullable(),
  trackings: z.array(z.object({ number: z.string().nullable(), url: z.string().nullable() })),
  cancelled: z.boolean(),
  status: deliveryStatus,
  shippedAt: z.string().nullable(),
  deliveredAt: z.string().nullable(),
  expectedAt: z.string().nullable(),
  /** When the shop told last. */
  reportedAt: z.string().nullable(),
  said: z
    .object({ came: z.boolean(), by: z.enum(['customer', 'staff']), at: z.string(), conversationId: z.string().nullable() })
    .nullable(),
  lines: z.array(z.object({ lineId: z.string(), quantity: z.int() })),
  events: z.array(z.object({ status: z.string(), message: z.string().nullable(), place: z.string().nullable(), happenedAt: z.string() })),
})

/** An order as the statement that reads it gathers it. */
export const orderShape = z.object({
  id: z.string(),
  name: z.string(),
  store: storeId,
  channel,
  kind: orderKind,
  currency,
  shipTo: z.string(),
  shipAddress: orderAddress.nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  test: z.boolean(),
  overTheCounter: z.boolean(),
  placedAt: z.string(),
  cancelledAt: z.string().nullable(),
  total: z.int(),
  shipping: z.int(),
  received: z.int(),
  givenBack: z.int(),
  shopRefunded: z.int(),
  shippingRefunded: z.int(),
  moneyFaults: z.array(moneyFault),
  /** Null without a parcel. */
  status: deliveryStatus.nullable(),
  shippedAt: z.string().nullable(),
  deliveredAt: z.string().nullable(),
  toldAt: z.string(),
  /** By the database's clock. */
  now: z.string(),
  lines: z.array(lineShape).nullable(),
  shipments: z.array(shipmentShape),
  /** Of a repair, with what it is about. */
  cases: z.array(
    z.object({ number: z.string(), kind: caseKind, state: caseState, filedAt: z.string(), lineIds: z.array(z.string()).nullable() }),
  ),
})

export type OrderRow = Readonly<z.output<typeof orderShape>>
