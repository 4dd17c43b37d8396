import type { Language } from '#app/domain/shared/stores.ts'

import { countryName } from '#app/wording/policy/country-names.ts'

/** Any address of ours: of an order, an account, a pickup or a warehouse. */
export type PostalAddress = Readonly<{
  name: string
  company?: string | null
  street: string
  addition: string | null
  postcode: string
  city: string
  region: string | null
  /** ISO 3166-1 alpha-2, or already a name. */
  country: string
}>

/**
 * An address as an envelope bears it, a line each, the name first: the town as its country writes it, the country by
 * its name. Pages, mails and printed documents all use this.
 */
export function addressLines(address: PostalAddress, language: Language): string[] {
  const { name, company = null, street, addition, country } = address
  const lines = [name, company, street, addition, townLine(address), countryName(country, language)]
  return lines.filter((line): line is string => line !== null && line !== '')
}

const stateAfterTown = new Set(['US', 'CA'])

function townLine({ postcode, city, region, country }: PostalAddress): string {
  if (stateAfterTown.has(country)) return `${city}, ${[region, postcode].filter(Boolean).join(' ')}`
  return [postcode, city, region && `(${region})`].filter(Boolean).join(' ')
}
