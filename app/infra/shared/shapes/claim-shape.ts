import { z } from 'zod'

import { type CaseClaim, claimChoices } from '#app/domain/statutory/claim.ts'
import { guaranteeReasons } from '#app/domain/statutory/guarantee.ts'

import { exactly } from './exactly.ts'
import { inVersion } from './frozen-shapes.ts'

export const claimChoice = z.enum(claimChoices)

/** What a claim rests on, as its case froze it. */
export const frozenClaim = inVersion(
  exactly<CaseClaim>()(
    z.object({
      choice: claimChoice,
      country: z.string(),
      guarantee: z.object({
        outcome: z.enum(['open', 'closed', 'review']),
        reasons: z.array(z.enum(guaranteeReasons)),
        source: z.string(),
        startsOn: z.string().nullable(),
        endsOn: z.string().nullable(),
        presumedUntil: z.string().nullable(),
        judgedOn: z.string(),
        free: z.boolean(),
        repairAdds: z.number(),
        remedies: z.array(z.enum(['repair', 'replacement'])),
      }),
    }),
  ),
)
