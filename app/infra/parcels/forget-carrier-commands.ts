import type { Db } from '#app/infra/db/client.ts'

/** Forgets where couriers were asked to for somebody's cases, and what carriers wrote about it. What is under way goes within the hour after that. */
export async function forgetCarrierCommandsOf(db: Db, customerId: string): Promise<void> {
  const blank = { name: '', street: '', addition: null, postcode: '', city: '', region: null }
  await db.$executeRaw`
    UPDATE carrier_command
       SET input = CASE WHEN kind = 'book' THEN input || jsonb_build_object('phone', '', 'address', (input -> 'address') || ${JSON.stringify(blank)}::jsonb) ELSE input END,
           fault = CASE WHEN fault IS NULL THEN NULL ELSE '[deleted]' END
     WHERE settled_at IS NOT NULL AND case_id IN (SELECT id FROM cases WHERE customer_id = ${customerId}::uuid)`
}
