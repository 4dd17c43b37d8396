import { z } from 'zod'

import type { PickupDocumentData } from '#app/views/documents/pickup-data.ts'
import { exactly } from '#app/infra/shared/shapes/exactly.ts'
import { inVersion } from '#app/infra/shared/shapes/frozen-shapes.ts'
import { condition, language, money, storeId } from '#app/infra/shared/shapes/words.ts'

const address = z.object({
  name: z.string(),
  company: z.string().nullable(),
  street: z.string(),
  addition: z.string().nullable(),
  postcode: z.string(),
  city: z.string(),
  region: z.string().nullable(),
  country: z.string(),
})

const contentsLine = z.object({
  title: z.string(),
  sku: z.string(),
  serials: z.array(z.string()),
  quantity: z.number(),
  declaredCondition: condition.nullable(),
})

const quote = z.object({
  lines: z.array(
    z.object({
      label: z.string(),
      labelInEnglish: z.string().nullable(),
      sign: z.enum(['+', '-']),
      amount: money.nullable(),
      clause: z.string().nullable(),
    }),
  ),
  total: money.nullable(),
  settles: z.enum(['even', 'pay', 'back', 'open']).exactOptional(),
  secondTotal: z.object({ ifFound: z.enum(['unused', 'used', 'damaged']), total: money }).nullable(),
})

const customs = z.object({
  reasonForExport: z.enum(['returned-goods', 'repair', 'exchange']),
  lines: z.array(
    z.object({
      title: z.string(),
      quantity: z.number(),
      hsCode: z.string().nullable(),
      origin: z.string().nullable(),
      value: money.nullable(),
    }),
  ),
  total: money.nullable(),
})

/** What two printed pages say, as it was frozen when they were issued. */
export const frozenSnapshot = inVersion(
  exactly<PickupDocumentData>()(
    z.object({
      documentId: z.string(),
      edition: z.int(),
      superseded: z.boolean(),
      language,
      secondLanguage: z.literal('en').nullable(),
      paper: z.enum(['letter', 'a4']),
      format: z.enum(['page', 'label']),
      caseNumber: z.string(),
      orderNumber: z.string(),
      kind: z.enum(['refusal', 'return', 'exchange', 'repair']),
      store: storeId,
      sender: address,
      senderPhone: z.string(),
      warehouse: address,
      warehousePhone: z.string().nullable(),
      parcel: z.object({ number: z.int(), of: z.int() }),
      pickup: z.object({ day: z.string().nullable(), window: z.object({ from: z.string(), until: z.string() }).nullable() }),
      carrier: z.object({ name: z.string(), trackingNumber: z.string().nullable(), ownLabel: z.boolean() }).nullable(),
      contents: z.array(contentsLine),
      gifts: z.array(z.object({ title: z.string(), sku: z.string(), quantity: z.number() })),
      quote: quote.nullable(),
      customs: customs.nullable(),
      policyVersion: z.string(),
      issuedAt: z.string(),
      qrUrl: z.string(),
    }),
  ),
)
