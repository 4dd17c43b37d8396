import { z } from 'zod'

import type { PickupPart } from '#app/domain/parcels/pickup-days.ts'
import { pickupPartNames } from '#app/domain/parcels/pickup-days.ts'
import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { caseStates } from '#app/domain/cases/states.ts'
import { type Transition, transitions } from '#app/domain/cases/transitions.ts'
import { type EvidenceItem, evidenceItems } from '#app/domain/evidence/checklist.ts'
import { fileStates } from '#app/domain/evidence/evidence-file.ts'
import { type FileFormat, formats } from '#app/domain/evidence/formats.ts'
import { type MoneyFault } from '#app/domain/orders/order-money.ts'
import type { Outcome } from '#app/domain/policy/decision.ts'
import {
  requestKinds,
  categories,
  causes,
  channels,
  components,
  conditions,
  deliveryStatuses,
  faults,
  lookedForPlaces,
  orderKinds,
  prohibitedActions,
  seriesNames,
} from '#app/domain/policy/facts.ts'
import type { Currency, Money } from '#app/domain/shared/money.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import { staffRoles } from '#app/domain/staff/staff-role.ts'
import { type Language, languages, storeIds } from '#app/domain/shared/stores.ts'

// The domain's words as rows hold them. The domain needs no library, so each shape is held to its type by the compiler.

export const storeId = z.enum(storeIds)
export const language: z.ZodType<Language> = z.enum(languages)
export const currency: z.ZodType<Currency> = z.enum(['USD', 'EUR'])
export const money: z.ZodType<Money> = z.object({ amountMinor: z.int(), currency })

export const picture: z.ZodType<Picture> = z.object({ id: z.string(), alt: z.string().nullable() })

export const requestKind = z.enum(requestKinds)
export const caseKind = z.enum(caseKinds)
export const channel = z.enum(channels)
export const orderKind = z.enum(orderKinds)
export const deliveryStatus = z.enum(deliveryStatuses)
export const category = z.enum(categories)
export const series = z.enum(seriesNames)
export const condition = z.enum(conditions)
export const fault = z.enum(faults)
export const component = z.enum(components)
export const cause = z.enum(causes)
export const lookedFor = z.enum(lookedForPlaces)
export const prohibitedAction = z.enum(prohibitedActions)

export const outcome: z.ZodType<Outcome> = z.enum(['eligible', 'ineligible', 'review'])

export const caseState = z.enum(caseStates)
export const actorKind = z.enum(['customer', 'staff', 'system'])
const stepNames = Object.values(transitions).flatMap((steps) => Object.keys(steps) as Transition[])
/** What a timeline may hold: every step of every kind, and what is none. */
export const eventStep = z.enum(['file', 'override', ...stepNames])
export const pickupPart: z.ZodType<PickupPart> = z.enum(pickupPartNames)

export const staffRole = z.enum(staffRoles)
export const evidenceItem = z.enum([...(Object.keys(evidenceItems) as EvidenceItem[]), 'finding'])
export const fileState = z.enum(fileStates)
export const fileFormat = z.enum(Object.keys(formats) as FileFormat[])

export const person = z.object({ id: z.string(), name: z.string() })
export const customerOf = z.object({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() })

/** What an address need not have; one that was kept before the field was there has none. */
const perhaps = z.string().nullable().default(null)

export const orderAddress = z.object({
  name: z.string(),
  company: perhaps,
  street: z.string(),
  addition: perhaps,
  postcode: z.string(),
  city: z.string(),
  region: perhaps,
  country: z.string(),
  phone: perhaps,
})

export const pickupAddress = orderAddress.omit({ company: true, phone: true })

export const moneyFault: z.ZodType<MoneyFault> = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['lines-differ', 'totals-differ']), reckonedMinor: z.number(), toldMinor: z.number() }),
  z.object({ code: z.enum(['received-unknown', 'disputed']) }),
])
