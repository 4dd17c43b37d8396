import { days, type Milliseconds } from '../shared/duration.ts'
import { challengeLifetime, customerSession, deviceLifetime, flowLifetime, shopSignInLifetime } from '../sign-in/lifetimes.ts'

/** For how long the browser keeps it; null: until it is closed. */
type Cookie = Readonly<{ keptMs: Milliseconds | null }>

/** The cookies that open something; no script can read them. */
export const secretCookies = {
  session: { keptMs: customerSession.idle },
  login: { keptMs: flowLifetime },
  device: { keptMs: deviceLifetime },
  passkey: { keptMs: challengeLifetime },
  claim: { keptMs: flowLifetime },
  shop: { keptMs: shopSignInLifetime },
  staff: { keptMs: null },
} as const satisfies Record<string, Cookie>

/** The cookies that keep what a visitor chose by a button of ours; nothing sets one unasked. */
export const preferenceCookies = { region: { keptMs: days(365) }, language: { keptMs: days(365) } } as const satisfies Record<
  string,
  Cookie
>

/** What scripts of the pages keep in the browser beside cookies, by the beginning of its name there; none of it is sent to us. */
export const scriptStorage = {
  'draft:': { until: 'tab' },
  positions: { until: 'tab' },
  'staff-keys': { until: 'cleared' },
} as const satisfies Record<string, Readonly<{ until: 'tab' | 'cleared' }>>

export type SecretCookie = keyof typeof secretCookies
export type PreferenceCookie = keyof typeof preferenceCookies
export type StoredName = SecretCookie | PreferenceCookie | keyof typeof scriptStorage
