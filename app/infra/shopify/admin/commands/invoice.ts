import { z } from 'zod'

import { invoiceTag } from '#app/domain/shop/invoice-tag.ts'

import { type Carried, decimal, done, nodes, refusal, refused, type ShopTask, type Talk, userErrors } from './asking.ts'

const draft = z.object({ id: z.string(), invoiceUrl: z.string().nullable(), tags: z.array(z.string()) })
const looked = z.object({ found: nodes(draft), latest: nodes(draft) })
const opened = z.object({
  draftOrderCreate: z.object({ draftOrder: z.object({ id: z.string(), invoiceUrl: z.string().nullable() }).nullable(), userErrors }),
})
const one = z.object({ draftOrder: z.object({ status: z.string() }).nullable() })
const deleted = z.object({ draftOrderDelete: z.object({ userErrors }) })

/**
 * Asks the customer for an amount on the shop's own page: a draft order of one line. One that bears the invoice's tag was made for it; the
 * newest are looked through as well, because what a shop finds by tag may lag behind.
 */
export async function openInvoice(talk: Talk, task: ShopTask<'open_invoice'>): Promise<Carried> {
  const tag = invoiceTag(task.input.invoiceId)
  const { found, latest } = await talk.ask('invoices', { filter: `tag:'${tag}'` }, looked)
  const before = [...found.nodes, ...latest.nodes].find(({ tags }) => tags.includes(tag))
  const { title, amount } = task.input
  return before ? answerOf(before) : create(talk, task, { title, amount, tag })
}

type Asked = Readonly<Pick<ShopTask<'open_invoice'>['input'], 'title' | 'amount'> & { tag: string }>

async function create(talk: Talk, { about }: ShopTask, { title, amount, tag }: Asked): Promise<Carried> {
  const { amountMinor, currency } = amount
  const input = {
    lineItems: [
      {
        title,
        quantity: 1,
        originalUnitPriceWithCurrency: { amount: decimal(amountMinor), currencyCode: currency },
        requiresShipping: false,
        // What is asked for is what is paid: the portal's amounts are with tax.
        taxable: false,
      },
    ],
    presentmentCurrencyCode: currency,
    allowDiscountCodesInCheckout: false,
    acceptAutomaticDiscounts: false,
    tags: [tag],
    note: about,
  }
  const { draftOrderCreate: told } = await talk.ask('open-invoice', { input }, opened)
  const refusedBy = refusal(told.userErrors)
  if (refusedBy) return refusedBy
  return told.draftOrder ? answerOf(told.draftOrder) : refused('The shop made no invoice.')
}

function answerOf({ id, invoiceUrl }: Readonly<{ id: string; invoiceUrl: string | null }>): Carried {
  return invoiceUrl === null
    ? refused('The shop gives no address for the invoice.')
    : done({ kind: 'open_invoice', draftOrderId: id, url: invoiceUrl })
}

/** Where none was made there is nothing to take back; one that was paid is an order by now, and what is told of that payment settles it. */
export async function voidInvoice(talk: Talk, { draftOrderId, openedAs }: ShopTask<'void_invoice'>): Promise<Carried> {
  if (draftOrderId === null && openedAs !== null)
    return refused(`The invoice was made by hand, as ${openedAs}: it is taken back by hand as well.`)
  if (draftOrderId === null) return done({ kind: 'void_invoice' })
  const { draftOrder } = await talk.ask('one-invoice', { invoice: draftOrderId }, one)
  if (!draftOrder || draftOrder.status === 'COMPLETED') return done({ kind: 'void_invoice' })
  const { draftOrderDelete: told } = await talk.ask('void-invoice', { invoice: draftOrderId }, deleted)
  return refusal(told.userErrors) ?? done({ kind: 'void_invoice' })
}
