import type { Language } from '#app/domain/stores/stores.ts'

/** Written out, since the runtime's own names change with its release. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  AT: { en: 'Austria', de: 'Österreich' },
  BE: { en: 'Belgium', de: 'Belgien' },
  BG: { en: 'Bulgaria', de: 'Bulgarien' },
  CY: { en: 'Cyprus', de: 'Zypern' },
  CZ: { en: 'Czechia', de: 'Tschechien' },
  DE: { en: 'Germany', de: 'Deutschland' },
  DK: { en: 'Denmark', de: 'Dänemark' },
  EE: { en: 'Estonia', de: 'Estland' },
  ES: { en: 'Spain', de: 'Spanien' },
  FI: { en: 'Finland', de: 'Finnland' },
  FR: { en: 'France', de: 'Frankreich' },
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
  PL: { en: 'Poland', de: 'Polen' },
  PT: { en: 'Portugal', de: 'Portugal' },
  RO: { en: 'Romania', de: 'Rumänien' },
  SE: { en: 'Sweden', de: 'Schweden' },
  SI: { en: 'Slovenia', de: 'Slowenien' },
  SK: { en: 'Slovakia', de: 'Slowakei' },
  US: { en: 'United States', de: 'Vereinigte Staaten' },
}

/** The name of a country that a store may list, or its code where there is none. */
export function countryName(code: string, language: Language): string {
  return names[code]?.[language] ?? code
}
