import { z } from 'zod'

import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import type { DraftSteps } from '#app/domain/requests/draft.ts'

import { claimChoice } from './claim-shape.ts'
import { exactly } from './exactly.ts'
import { inVersion } from './frozen-shapes.ts'
import { cause, component, condition, fault, lookedFor, prohibitedAction } from './words.ts'

const answers = exactly<RequestAnswers>()(
  z.object({
    lines: z.array(z.object({ lineId: z.string(), quantity: z.number() })).optional(),
    conditions: z.array(z.object({ lineId: z.string(), condition: condition.optional(), fault })).optional(),
    accessoriesIncluded: z.boolean().optional(),
    originalPackaging: z.boolean().optional(),
    part: z.string().optional(),
    replacement: z.string().optional(),
    pieces: z.number().optional(),
    wish: z.string().optional(),
    unopened: z.boolean().optional(),
    thing: z.string().optional(),
    component: component.optional(),
    cause: cause.optional(),
    defectiveOnFirstUse: z.boolean().optional(),
    prohibited: z.array(prohibitedAction).optional(),
    claim: claimChoice.optional(),
    lookedFor: z.array(lookedFor).optional(),
    addressRight: z.boolean().optional(),
    reason: z.string().optional(),
    phone: z.string().optional(),
  }),
)

const step = z.object({ answers, done: z.boolean(), by: z.string() }).exactOptional()

/** What a draft holds of each step. */
export const draftSteps = inVersion(
  exactly<DraftSteps>()(
    z.object({
      part: step,
      items: step,
      condition: step,
      wish: step,
      parcel: step,
      machine: step,
      missing: step,
      happened: step,
      right: step,
      about: step,
    }),
  ),
)
