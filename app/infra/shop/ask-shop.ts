import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'
import type { CommandInput } from '#app/domain/shop/command.ts'
import { asJson } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import type { Settings } from '#app/infra/shared/settings.ts'

const askedRow = rowShape('asked of the shop', { id: z.string() })

export type Asked = Readonly<{
  store: StoreId
  orderId: string
  /** Whose step asks for it, and the version that the step made; null where no case does. */
  of: Readonly<{ caseId: string; version: number }> | Readonly<{ addressReportId: string }> | Readonly<{ voucherId: string }>
  input: CommandInput
  /** A command that has to be done before it. */
  needsId?: string
}>

/**
 * Writes down what a shop is asked to do, in the transaction of the step that asks for it, and answers the command's id. Only for a
 * store whose shop can be asked (`settings.shopAccesses`). A step that asks for the same twice breaks `shop_command_once`.
 */
export async function askShop(db: Db, { store, orderId, of, input, needsId }: Asked): Promise<string> {
  const { caseId, version, addressReportId, voucherId } = { caseId: null, version: null, addressReportId: null, voucherId: null, ...of }
  const [row] = await readRows(db, askedRow)`
    INSERT INTO shop_command (store, order_id, case_id, case_version, address_report_id, voucher_id, needs_id, kind, input)
    VALUES (${store}, ${orderId}::uuid, ${caseId}::uuid, ${version}::int, ${addressReportId}::uuid, ${voucherId}::uuid,
            ${needsId ?? null}::uuid, ${input.kind}, ${asJson(input)}::jsonb)
    RETURNING id`
  if (!row) throw new Error('what the shop is asked for was not kept')
  return row.id
}

/** The same for any store: where its shop cannot be asked, it is for staff from the start, who do it there themselves. */
export async function askShopOrStaff(db: Db, { shopAccesses }: Pick<Settings, 'shopAccesses'>, asked: Asked): Promise<void> {
  const id = await askShop(db, asked)
  if (shopAccesses[asked.store]) return
  await db.$executeRaw`UPDATE shop_command SET state = 'refused', fault = 'This shop cannot be asked.' WHERE id = ${id}::uuid`
}
