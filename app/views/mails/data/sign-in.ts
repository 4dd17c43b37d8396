import type { StoreId } from '#app/domain/shared/stores.ts'

import type { Whereabouts } from './whereabouts.ts'

/** The code itself is not here: it travels sealed beside this and is opened while the mail is made. */
export type SignInCodeMail = Readonly<{
  kind: 'sign-in-code'
  /** The `login_code` it belongs to: once that one is used or superseded, the mail is dropped. */
  codeId: string
  /** Where its times are told; the store the visitor had chosen. */
  store: StoreId
  requestedAt: string
  expiresAt: string
  /** Says what else than signing in the code does: its reader must know what they would allow by passing it on. */
  purpose?: 'change-email' | 'claim-order'
  /** The order it would add to an account. */
  orderName?: string
}> &
  Whereabouts

export type NewSignInMail = Readonly<{
  kind: 'new-sign-in'
  /** Of a device that is known, while nobody was signed in; left out where the device is new. */
  why?: 'nobody-signed-in'
  store: StoreId
  at: string
  /** Where all devices can be signed out, below the portal's address. */
  sessionsPath: string
}> &
  Whereabouts
