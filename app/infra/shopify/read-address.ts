import { stores } from '#app/domain/stores/stores.ts'

import type { ShipAddress } from './shop-order.ts'
import { type Fields, firstText, textOf } from './values.ts'

/** Unknown: no store ships there, so it is never decided by guess. */
export const unknownCountry = 'ZZ'

const namesInEnglish = new Intl.DisplayNames(['en'], { type: 'region' })
const codesByName = new Map(
  Object.values(stores).flatMap((store) =>
    store.shipTo.map((code): [string, string] => [(namesInEnglish.of(code) ?? code).toLowerCase(), code]),
  ),
)

/**
 * The two letters of an address's country; of one that is only named, where a store ships there; else `ZZ`.
 */
export function countryOf(address: Fields | null): string {
  const code = firstText(address?.['country_code'], address?.['country'])
  if (code === null) return unknownCountry
  if (/^[a-z]{2}$/i.test(code)) return code.toUpperCase()
  const named = textOf(address?.['country']) ?? code
  return codesByName.get(named.toLowerCase()) ?? unknownCountry
}

export function readAddress(address: Fields | null): ShipAddress | null {
  if (!address) return null
  const parts = [textOf(address['first_name']), textOf(address['last_name'])].filter((part) => part !== null)
  return {
    name: textOf(address['name']) ?? parts.join(' '),
    company: textOf(address['company']),
    street: textOf(address['address1']) ?? '',
    addition: textOf(address['address2']),
    postcode: textOf(address['zip']) ?? '',
    city: textOf(address['city']) ?? '',
    region: firstText(address['province_code'], address['province']),
    country: countryOf(address),
    phone: textOf(address['phone']),
  }
}
