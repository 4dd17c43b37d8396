import { uploadsOfProcess, uploadsOfSession } from '#app/domain/evidence/limits.ts'

const bySession = new Map<string, number>()
let all = 0

/**
 * Takes one of the few places for uploads that run at once, of a session and of this process; null while they are
 * taken. What is answered must be called when the upload is over.
 */
export function takeUploadPlace(sessionId: string): (() => void) | null {
  const own = bySession.get(sessionId) ?? 0
  if (all >= uploadsOfProcess || own >= uploadsOfSession) return null
  all += 1
  bySession.set(sessionId, own + 1)
  let given = false
  return () => {
    if (given) return
    given = true
    all -= 1
    const left = (bySession.get(sessionId) ?? 1) - 1
    if (left === 0) bySession.delete(sessionId)
    else bySession.set(sessionId, left)
  }
}
