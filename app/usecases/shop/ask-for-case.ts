import type { CaseView } from '#app/domain/cases/case-view.ts'
import { asksOfCase, goneWith } from '#app/domain/shop/asks-of-case.ts'
import { shopCase } from '#app/domain/shop/shop-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { dropRefused } from '#app/infra/shop/commands.ts'
import { findCaseInShop } from '#app/infra/shop/find-case-in-shop.ts'

/** Asks the shop for what follows of where a case stands now, in the transaction of the step that led there; nothing where it is not to be asked. */
export async function askShopFor(db: Db, view: CaseView): Promise<void> {
  if (view.shopTag === null) return
  for (const kind of goneWith(view)) await dropRefused(db, view.id, kind)
  const known = shopCase(view, await findOutcome(db, view.id), await findCaseInShop(db, view.id))
  const { id: caseId, version, store, order } = view
  for (const ask of known ? asksOfCase(known) : []) {
    await askShop(db, { store, orderId: order.id, of: { caseId, version }, ...ask })
  }
}
