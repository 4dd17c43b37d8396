import type { UserError } from './faults.ts'

/**
 * What goes wrong with an answer: nothing; a status; a connection that closes before the shop acted, or after it did; an answer that is cut
 * in the middle or holds no data, or other data; an error of the API; a no in given words; or waiting, before or after the shop acted.
 */
export type Mishap =
  | 'none'
  | number
  | 'hang-up'
  | 'hang-up-after'
  | 'cut'
  | 'no-data'
  | 'throttled'
  | Readonly<{ code: string; message: string }>
  | Readonly<{ userError: Pick<UserError, 'message'> & Partial<UserError> }>
  | Readonly<{ data: unknown }>
  | Readonly<{ until: Promise<void>; when: 'before' | 'after' }>

/** A mishap for the next question, or for the next one that asks for this field of the schema. */
export type Planned = Readonly<{ mishap: Mishap; on: string | null }>

/** Takes the mishap that is meant for a question, the oldest first. */
export function takeMishap(planned: Planned[], fields: readonly string[]): Mishap {
  const at = planned.findIndex(({ on }) => on === null || fields.includes(on))
  return at < 0 ? 'none' : (planned.splice(at, 1)[0]?.mishap ?? 'none')
}
