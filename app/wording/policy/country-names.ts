import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'

/**
 * The name of a country. Those that a store lists or neighbours are written out; of others the runtime knows the name;
 * what is no code is answered as it is.
 */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  const written: Readonly<Partial<Record<string, string>>> = wordsIn(language).policy.countries
  return written[code] ?? new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/** Countries to choose from, by their names in that language. */
export function namedCountries(codes: readonly string[], language: Language): Array<Readonly<{ code: string; name: string }>> {
  return codes.map((code) => ({ code, name: countryName(code, language) })).sort((a, b) => a.name.localeCompare(b.name, language))
}
