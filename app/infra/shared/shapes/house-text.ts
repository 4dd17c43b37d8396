import { z } from 'zod'

import { languages } from '#app/domain/shared/stores.ts'

/** What the house wrote, each text by its own shape: in its own languages, and in others where somebody wrote it. */
export function houseText<Text extends z.ZodType>(text: Text) {
  return z.intersection(z.looseObject({ en: text, de: text }), z.partialRecord(z.enum(languages), text))
}
