import { uploadsKept, uploadsOfPerson, uploadsOfProcess } from '#app/domain/evidence/limits.ts'

const byPerson = new Map<string, number>()
let all = 0

/**
 * Takes one of the few places for uploads that run at once in this process; null while there is none for this person.
 * They are counted by person, however many browsers they are signed in with, and the last ones are kept for who has
 * none. What is answered must be called when the upload is over.
 */
export function takeUploadPlace(personId: string): (() => void) | null {
  const own = byPerson.get(personId) ?? 0
  const most = own === 0 ? uploadsOfProcess : uploadsOfProcess - uploadsKept
  if (all >= most || own >= uploadsOfPerson) return null
  all += 1
  byPerson.set(personId, own + 1)
  let given = false
  return () => {
    if (given) return
    given = true
    all -= 1
    const left = (byPerson.get(personId) ?? 1) - 1
    if (left === 0) byPerson.delete(personId)
    else byPerson.set(personId, left)
  }
}
