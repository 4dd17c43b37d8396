import type { CaseView } from '#app/domain/cases/case-view.ts'
import { asksOfCase, goneWith, type Sends } from '#app/domain/shop/asks-of-case.ts'
import { shopCase } from '#app/domain/shop/shop-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { dropRefused } from '#app/infra/shop/commands.ts'
import { findCaseInShop } from '#app/infra/shop/find-case-in-shop.ts'

/**
 * Asks the shop for what follows of where a case stands now, in the transaction of the step that led there; nothing where it
 * is not to be asked. `sends`: whether what is promised in an exchange goes out by it.
 */
export async function askShopFor(db: Db, view: CaseView, sends: Sends = 'not-yet'): Promise<void> {
  if (view.shopTag === null) return
  for (const kind of goneWith(view)) await dropRefused(db, view.id, kind)
  const outcome = await findOutcome(db, view.id)
  const { lineIds, asked } = await findCaseInShop(db, view.id)
  const { id: caseId, version, store, order } = view
  // What was asked for may be what something else waits for.
  for (let all = asked, more = true; more;) {
    const known = shopCase(view, outcome, { lineIds, asked: all, sends })
    const asks = known ? asksOfCase(known) : []
    for (const ask of asks) {
      const id = await askShop(db, { store, orderId: order.id, of: { caseId, version }, ...ask })
      all = [...all, { id, input: ask.input }]
    }
    more = asks.length > 0
  }
}
