import type { StoreId } from '#app/domain/shared/stores.ts'

import type { Whereabouts } from './whereabouts.ts'

export type AccessMail = PasskeyChangedMail | StaffAccessMail

/** A customer's way of signing in changed; the name that a passkey was given is not in it. */
export type PasskeyChangedMail = Readonly<{
  kind: 'passkey-changed'
  what: 'added' | 'removed'
  /** Where its times are told. */
  store: StoreId
  customerName: string | null
  at: string
  passkeysPath: string
}> &
  Whereabouts

/** Somebody's access to the console changed; goes to them and to every administrator. */
export type StaffAccessMail = Readonly<{
  kind: 'staff-access'
  what: 'invited' | 'recovered' | 'passkey' | 'role' | 'removed'
  /** Whether its reader is the one whose access it is. */
  yours: boolean
  name: string
  role: 'agent' | 'finance' | 'admin'
  /** Who changed it; null for the command line. */
  by: string | null
  at: string
  peoplePath: string
}> &
  Whereabouts
