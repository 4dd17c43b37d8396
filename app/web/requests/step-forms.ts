import type { SubmissionResult } from '@conform-to/react'
import { z } from 'zod'

import { hasParts, repairables } from '#app/domain/cases/repairable.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { causes, components, conditions, faults, lookedForPlaces, prohibitedActions } from '#app/domain/policy/facts.ts'
import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import type { WizardStep } from '#app/domain/requests/steps.ts'
import { claimChoices } from '#app/domain/statutory/claim.ts'

import { phone } from '../shared/phone-field.ts'
import { readFormData, typedSoFar } from '../shared/read-form.ts'
import { reason } from '../cases/reason.ts'

const Line = z.object({
  lineId: z.uuid(),
  chosen: z.boolean().default(false),
  quantity: z.number({ error: 'number' }).int('number').min(0, 'tooSmall').max(9_999, 'tooBig').default(0),
})

/** What is not ticked stays, whatever number stands beside it. */
const howMany = ({ lineId, chosen, quantity }: z.output<typeof Line>) => ({ lineId, quantity: chosen ? quantity : 0 })

const lines = z
  .array(Line.refine(({ chosen, quantity }) => !chosen || quantity > 0, { path: ['quantity'], message: 'tooSmall' }).transform(howMany))
  .max(100)
  .refine((all) => all.some((line) => line.quantity > 0), 'chooseAtLeastOne')

const Described = z.object({
  lineId: z.uuid(),
  condition: z.enum(conditions, { error: 'choose' }).optional(),
  fault: z.enum(faults, { error: 'choose' }).default('none'),
})
const described = z
  .array(Described.refine(({ condition }) => condition !== undefined, { path: ['condition'], message: 'chooseCondition' }))
  .max(100)
const yesOrNo = z.enum(['yes', 'no'], { error: 'choose' }).transform((said) => said === 'yes')
/** Of a machine or, for what has no machines, of a line. */
const thing = z.uuid({ error: 'choose' })
/** A parcel, or the order itself for what has not been sent. */
const part = z.uuid({ error: 'choose' })
/** What is chosen instead, as the shop calls it, and how many of it. */
const variant = z.string().max(100, 'choose')
const pieces = z.number({ error: 'number' }).int('number').min(1, 'tooSmall').max(99, 'tooBig')
const component = z.enum(components, { error: 'choose' })
const cause = z.enum(causes, { error: 'choose' })
const claim = z.enum(claimChoices, { error: 'choose' })
const happened = {
  defectiveOnFirstUse: z.boolean().default(false),
  prohibited: z.array(z.enum(prohibitedActions)).max(prohibitedActions.length).default([]),
}
const lookedFor = z.array(z.enum(lookedForPlaces)).max(lookedForPlaces.length).default([])
const packing = { accessoriesIncluded: z.boolean().default(false), originalPackaging: z.boolean().default(false) }

/** Which things have parts to tell apart, by the id that the form sends. */
type HasParts = (thing: string) => boolean

export function partsIn({ lines }: Pick<OrderView, 'lines'>): HasParts {
  const without = new Set(
    repairables(lines)
      .filter((each) => !hasParts(each))
      .map(({ id }) => id),
  )
  return (id) => !without.has(id)
}

const machine = (asksPart: HasParts) => {
  return z
    .object({ thing, component: component.optional() })
    .refine((said) => said.component !== undefined || !asksPart(said.thing), { path: ['component'], message: 'choose', when: () => true })
}

/** What each step has to say before the customer goes on. */
const finished = {
  part: z.object({ part }),
  items: z.object({ lines }),
  condition: z.object({ conditions: described.default([]), ...packing, reason, phone }),
  wish: z
    .object({ replacement: variant.optional(), pieces: pieces.optional(), wish: reason.optional() })
    .refine((said) => said.replacement !== undefined || said.wish !== undefined, { path: ['wish'], message: 'required', when: () => true }),
  parcel: z.object({ unopened: yesOrNo }),
  machine: machine(() => true),
  missing: z.object({ lookedFor, addressRight: yesOrNo }),
  happened: z.object({ cause, ...happened, reason, phone }),
  right: z.object({ claim }),
  about: z.object({ reason, phone }),
} as const satisfies Record<WizardStep, z.ZodType<RequestAnswers>>

const words = z.string().trim().max(500).optional()
const digits = z.string().trim().max(40).optional()

/** The same while it is still being filled in: anything may be missing, and nothing may be what it cannot be. */
const unfinished = {
  part: z.object({ part: part.optional() }),
  items: z.object({ lines: z.array(Line.transform(howMany)).max(100) }),
  condition: z.object({ conditions: z.array(Described).max(100).default([]), ...packing, reason: words, phone: digits }),
  wish: z.object({ replacement: variant.optional(), pieces: pieces.optional(), wish: words }),
  parcel: z.object({ unopened: yesOrNo.optional() }),
  machine: z.object({ thing: thing.optional(), component: component.optional() }),
  missing: z.object({ lookedFor, addressRight: yesOrNo.optional() }),
  happened: z.object({ cause: cause.optional(), ...happened, reason: words, phone: digits }),
  right: z.object({ claim: claim.optional() }),
  about: z.object({ reason: words, phone: digits }),
} as const satisfies Record<WizardStep, z.ZodType<RequestAnswers>>

/** Which rendered form it is, and whose words stood in it when it was rendered. */
const Stamp = z.object({ by: z.uuid('invalidForm'), seen: z.uuid('invalidForm').optional() })

type Stamped = Readonly<{ answers: RequestAnswers; by: string; seen: string }>

export type StepRead =
  | (Stamped &
      Readonly<{
        ok: true
        refuse: (problem: string, field?: string) => SubmissionResult
        /** Gives back what was typed, with nothing said against it. */
        keep: () => SubmissionResult
      }>)
  | Readonly<{ ok: false; reply: SubmissionResult }>

/** Reads what a customer goes on with. */
export function readStep(step: WizardStep, sent: FormData, asksPart: HasParts = () => true): StepRead {
  const form = readFormData(sent, finishedStep(step, asksPart))
  if (!form.ok) return form
  const stamp = readFormData(sent, Stamp)
  if (!stamp.ok) return { ok: false, reply: form.refuse('invalidForm') }
  const { by, seen = '' } = stamp.value
  return { ok: true, answers: form.value, by, seen, refuse: form.refuse, keep: () => typedSoFar(sent) }
}

function finishedStep(step: WizardStep, asksPart: HasParts): z.ZodType<RequestAnswers> {
  return step === 'machine' ? machine(asksPart) : finished[step]
}

/** Reads what has been typed so far, or null where it cannot be kept; `complete` where one could go on with it. */
export function readUnfinished(
  step: WizardStep,
  sent: FormData,
  asksPart: HasParts = () => true,
): (Stamped & Readonly<{ complete: boolean }>) | null {
  const form = readFormData(sent, unfinished[step])
  const stamp = readFormData(sent, Stamp)
  if (!form.ok || !stamp.ok) return null
  const { by, seen = '' } = stamp.value
  return { answers: form.value, by, seen, complete: readFormData(sent, finishedStep(step, asksPart)).ok }
}
