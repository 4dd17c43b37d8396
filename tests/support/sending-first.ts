import { readFileSync } from 'node:fs'

import type { Replacement } from '#app/domain/cases/replacement.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { settlePayments } from '#app/usecases/cases/settle-payments.ts'
import { endWaiting } from '#app/usecases/cases/wait-for-customer.ts'
import { findReplacement } from '#app/usecases/shop/find-replacement.ts'
import { syncProducts } from '#app/usecases/shop/sync-products.ts'
import { loadProducts } from '#scripts/local-shop/load-products.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'

import { askOf, type Bought, buy, caseOf, fileRequest, giveByTwo, hire, outcomeOf } from './case-life.ts'
import { tellPaid } from './invoice-payments.ts'
import { openWithShop, workAll } from './shop-at-work.ts'

export type Exchanged = Bought & Readonly<{ number: string; lineId: string }>

type Piece = Readonly<{ sku: string; price: string }>

/** A portal whose German store may send a replacement first, with the exchanges of two who work there. */
export async function openSendingFirst() {
  const stores = JSON.parse(readFileSync('prisma/demo/stores.json', 'utf8')) as Record<string, object>
  const terms = { ...stores, de: { ...stores['de'], sendFirst: { backInDays: 14 } } }
  const { portal, shop, close } = await openWithShop({ STORES: JSON.stringify(terms) })
  const [agent, finance] = [await hire(portal, 'agent'), await hire(portal, 'finance')]
  const piece = (sku: string, title: string, price: number) => ({ sku, title, price, stock: 50 })
  loadProducts(shop.shop(), [
    { title: 'Mopa', variants: [piece('MOPA-60W', '60 W', 1_000_00)] },
    {
      title: 'Clamp',
      variants: [piece('CLAMP-10', '10 mm', 60_00), piece('CLAMP-20', '20 mm', 93_00), piece('CLAMP-40', '40 mm', 160_00)],
    },
  ])
  await syncProducts(portal, { store: 'de' })
  return { portal, shop, close, agent, finance, ...exchanges({ portal, shop, agent, finance }) }
}

type Desk = Readonly<{ portal: Portal; shop: LocalShop; agent: string; finance: string }>

function exchanges({ portal, shop, agent, finance }: Desk) {
  async function replacementOf(sku: string): Promise<Replacement> {
    const { variantId } = await portal.db.shopVariant.findFirstOrThrow({ where: { sku, store: 'de' }, select: { variantId: true } })
    const found = await findReplacement(portal.db, 'de', { variantId, pieces: 1 })
    if (!found.found) throw new Error(`${sku} is not there`)
    return found.replacement
  }

  /** A clamp at 100.00, unopened: 93.00 of it are left, whatever is sent for it. */
  async function approved(sku: string, bought: Piece = { sku: 'CLAMP', price: '100.00' }): Promise<Exchanged> {
    const made = await buy(portal, [bought], { shop })
    const lineId = made.lineIds[0] ?? ''
    const number = await fileRequest(portal, made, { action: 'exchange', lines: [{ lineId }], replacement: await replacementOf(sku) })
    must(await approveCase(portal, await askOf(portal, number, agent)))
    return { ...made, number, lineId }
  }

  const agreeFirst = (number: string) => giveByTwo(portal, number, 'send_first', [agent, finance])

  /** It went out first, with nothing to be paid before. */
  async function sentFirst(sku: string, bought?: Piece): Promise<Exchanged> {
    const made = await approved(sku, bought)
    await agreeFirst(made.number)
    await workAll(portal)
    return made
  }

  async function step(number: string, name: 'arrive' | 'receive' | 'pick_up' | 'lose' | 'keep') {
    return advanceCase(portal, { ...(await askOf(portal, number, agent)), step: name, note: null, shipment: null })
  }

  /** It came, by the courier who had it or by itself, in this condition. */
  async function inspected({ number, lineId }: Exchanged, condition: 'unopened' | 'used' = 'unopened'): Promise<void> {
    const { state } = await caseOf(portal, number)
    must(await step(number, state === 'picked_up' ? 'receive' : 'arrive'))
    const finding = { lineId, quantity: 1, condition, faultConfirmed: true, missingParts: 0, note: null }
    must(await inspectCase(portal, { ...(await askOf(portal, number, agent)), findings: [finding] }))
  }

  /** Its customer pays what is open, and what follows of that is done. */
  async function paid(number: string): Promise<void> {
    const invoice = (await outcomeOf(portal, number)).invoices.find(({ state }) => state === 'open')
    await tellPaid(portal, { invoiceId: invoice?.id ?? '', receivedMinor: invoice?.amount.amountMinor ?? 0 })
    await settlePayments(portal)
    await workAll(portal)
  }

  /** The date by which what goes back had to be on its way is over. */
  async function letDatePass(number: string): Promise<void> {
    const { id } = await caseOf(portal, number)
    await portal.db.$executeRaw`UPDATE replacement SET back_by = now() - interval '1 minute' WHERE case_id = ${id}::uuid`
    await portal.db.$executeRaw`UPDATE cases SET answer_by = now() - interval '1 minute' WHERE id = ${id}::uuid`
    await endWaiting(portal)
  }

  return { approved, agreeFirst, sentFirst, step, inspected, paid, letDatePass }
}

function must(done: Readonly<{ done: boolean; because?: string }>): void {
  if (!done.done) throw new Error(done.because)
}
