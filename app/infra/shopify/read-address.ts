import { languages } from '#app/domain/shared/stores.ts'
import type { ShipAddress } from './shop-order.ts'
import { type Fields, firstText, textOf } from './values.ts'

/** Unknown: no store ships there, so it is never decided by guess. */
export const unknownCountry = 'ZZ'

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
/** Names that a country is called by beside the one in the lists. */
const otherNames: ReadonlyArray<readonly [string, string]> = [
  ['usa', 'US'],
  ['u.s.a.', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['the netherlands', 'NL'],
  ['czech republic', 'CZ'],
]

/** Every country by its name in each of the portal’s languages, in small letters. */
const codesByName = new Map<string, string>([
  ...languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    const codes = letters.flatMap((first) => letters.map((second) => first + second))
    return codes.flatMap((code): Array<[string, string]> => {
      const name = code === unknownCountry ? undefined : names.of(code)
      // Of a country that is gone the one that it is now: `DD` is Germany.
      return name === undefined ? [] : [[name.toLowerCase(), new Intl.Locale(`und-${code}`).region ?? code]]
    })
  }),
  ...otherNames,
])

/**
 * The two letters of an address's country; of one that is only named, by its name in one of the portal’s languages; else `ZZ`.
 */
export function countryOf(address: Fields | null): string {
  const code = firstText(address?.['country_code'], address?.['country'])
  if (code === null) return unknownCountry
  const named = textOf(address?.['country']) ?? code
  if (/^[a-z]{2}$/i.test(code)) return codesByName.get(code.toLowerCase()) ?? code.toUpperCase()
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
