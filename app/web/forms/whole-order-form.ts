import { z } from 'zod'

import { phone } from './phone.ts'
import { reason } from './reason.ts'

/** What a cancellation, an interception or a refusal asks; `unopened` only of a parcel that was delivered. */
export const WholeOrderForm = z.object({ unopened: z.boolean().default(false), reason, phone })
