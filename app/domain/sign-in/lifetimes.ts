import { days, hours, minutes, type Milliseconds } from '#app/domain/shared/duration.ts'

/**
 * How long a session lives: unused, and in all; how many a person may have (a customer's are held to it by a trigger of
 * the database); how exactly use is noted.
 */
export type SessionTerms = Readonly<{
  idle: Milliseconds
  absolute: Milliseconds
  most: number
  /** Use is written down at most this often, so that reading a page seldom writes. */
  noteEvery: Milliseconds
}>

export const customerSession: SessionTerms = { idle: days(7), absolute: days(30), most: 10, noteEvery: hours(1) }
export const staffSession: SessionTerms = { idle: minutes(30), absolute: hours(12), most: 3, noteEvery: minutes(1) }

/** What asks for a fresh proof accepts one this old. */
export const freshProof = minutes(15)

/** A code, and the browser flow it belongs to, which may outlive it for a resend. */
export const codeLifetime = minutes(10)
export const flowLifetime = minutes(15)
/** From the button of ours to the browser's return from the shop. */
export const shopSignInLifetime = minutes(15)
/** A code's row is kept a while for the audit of what happened, then forgotten. */
export const codeKept = hours(24)

export const deviceLifetime = days(365)
export const enrolmentLifetime = hours(24)
export const challengeLifetime = minutes(5)
