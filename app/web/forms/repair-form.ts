import { z } from 'zod'

import { causes, components, prohibitedActions } from '#app/domain/policy/facts.ts'

import { phone } from './phone.ts'
import { reason } from './reason.ts'

/** The same while it is still being filled in: what decides whether the warranty covers it. */
export const RepairDraft = z.object({
  /** Of a machine or, for what has no machines, of a line. */
  thing: z.uuid({ error: 'choose' }),
  component: z.enum(components, { error: 'choose' }),
  cause: z.enum(causes, { error: 'choose' }),
  defectiveOnFirstUse: z.boolean().default(false),
  prohibited: z.array(z.enum(prohibitedActions)).max(prohibitedActions.length).default([]),
})

/** What a claim for repair asks. */
export const RepairForm = RepairDraft.extend({ reason, phone })
