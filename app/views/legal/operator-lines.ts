import type { Authority, Operator } from '#app/domain/legal/store-legal.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'
import { countryName } from '#app/wording/policy/country-names.ts'

import type { LegalBlock } from './legal-page-view.ts'

type Place = Readonly<{ name: string; street: string; postcode: string; city: string; region: string | null; country: string }>

/** Name and address, a line each, the country in words. */
export function placeLines(place: Place, language: Language): string[] {
  const { name, street, postcode, city, region, country } = place
  const town = region === null ? `${postcode} ${city}` : `${city}, ${region} ${postcode}`
  return [name, street, town, countryName(country, language)]
}

/** How whoever runs the store is reached, with links. */
export function contactFacts({ email, phone }: Operator, language: Language): LegalBlock {
  const { frame } = legalWords(language)
  return {
    block: 'facts',
    rows: [
      { label: frame.email, value: email, href: `mailto:${email}` },
      { label: frame.phone, value: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` },
    ],
  }
}

export function authorityBlocks({ name, address, url, email }: Authority, language: Language): LegalBlock[] {
  const { frame } = legalWords(language)
  return [
    { block: 'lines', lines: [name, address] },
    {
      block: 'facts',
      rows: [
        { label: frame.website, value: url.replace(/^https:\/\//, '').replace(/\/$/, ''), href: url },
        ...(email === null ? [] : [{ label: frame.email, value: email, href: `mailto:${email}` }]),
      ],
    },
  ]
}
