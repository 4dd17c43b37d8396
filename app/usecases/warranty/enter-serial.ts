import { parseSerial } from '#app/domain/warranty/serial-number.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { brokenConstraint, inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findOwnSerial, isSerialTaken, keepClaim, lockSerial } from '#app/infra/warranty/serial-claims.ts'

type From = Readonly<{ ip: string; userAgent: string | null }>
export type SerialInput = Readonly<{ customerId: string; unitId: string; serial: string; from: From | null }>

export type SerialEntered =
  | Readonly<{ done: true }>
  /** `clash`: another machine bears that number, or somebody else entered it. `known`: this one has its number. */
  | Readonly<{ done: false; because: 'no-such-machine' | 'not-a-serial' | 'known' | 'clash' }>

/** Keeps what a customer read off their machine until staff have confirmed it; entered again, the newer one counts. */
export async function enterSerial(portal: Portal, input: SerialInput): Promise<SerialEntered> {
  const serial = parseSerial(input.serial)
  if (!isUuid(input.unitId)) return { done: false, because: 'no-such-machine' }
  try {
    return await inTransaction(portal.db, async (db): Promise<SerialEntered> => {
      const known = await findOwnSerial(db, input)
      if (known === undefined) return { done: false, because: 'no-such-machine' }
      if (known !== null) return { done: false, because: 'known' }
      if (serial === null) return { done: false, because: 'not-a-serial' }
      await lockSerial(db, serial)
      if (await isSerialTaken(db, serial, input.unitId)) return { done: false, because: 'clash' }
      await keepClaim(db, { ...input, serial })
      await writeAudit(db, {
        actor: { kind: 'customer', id: input.customerId },
        action: 'serial.enter',
        object: { kind: 'unit', id: input.unitId },
        after: { serial },
        from: input.from,
      })
      return { done: true }
    })
  } catch (fault) {
    if (brokenConstraint(fault) === 'serial_claim_serial_once') return { done: false, because: 'clash' }
    throw fault
  }
}
