import { endPresence, keepPresence, keptByReading, keptByStream, listOthersPresent, notePresence } from '#app/infra/cases/presence.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

export { leavesWithin } from '#app/infra/cases/presence.ts'

type Key = Readonly<{ number: string; staffId: string }>

/** Says that a member of staff has this case open, and who else has; for a page that is shown once, without a stream. */
export async function openBeside(portal: Portal, key: Key): Promise<string[]> {
  await notePresence(portal.db, key, keptByReading)
  return listOthersPresent(portal.db, key)
}

export function stayOnCase(portal: Portal, key: Key): Promise<void> {
  return notePresence(portal.db, key, keptByStream)
}

/** Keeps them there where another page of theirs has just left; who is known to stay anyway is not written down again. */
export function remainOnCase(portal: Portal, key: Key): Promise<void> {
  return keepPresence(portal.db, key)
}

export function leaveCase(portal: Portal, key: Key): Promise<void> {
  return endPresence(portal.db, key)
}
