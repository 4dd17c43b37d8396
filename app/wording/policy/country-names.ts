import type { Language } from '#app/domain/shared/stores.ts'

/** Written out, since the runtime's own names change with its release. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  AT: { en: 'Austria', de: 'Österreich' },
  BE: { en: 'Belgium', de: 'Belgien' },
  BG: { en: 'Bulgaria', de: 'Bulgarien' },
  CA: { en: 'Canada', de: 'Kanada' },
  CH: { en: 'Switzerland', de: 'Schweiz' },
  CY: { en: 'Cyprus', de: 'Zypern' },
  CZ: { en: 'Czechia', de: 'Tschechien' },
  DE: { en: 'Germany', de: 'Deutschland' },
  DK: { en: 'Denmark', de: 'Dänemark' },
  EE: { en: 'Estonia', de: 'Estland' },
  ES: { en: 'Spain', de: 'Spanien' },
  FI: { en: 'Finland', de: 'Finnland' },
  FR: { en: 'France', de: 'Frankreich' },
  GB: { en: 'United Kingdom', de: 'Vereinigtes Königreich' },
  GR: { en: 'Greece', de: 'Griechenland' },
  HR: { en: 'Croatia', de: 'Kroatien' },
  HU: { en: 'Hungary', de: 'Ungarn' },
  IE: { en: 'Ireland', de: 'Irland' },
  IT: { en: 'Italy', de: 'Italien' },
  LT: { en: 'Lithuania', de: 'Litauen' },
  LU: { en: 'Luxembourg', de: 'Luxemburg' },
  LV: { en: 'Latvia', de: 'Lettland' },
  MT: { en: 'Malta', de: 'Malta' },
  NL: { en: 'Netherlands', de: 'Niederlande' },
  NO: { en: 'Norway', de: 'Norwegen' },
  PL: { en: 'Poland', de: 'Polen' },
  PT: { en: 'Portugal', de: 'Portugal' },
  RO: { en: 'Romania', de: 'Rumänien' },
  SE: { en: 'Sweden', de: 'Schweden' },
  SI: { en: 'Slovenia', de: 'Slowenien' },
  SK: { en: 'Slovakia', de: 'Slowakei' },
  US: { en: 'United States', de: 'Vereinigte Staaten' },
}

/**
 * The name of a country. Those that a store lists or neighbours are written out; of others the runtime knows the name;
 * what is no code is answered as it is.
 */
export function countryName(code: string, language: Language): string {
  const written = names[code]?.[language]
  if (written !== undefined || !/^[A-Z]{2}$/.test(code)) return written ?? code
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/** Countries to choose from, by their names in that language. */
export function namedCountries(codes: readonly string[], language: Language): Array<Readonly<{ code: string; name: string }>> {
  return codes.map((code) => ({ code, name: countryName(code, language) })).sort((a, b) => a.name.localeCompare(b.name, language))
}
