import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'

import { minorOf } from './amounts.ts'
import { buyWithCode, findDiscount } from './discounts.ts'
import { cancelByHand, deliverOrder, payInvoice, refundByHand, shipOrder } from './by-hand.ts'
import type { Outcome } from './faults.ts'
import { invoicePage, shopPage } from './markup.ts'
import type { Shop } from './state.ts'

export type Served = Readonly<{ shops: readonly Shop[]; pictures: string | null }>

/** The shop's own pages: what it has, what somebody does in its admin, and the invoices that customers pay. */
export async function servePage(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const [first = '', second = ''] = pathname.slice(1).split('/')
  if (request.method === 'GET') {
    if (pathname === '/') return page(response, 200, shopPage(served.shops, searchParams.get('said')))
    if (first === 'invoice') return invoice(response, served, second)
    if (first === 'pictures' && served.pictures !== null && /^[\w-]+\.(png|webp|jpg)$/.test(second))
      return picture(response, served.pictures, second)
  }
  if (request.method === 'POST') {
    const form = new URLSearchParams(await text(request))
    if (first === 'invoice') return pay(response, served, second)
    if (first === 'spend') return spend(response, served, form.get('code') ?? '')
    if (first === 'do') return act(response, served, second, form)
  }
  page(response, 404, '<p>There is nothing here.</p>')
}

function page(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(body)
}

function invoice(response: ServerResponse, { shops }: Served, token: string): void {
  const draft = shops.flatMap(({ books }) => books.drafts).find((one) => one.token === token)
  page(response, draft ? 200 : 404, draft ? invoicePage(draft) : '<p>There is no such invoice.</p>')
}

function pay(response: ServerResponse, { shops }: Served, token: string): void {
  const shop = shops.find(({ books }) => books.drafts.some((one) => one.token === token))
  if (shop) payInvoice(shop, token)
  back(response, `/invoice/${token}`)
}

/** A customer buys with a code, in the shop that has it. */
function spend(response: ServerResponse, { shops }: Served, code: string): void {
  const shop = shops.find((one) => findDiscount(one, code))
  const outcome = shop ? buyWithCode(shop, code) : null
  const said = outcome?.done
    ? `Order ${outcome.done.name} was placed with ${code}.`
    : (outcome?.errors?.[0]?.message ?? 'There is no such code.')
  back(response, `/?said=${encodeURIComponent(said)}`)
}

function act(response: ServerResponse, { shops }: Served, what: string, form: URLSearchParams): void {
  const id = form.get('order') ?? ''
  const shop = shops.find(({ books }) => books.orders.some((one) => one.id === id))
  const outcome = shop ? acts[what]?.(shop, id, form) : null
  const said = outcome ? (outcome.errors?.map(({ message }) => message).join(' ') ?? 'Done.') : 'There is no such order.'
  back(response, `/?said=${encodeURIComponent(said)}#${encodeURIComponent(id)}`)
}

const acts: Readonly<Record<string, (shop: Shop, orderId: string, form: URLSearchParams) => Outcome<unknown>>> = {
  ship: (shop, id) => shipOrder(shop, id),
  deliver: (shop, id) => deliverOrder(shop, id),
  cancel: (shop, id) => cancelByHand(shop, id),
  refund: (shop, id, form) =>
    refundByHand(shop, id, minorOf((form.get('amount') ?? '').replace(',', '.')) ?? 0, "Refunded in the shop's admin"),
}

function back(response: ServerResponse, to: string): void {
  response.writeHead(303, { Location: to }).end()
}

async function picture(response: ServerResponse, folder: string, name: string): Promise<void> {
  const bytes = await readFile(join(folder, name)).catch(() => null)
  if (!bytes) return page(response, 404, '<p>There is no such picture.</p>')
  response
    .writeHead(200, { 'Content-Type': name.endsWith('.png') ? 'image/png' : name.endsWith('.webp') ? 'image/webp' : 'image/jpeg' })
    .end(bytes)
}
