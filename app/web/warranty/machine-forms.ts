import { z } from 'zod'

import { day } from '../shared/day-field.ts'

const line = (max: number) => z.string({ error: 'required' }).trim().min(1, 'required').max(max, 'tooLong')

export const SerialForm = z.object({ serial: line(60) })

export const ElsewhereForm = z.object({
  model: line(100),
  serial: line(60),
  seller: line(100),
  boughtOn: day.refine((bought) => bought >= '1990-01-01', 'date'),
  proof: z.string().trim().max(100, 'tooLong').optional(),
})

export const RemoveMachineForm = z.object({ intent: z.literal('remove'), machineId: z.string().max(60) })

/** What staff decide about a serial number; a refusal says why. */
export const SerialDecisionForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept'), claimId: z.uuid() }),
  z.object({ intent: z.literal('refuse'), claimId: z.uuid(), reason: line(500) }),
])
