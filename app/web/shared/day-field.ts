import { z } from 'zod'

import { isUsualDay } from '#app/domain/shared/usual-time.ts'

/** A day as a date field sends it. */
export const day = z.string({ error: 'date' }).refine(isUsualDay, 'date')
