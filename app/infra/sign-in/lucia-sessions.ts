import { type Adapter, Lucia, TimeSpan } from 'lucia'

import type { SessionTerms } from '#app/domain/sign-in/lifetimes.ts'
import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'

export type { StaffRole }

type CustomerAttributes = Readonly<{
  kind: 'customer'
  email: string
  name: string | null
  language: Language | null
  store: StoreId | null
}>

type StaffAttributes = Readonly<{ kind: 'staff'; email: string; name: string; role: StaffRole; language: Language | null }>

/** What a session row holds beside its owner and end. */
type SessionAttributes = Readonly<{
  codeId: string | null
  userAgent: string | null
  place: string | null
  /** Whether its owner has proved who they are within the last quarter of an hour, by the database's clock. */
  freshlyProved: boolean
}>

type OurLucia = Lucia<{ freshlyProved: boolean }, { person: CustomerAttributes | StaffAttributes }>

declare module 'lucia' {
  // Lucia learns the shape of our rows by this interface and in no other way.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Register {
    Lucia: OurLucia
    DatabaseUserAttributes: CustomerAttributes | StaffAttributes
    DatabaseSessionAttributes: SessionAttributes
  }
}

/**
 * Lucia over one of our adapters.
 *
 * Lucia prolongs a session once more than half of its period has gone by. Twice the idle time less the note interval
 * as that period makes the half fall so that use is noted every `noteEvery`; when a session truly ends is decided
 * by the adapter, in SQL, by the database's clock.
 */
export function luciaOver(adapter: Adapter, terms: SessionTerms): OurLucia {
  return new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(2 * (terms.idle - terms.noteEvery), 'ms'),
    getSessionAttributes: ({ freshlyProved }) => ({ freshlyProved }),
    getUserAttributes: (person) => ({ person }),
  })
}
