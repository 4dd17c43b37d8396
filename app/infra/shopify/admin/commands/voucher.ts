import { z } from 'zod'

import { ShopFault } from '#app/infra/shopify/admin/shop-client.ts'

import { type Carried, decimal, done, gid, named, refusal, refused, type ShopTask, type Talk, userErrors } from './asking.ts'

/** What is no code of one amount has neither count nor status: somebody else made it under that name. */
const discount = z.object({ asyncUsageCount: z.int().optional(), status: z.string().optional() })
const looked = z.object({ codeDiscountNodeByCode: z.object({ id: z.string(), codeDiscount: discount }).nullable() })
const owner = z.object({ order: z.object({ customer: named.nullable() }).nullable() })
const made = z.object({ discountCodeBasicCreate: z.object({ codeDiscountNode: named.nullable(), userErrors }) })
const ended = z.object({ discountCodeDeactivate: z.object({ userErrors }) })

/** Makes a code that was chosen before: one that is there was made by an earlier try, whose answer got lost. */
export async function makeVoucher(talk: Talk, task: ShopTask<'make_voucher'>): Promise<Carried> {
  const { code, amount, endsAt } = task.input
  if (await lookFor(talk, code)) return done({ kind: 'make_voucher' })
  const customerId = await customerOf(talk, task)
  const asked = {
    title: `Points ${code}`,
    code,
    startsAt: new Date().toISOString(),
    endsAt,
    usageLimit: 1,
    appliesOncePerCustomer: true,
    combinesWith: { orderDiscounts: false, productDiscounts: false, shippingDiscounts: false },
    context: customerId === null ? { all: 'ALL' } : { customers: { add: [customerId] } },
    customerGets: { items: { all: true }, value: { discountAmount: { amount: decimal(amount.amountMinor), appliesOnEachItem: false } } },
  }
  const { discountCodeBasicCreate: told } = await talk.ask('make-voucher', { discount: asked }, made)
  if (told.codeDiscountNode) return done({ kind: 'make_voucher' })
  // Another try may have made it meanwhile.
  if (await lookFor(talk, code)) return done({ kind: 'make_voucher' })
  return refusal(told.userErrors) ?? refused('The shop made no code.')
}

/** Ends a code, unless it was used: that is asked before and, because it can be used in between, after. */
export async function revokeVoucher(talk: Talk, { input: { code } }: ShopTask<'revoke_voucher'>): Promise<Carried> {
  const found = await lookFor(talk, code)
  if (!found || isUsed(found)) return done({ kind: 'revoke_voucher', used: found !== null })
  if (found.codeDiscount.status !== 'EXPIRED') {
    const { discountCodeDeactivate: told } = await talk.ask('revoke-voucher', { id: found.id }, ended)
    const refusedBy = refusal(told.userErrors)
    if (refusedBy) return refusedBy
  }
  const now = await lookFor(talk, code)
  return done({ kind: 'revoke_voucher', used: now !== null && isUsed(now) })
}

type Found = NonNullable<z.output<typeof looked>['codeDiscountNodeByCode']>

async function lookFor(talk: Talk, code: string): Promise<Found | null> {
  return (await talk.ask('voucher', { code }, looked)).codeDiscountNodeByCode
}

function isUsed({ codeDiscount }: Found): boolean {
  return (codeDiscount.asyncUsageCount ?? 0) > 0
}

/** By whom the order was placed. A guest has no account, and a shop may not have given the right to read whose: then anybody may use the code. */
async function customerOf(talk: Talk, { orderNumber }: ShopTask): Promise<string | null> {
  try {
    const { order } = await talk.ask('customer-of-order', { order: gid('Order', orderNumber) }, owner)
    return order?.customer?.id ?? null
  } catch (fault) {
    if (fault instanceof ShopFault && fault.kind === 'refused') return null
    throw fault
  }
}
