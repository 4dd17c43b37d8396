import { z } from 'zod'

import type { MachineElsewhere } from '#app/domain/warranty/serial-number.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const machineRow = rowShape('machine bought elsewhere', {
  id: z.string(),
  model: z.string(),
  serial: z.string(),
  seller: z.string(),
  boughtOn: z.string(),
  proof: z.string().nullable(),
})

export type NewMachineElsewhere = Omit<MachineElsewhere, 'id'> & Readonly<{ customerId: string }>

/** The customer's machines that were bought elsewhere, the newest first. */
export async function findMachinesElsewhere(db: Db, customerId: string): Promise<MachineElsewhere[]> {
  return readRows(db, machineRow)`
    SELECT id, model, serial, seller, to_char(bought_on, 'YYYY-MM-DD') AS "boughtOn", proof FROM machine_elsewhere
     WHERE customer_id = ${customerId}::uuid ORDER BY registered_at DESC, id LIMIT 100`
}

/** Adds one; false where the customer has registered that number already, or has as many as anybody may. */
export async function insertMachineElsewhere(db: Db, machine: NewMachineElsewhere, most: number): Promise<boolean> {
  const added = await db.$executeRaw`
    INSERT INTO machine_elsewhere (customer_id, model, serial, seller, bought_on, proof)
    SELECT ${machine.customerId}::uuid, ${machine.model}, ${machine.serial}, ${machine.seller}, ${machine.boughtOn}::date, ${machine.proof}
     WHERE (SELECT count(*) FROM machine_elsewhere WHERE customer_id = ${machine.customerId}::uuid) < ${most}
    ON CONFLICT (customer_id, serial) DO NOTHING`
  return added === 1
}

export async function deleteMachineElsewhere(db: Db, key: { customerId: string; id: string }): Promise<boolean> {
  const { count } = await db.machineElsewhere.deleteMany({ where: key })
  return count === 1
}
