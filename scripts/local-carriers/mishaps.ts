/**
 * What goes wrong with an answer: nothing; a status; a connection that closes before the carrier acted, or after it did; an answer that is
 * cut in the middle; a no in the carrier's own form; or waiting, before or after the carrier acted.
 */
export type Mishap =
  | 'none'
  | number
  | 'hang-up'
  | 'hang-up-after'
  | 'cut'
  | Readonly<{ status: number; body: unknown }>
  | Readonly<{ until: Promise<void>; when: 'before' | 'after' }>

/** A mishap for the next question, or for the next one whose `POST /path` holds these words. */
export type Planned = Readonly<{ mishap: Mishap; on: string | null }>

/** Takes the mishap that is meant for a question, the oldest first. */
export function takeMishap(planned: Planned[], question: string): Mishap {
  const at = planned.findIndex(({ on }) => on === null || question.includes(on))
  return at < 0 ? 'none' : (planned.splice(at, 1)[0]?.mishap ?? 'none')
}
