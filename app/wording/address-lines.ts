import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import type { Language } from '#app/domain/stores/stores.ts'

import { countryName } from './policy/country-names.ts'

/** An address as a page shows it, a line each: the town as the country writes it, the country by its name. */
export function addressLines(address: OrderAddress, language: Language): string[] {
  const { name, company, street, addition, postcode, city, region, country } = address
  const town = country === 'US'
    ? `${city}, ${[region, postcode].filter(Boolean).join(' ')}`
    : [postcode, city, region].filter(Boolean).join(' ')
  const lines = [name, company, street, addition, town, countryName(country, language)]
  return lines.filter((line): line is string => line !== null && line !== '')
}
