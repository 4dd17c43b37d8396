import { ShopFault } from '#app/infra/shopify/admin/shop-client.ts'

import type { Carried, ShopTask, Talk } from './asking.ts'
import { cancelOrder } from './cancel-order.ts'
import { changeTags, correctAddress } from './change-order.ts'
import { hold, release } from './hold.ts'
import { openInvoice, voidInvoice } from './invoice.ts'
import { refund } from './refund.ts'
import { cancelReturn, closeReturn, openReturn } from './returns.ts'
import { sendFirst, takeIn } from './take-in.ts'
import { makeVoucher, revokeVoucher } from './voucher.ts'

/**
 * Has the shop do what it is asked for. Each looks first whether that was done already, where doing it twice would make a difference: what
 * was cut off is known by asking. A shop that could not be asked is asked again later.
 */
export async function carryOut(talk: Talk, task: ShopTask): Promise<Carried> {
  try {
    return await askFor(talk, task)
  } catch (fault) {
    if (!(fault instanceof ShopFault)) throw fault
    return { kind: fault.kind === 'unreachable' ? 'later' : 'refused', words: fault.message }
  }
}

function askFor(talk: Talk, { input, ...task }: ShopTask): Promise<Carried> {
  switch (input.kind) {
    case 'hold':
      return hold(talk, { ...task, input })
    case 'release':
      return release(talk, { ...task, input })
    case 'cancel_order':
      return cancelOrder(talk, { ...task, input })
    case 'correct_address':
      return correctAddress(talk, { ...task, input })
    case 'open_return':
      return openReturn(talk, { ...task, input })
    case 'cancel_return':
      return cancelReturn(talk, { ...task, input })
    case 'send_first':
      return sendFirst(talk, { ...task, input })
    case 'take_in':
      return takeIn(talk, { ...task, input })
    case 'close_return':
      return closeReturn(talk, { ...task, input })
    case 'refund':
      return refund(talk, { ...task, input })
    case 'open_invoice':
      return openInvoice(talk, { ...task, input })
    case 'void_invoice':
      return voidInvoice(talk, { ...task, input })
    case 'tag':
      return changeTags(talk, { ...task, input })
    case 'make_voucher':
      return makeVoucher(talk, { ...task, input })
    case 'revoke_voucher':
      return revokeVoucher(talk, { ...task, input })
  }
}
