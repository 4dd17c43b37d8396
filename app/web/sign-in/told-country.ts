import type { Settings } from '#app/infra/shared/settings.ts'

/**
 * The country that a proxy of ours says a request came from (ISO 3166-1 alpha-2), or null. Only the header that the
 * settings name is believed: one that no proxy sets, anybody can.
 */
export function toldCountry(request: Request, { countryHeader }: Pick<Settings, 'countryHeader'>): string | null {
  const told = countryHeader === null ? null : request.headers.get(countryHeader)
  return told !== null && /^[A-Z]{2}$/.test(told) && told !== 'XX' ? told : null
}
