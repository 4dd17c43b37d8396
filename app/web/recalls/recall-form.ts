import { z } from 'zod'

import { seriesNames } from '#app/domain/policy/facts.ts'
import { recallTexts, remedies, type RecallTexts } from '#app/domain/recalls/recall.ts'
import { type HouseLanguage, houseLanguages, storeIds } from '#app/domain/shared/stores.ts'
import { parseSerial } from '#app/domain/warranty/serial-number.ts'
import type { RecallText } from '#app/infra/recalls/recalls.ts'

import { version } from '../cases/version.ts'
import { day } from '../shared/day-field.ts'

/** A count of what a page showed, no larger than the database counts. */
const counted = z.coerce.number().pipe(version)

const line = (max: number) => z.string({ error: 'required' }).trim().min(1, 'required').max(max, 'tooLong')
const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong')
    .optional()
    .transform((text) => text || null)
const optionalDay = day.optional().transform((said) => said ?? null)
const serial = z
  .string()
  .max(60, 'tooLong')
  .optional()
  .transform((said, context) => {
    const read = said === undefined ? null : parseSerial(said)
    if (said !== undefined && read === null) context.addIssue({ code: 'custom', message: 'invalid' })
    return read
  })
/** Words that stand apart by blanks, commas or lines. */
const words = (max: number) =>
  z
    .string()
    .max(max, 'tooLong')
    .optional()
    .transform((text = '') => [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ''))])

const text = { name: line(120), identification: line(500), sold: line(500), hazard: line(1_000), action: line(1_000) }

const Fields = z.object({
  version: counted.optional(),
  title: line(120),
  skus: words(2_000),
  series: z.array(z.enum(seriesNames)).default([]),
  serialFrom: serial,
  serialTo: serial,
  orderedFrom: optionalDay,
  orderedTo: optionalDay,
  deliveredFrom: optionalDay,
  deliveredTo: optionalDay,
  stores: z.array(z.enum(storeIds), 'chooseAtLeastOne').min(1, 'chooseAtLeastOne'),
  countries: words(400)
    .transform((codes) => codes.map((code) => code.toUpperCase()))
    .refine((codes) => codes.every((code) => /^[A-Z]{2}$/.test(code)), 'invalid'),
  brand: line(80),
  pictureSku: optionalLine(80),
  phone: optionalLine(40),
  remedies: z.array(z.enum(remedies), 'chooseAtLeastOne').min(1, 'chooseAtLeastOne'),
  onlyOneBecause: optionalLine(500),
  'en-name': text.name,
  'en-identification': text.identification,
  'en-sold': text.sold,
  'en-hazard': text.hazard,
  'en-action': text.action,
  'de-name': text.name,
  'de-identification': text.identification,
  'de-sold': text.sold,
  'de-hazard': text.hazard,
  'de-action': text.action,
})

/** The whole of a draft; blank fields narrow nothing. */
export const RecallForm = Fields.transform(({ version, title, brand, pictureSku, phone, remedies: offered, onlyOneBecause, ...rest }) => {
  const textsIn = (language: HouseLanguage): RecallTexts => ({
    name: rest[`${language}-name`],
    identification: rest[`${language}-identification`],
    sold: rest[`${language}-sold`],
    hazard: rest[`${language}-hazard`],
    action: rest[`${language}-action`],
  })
  const { skus, series, serialFrom, serialTo, orderedFrom, orderedTo, deliveredFrom, deliveredTo, stores, countries } = rest
  const recall: RecallText = {
    title,
    selection: { skus, series, serialFrom, serialTo, orderedFrom, orderedTo, deliveredFrom, deliveredTo, stores, countries },
    notice: { brand, pictureSku, phone, remedies: offered, onlyOneBecause, texts: { en: textsIn('en'), de: textsIn('de') } },
  }
  return { version: version ?? null, recall }
})

/** What an administrator does with a recall as they saw it. */
export const RecallStepForm = z.object({
  intent: z.enum(['propose', 'drop', 'agree', 'remind', 'end']),
  token: z.string().max(100),
  version: counted,
  round: counted,
})

/** What the form of a draft shows before anything is typed. */
export function recallValues({ title, selection, notice }: RecallText): Readonly<Record<string, string | readonly string[]>> {
  const { skus, countries, series, stores, ...ends } = selection
  const texts = houseLanguages.flatMap((language) =>
    recallTexts.map((name) => [`${language}-${name}`, notice.texts[language][name]] as const),
  )
  const lines = { ...ends, brand: notice.brand, pictureSku: notice.pictureSku, phone: notice.phone, onlyOneBecause: notice.onlyOneBecause }
  return {
    title,
    skus: skus.join('\n'),
    countries: countries.join(' '),
    series,
    stores,
    remedies: notice.remedies,
    ...Object.fromEntries(Object.entries(lines).map(([name, said]) => [name, said ?? ''])),
    ...Object.fromEntries(texts),
  }
}
