import { houseText } from '../shared/shapes/house-text.ts'
import { z } from 'zod'

import { neededPages } from '#app/domain/legal/needed-pages.ts'
import { pagesOf, type Privacy, type StoreLegal } from '#app/domain/legal/store-legal.ts'
import { type StoreId, storeIds } from '#app/domain/shared/stores.ts'
import { countryLaws, storesUnderLaw } from '#app/domain/statutory/data/countries.ts'
import { sourceOf } from '#app/domain/statutory/sourced.ts'

import { perStore } from '../shared/per-store.ts'

const text = z.string().trim().min(1)
const country = z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters')
const day = z.iso.date()
const Words = houseText(text)
const Authority = z.strictObject({
  name: text,
  address: text,
  url: z.url({ protocol: /^https$/ }),
  email: z.email().nullable().default(null),
})
const Recipient = z.strictObject({ name: text, country, safeguard: Words.nullable().default(null) })

const Legal = z.strictObject({
  fictional: z.boolean().default(false),
  asOf: day,
  operator: z.strictObject({
    name: text,
    street: text,
    postcode: text,
    city: text,
    region: text.nullable().default(null),
    country,
    email: z.email(),
    phone: text,
  }),
  imprint: z
    .strictObject({
      representedBy: z.array(text),
      register: z.strictObject({ court: text, number: text }).nullable().default(null),
      vatId: text.nullable().default(null),
    })
    .nullable()
    .default(null),
  terms: z
    .array(z.strictObject({ heading: Words, paragraphs: z.array(Words).min(1) }))
    .min(1)
    .nullable()
    .default(null),
  privacy: z
    .strictObject({
      officer: z.strictObject({ name: text, email: z.email() }).nullable().default(null),
      authority: Authority.nullable().default(null),
      recipients: z.strictObject({
        hosting: Recipient,
        shop: Recipient,
        mail: Recipient,
        files: Recipient.nullable().default(null),
        carrier: Recipient.nullable().default(null),
      }),
    })
    .nullable()
    .default(null),
  accessibility: z.strictObject({ authority: Authority, assessedOn: day }).nullable().default(null),
  disputes: z.strictObject({ body: Authority.nullable() }).nullable().default(null),
  disposal: z
    .strictObject({
      devicesNumber: text.nullable().default(null),
      batteriesNumber: text.nullable().default(null),
      takeBack: z.array(Words).min(1),
    })
    .nullable()
    .default(null),
  withdrawal: z.boolean().default(false),
})

export type LegalTexts = Readonly<Partial<Record<StoreId, StoreLegal>>>

/** What the legal pages say, of a setting in JSON; a store that is not named has none. */
export const legalTexts = perStore(Legal)

/** Which other settings give data to somebody whom the privacy notice has to name. */
type Given = Readonly<{ filesToS3: boolean; carriers: Readonly<Partial<Record<StoreId, unknown>>> }>

/** What is missing, each with the setting, the store, the page and what asks for it. */
export function missingOfLegal(legal: LegalTexts, given: Given): string[] {
  return storeIds.flatMap((store) => {
    const ofStore = legal[store] ?? null
    const there = pagesOf(ofStore)
    const pages = neededPages(store, ofStore?.operator.country ?? null)
      .filter(({ page }) => !there.includes(page))
      .map(({ page, source }) => `LEGAL.${store}.${page} is missing: the store ${store} needs this page (${sourceOf(source)})`)
    const unnamed = ofStore?.privacy ? missingOfPrivacy(store, ofStore.privacy, given) : []
    return [...pages, ...unnamed.map(([name, why]) => `LEGAL.${store}.privacy.${name} is missing: ${why}`)]
  })
}

function missingOfPrivacy(store: StoreId, { authority, recipients }: Privacy, given: Given): Array<readonly [string, string]> {
  const missing: Array<readonly [string, string]> = []
  if (given.filesToS3 && recipients.files === null) missing.push(['recipients.files', 'the settings of S3 give files to somebody'])
  if (given.carriers[store] !== undefined && recipients.carrier === null) {
    missing.push(['recipients.carrier', 'CARRIERS gives addresses to somebody'])
  }
  if (!storesUnderLaw[store]) return missing
  if (authority === null) missing.push(['authority', 'customers are told where to complain (Regulation (EU) 2016/679 art. 13(2)(d))'])
  for (const [role, recipient] of Object.entries(recipients)) {
    if (recipient === null || recipient.safeguard !== null || isInEea(recipient.country)) continue
    missing.push([`recipients.${role}.safeguard`, 'data leave the European Economic Area (Regulation (EU) 2016/679 art. 13(1)(f))'])
  }
  return missing
}

/** The Union's states, Iceland, Liechtenstein and Norway. */
function isInEea(country: string): boolean {
  return ['IS', 'LI', 'NO'].includes(country) || countryLaws.some((law) => law.country === country)
}
