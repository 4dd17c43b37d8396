import { createHash } from 'node:crypto'

import { describeBrowser } from '#app/domain/sign-in/describe-browser.ts'
import { networkOf } from '#app/domain/sign-in/network.ts'
import type { Language, StoreId } from '#app/domain/stores/stores.ts'

/** Who is asking, before anybody is signed in. */
export type Visitor = Readonly<{
  /** The client's address, as far as it can be trusted. */
  address: string
  userAgent: string | null
  /** ISO 3166-1 alpha-2 by a trusted proxy's word, else null. */
  country: string | null
  /** What the browser's device cookie holds. */
  device: string | null
  language: Language
  store: StoreId
}>

/** Where a mail says that a sign-in came from. */
export function whereabouts({ userAgent, country }: Visitor) {
  return { ...describeBrowser(userAgent), country }
}

/** The network that a visitor's budgets are counted for. */
export function networkOfVisitor({ address }: Visitor): string {
  return networkOf(address)
}

export function auditSource({ address, userAgent }: Visitor) {
  return { ip: address, userAgent }
}

/** What the database keeps of the flow token of a browser. */
export function hashFlow(flow: string): Buffer {
  return createHash('sha256').update(flow).digest()
}
