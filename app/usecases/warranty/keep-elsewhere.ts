import { parseSerial } from '#app/domain/warranty/serial-number.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { deleteMachineElsewhere, insertMachineElsewhere, type NewMachineElsewhere } from '#app/infra/warranty/machines-elsewhere.ts'

type From = Readonly<{ ip: string; userAgent: string | null }>

const mostMachines = 50

export type Registered = Readonly<{ done: true }> | Readonly<{ done: false; because: 'not-a-serial' | 'not-yet-bought' | 'known' }>

/** Registers a machine bought elsewhere, for its owner to have its facts together: it opens no claim against us. */
export async function registerElsewhere(portal: Portal, input: NewMachineElsewhere & Readonly<{ from: From | null }>): Promise<Registered> {
  const serial = parseSerial(input.serial)
  if (serial === null) return { done: false, because: 'not-a-serial' }
  // A day that has begun nowhere yet.
  const tomorrow = new Date(portal.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
  if (input.boughtOn > tomorrow) return { done: false, because: 'not-yet-bought' }
  return inTransaction(portal.db, async (db): Promise<Registered> => {
    if (!(await insertMachineElsewhere(db, { ...input, serial }, mostMachines))) return { done: false, because: 'known' }
    await audit(db, input, 'machine.register')
    return { done: true }
  })
}

/** Forgets one of them; false where there is none of theirs with that id. */
export async function removeElsewhere(
  portal: Portal,
  input: Readonly<{ customerId: string; id: string; from: From | null }>,
): Promise<boolean> {
  if (!isUuid(input.id)) return false
  return inTransaction(portal.db, async (db) => {
    if (!(await deleteMachineElsewhere(db, { customerId: input.customerId, id: input.id }))) return false
    await audit(db, input, 'machine.forget')
    return true
  })
}

type Actor = Readonly<{ customerId: string; from: From | null }>

function audit(db: Parameters<typeof writeAudit>[0], { customerId, from }: Actor, action: string): Promise<void> {
  return writeAudit(db, { actor: { kind: 'customer', id: customerId }, action, object: { kind: 'customer', id: customerId }, from })
}
