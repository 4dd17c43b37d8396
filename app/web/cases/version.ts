import { z } from 'zod'

/** The version of what a page showed, no larger than the database counts. */
export const version = z.number().int().positive().max(2_147_483_647, 'invalidForm')
