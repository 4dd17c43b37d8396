import { writeAudit } from '#app/infra/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/portal.ts'
import {
  isSerialTaken, lockSerial, nameUnit, openClaim, settleClaim,
} from '#app/infra/warranty/serial-claims.ts'

type From = Readonly<{ ip: string; userAgent: string | null }>
type Ask = Readonly<{ claimId: string; staffId: string; from: From | null }>

export type SerialDecided =
  | Readonly<{ done: true }>
  /** `clash`: another machine bears that number by now. `moved-on`: somebody decided it, or the shop told the number. */
  | Readonly<{ done: false; because: 'moved-on' | 'clash' }>

/** Gives the machine the number its customer entered; `reason` refuses it instead, in words the customer reads. */
export async function decideSerial(portal: Portal, ask: Ask & Readonly<{ reason: string | null }>): Promise<SerialDecided> {
  if (!isUuid(ask.claimId)) return { done: false, because: 'moved-on' }
  return inTransaction(portal.db, async (db): Promise<SerialDecided> => {
    const claim = await openClaim(db, ask.claimId)
    if (!claim) return { done: false, because: 'moved-on' }
    const { unitId, serial, known } = claim
    if (ask.reason === null) {
      if (known !== null) return { done: false, because: 'moved-on' }
      await lockSerial(db, serial)
      if (await isSerialTaken(db, serial, unitId)) return { done: false, because: 'clash' }
      await nameUnit(db, unitId, serial)
    }
    await settleClaim(db, { id: ask.claimId, staffId: ask.staffId, reason: ask.reason })
    await writeAudit(db, {
      actor: { kind: 'staff', id: ask.staffId }, action: ask.reason === null ? 'serial.accept' : 'serial.refuse',
      object: { kind: 'unit', id: unitId }, after: { serial }, from: ask.from,
    })
    return { done: true }
  })
}
