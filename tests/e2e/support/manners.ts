import type { Language } from '#app/domain/shared/stores.ts'

/** The two ways every journey is walked: both languages, both widths, with and without JavaScript. */
export const manners = [
  {
    speaks: 'en',
    name: 'in English at a desk, with JavaScript',
    use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: true, locale: 'en-US', timezoneId: 'America/Los_Angeles' },
  },
  {
    speaks: 'de',
    name: 'in German on a phone, without JavaScript',
    use: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false, locale: 'de-DE', timezoneId: 'Europe/Berlin' },
  },
] as const satisfies ReadonlyArray<{ speaks: Language; name: string; use: object }>

export type Manner = (typeof manners)[number]
