import { returnToOf } from '../shared/return-to.ts'

/** A page of the console to go back to; nothing outside of it, and none of the ways in or out. */
export function staffPathOf(value: unknown): string {
  const to = returnToOf(value, '/staff')
  return /^\/staff(\/(?!sign-|enrol\/|language)|\?|$)/.test(to) ? to : '/staff'
}
