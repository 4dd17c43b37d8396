import { createHash } from 'node:crypto'

import { describeBrowser } from '#app/domain/sign-in/describe-browser.ts'
import { type Budget, widened } from '#app/domain/sign-in/budgets.ts'
import { networksOf } from '#app/domain/sign-in/network.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { type Bucket, bucketOf } from '#app/infra/sign-in/buckets.ts'

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

/** What the mail about a sign-in on a new device says; its language and store are for an account that has chosen none. */
export function signInNotice(visitor: Visitor) {
  const { language, store } = visitor
  return { language, store, payload: { sessionsPath: '/account/sessions', ...whereabouts(visitor) } }
}

/** What a visitor's networks have of these budgets, those of the narrowest network first. */
export function networkBuckets({ address }: Visitor, ...budgets: readonly Budget[]): Bucket[] {
  return networksOf(address).flatMap((network, steps) => budgets.map((budget) => bucketOf(widened(budget, steps), network)))
}

export function auditSource({ address, userAgent }: Visitor) {
  return { ip: address, userAgent }
}

/** What the database keeps of the flow token of a browser. */
export function hashFlow(flow: string): Buffer {
  return createHash('sha256').update(flow).digest()
}
