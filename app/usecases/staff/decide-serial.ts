import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { isSerialTaken, lockSerial, nameUnit, openClaim, settleClaim } from '#app/infra/warranty/serial-claims.ts'

type From = Readonly<{ ip: string; userAgent: string | null }>
type Input = Readonly<{ claimId: string; staffId: string; from: From | null }>

export type SerialDecided =
  | Readonly<{ done: true }>
  /** `clash`: another machine bears that number by now. `moved-on`: somebody decided it, or the shop told the number. */
  | Readonly<{ done: false; because: 'moved-on' | 'clash' }>

/** Gives the machine the number its customer entered; `reason` refuses it instead, in words the customer reads. */
export async function decideSerial(portal: Portal, input: Input & Readonly<{ reason: string | null }>): Promise<SerialDecided> {
  if (!isUuid(input.claimId)) return { done: false, because: 'moved-on' }
  return inTransaction(portal.db, async (db): Promise<SerialDecided> => {
    const claim = await openClaim(db, input.claimId)
    if (!claim) return { done: false, because: 'moved-on' }
    const { unitId, serial, known } = claim
    if (input.reason === null) {
      if (known !== null) return { done: false, because: 'moved-on' }
      await lockSerial(db, serial)
      if (await isSerialTaken(db, serial, unitId)) return { done: false, because: 'clash' }
      await nameUnit(db, unitId, serial)
    }
    await settleClaim(db, { id: input.claimId, staffId: input.staffId, reason: input.reason })
    await writeAudit(db, {
      actor: { kind: 'staff', id: input.staffId },
      action: input.reason === null ? 'serial.accept' : 'serial.refuse',
      object: { kind: 'unit', id: unitId },
      after: { serial },
      from: input.from,
    })
    return { done: true }
  })
}
