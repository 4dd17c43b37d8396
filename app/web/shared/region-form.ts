import { z } from 'zod'

import { languages, storeIds } from '#app/domain/shared/stores.ts'

export const RegionForm = z.object({ store: z.enum(storeIds, { message: 'choose' }), returnTo: z.string().optional() })

export const LanguageForm = z.object({ language: z.enum(languages), returnTo: z.string().optional() })
