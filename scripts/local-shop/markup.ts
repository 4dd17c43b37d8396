import { fixed, minus, received, refunded } from './amounts.ts'
import { draftTotal } from './drafts.ts'
import type { Draft, Order, Shop } from './state.ts'

const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#14181f}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.4rem .6rem;border-top:1px solid #d8dbe0}
form{display:inline}button,input{font:inherit;padding:.2rem .6rem}input{width:6rem}.said{background:#f6f7f9;padding:.6rem 1rem}small{color:#4b5563}`

/** Text with nothing in it that a browser would take for markup. */
function safe(value: string | null): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return (value ?? '').replace(/[&<>"]/g, (mark) => marks[mark] ?? '')
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${style}</style><body>${body}</body></html>`
}

/** Everything that the shops have, and what can be done in their own admin. */
export function shopPage(shops: readonly Shop[], said: string | null): string {
  const note = said ? `<p class="said" role="status">${safe(said)}</p>` : ''
  return document(
    'The local shop',
    `<h1>The local shop</h1><p>What a shop of Shopify would have, made up for this machine.</p>${note}${shops.map(shopSection).join('')}`,
  )
}

function shopSection({ key, books }: Shop): string {
  const orders = [...books.orders].sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
  const invoices = books.drafts.map(
    (draft) =>
      `<li><a href="/invoice/${draft.token}">${safe(draft.name)}</a> ${fixed(draftTotal(draft))} ${draft.currency} · ${draft.status.toLowerCase()} <small>${safe(draft.tags.join(', '))}</small></li>`,
  )
  return `<h2>${safe(key.toUpperCase())}</h2>${invoices.length > 0 ? `<h3>Invoices</h3><ul>${invoices.join('')}</ul>` : ''}
<table><thead><tr><th>Order</th><th>Parts</th><th>Returns</th><th>Money</th><th>In the shop's admin</th></tr></thead><tbody>${orders.map(orderRow).join('')}</tbody></table>`
}

function orderRow(order: Order): string {
  const currency = order.presentmentCurrency
  const parts = order.fulfillmentOrders.map(
    ({ status, holds }) =>
      `${status.toLowerCase().replace('_', ' ')}${holds.map((hold) => ` <small>${safe(hold.notes ?? hold.handle)}</small>`).join('')}`,
  )
  const returns = order.returns.map(
    (one) =>
      `${safe(one.name)} ${one.status.toLowerCase()} <small>${safe(one.lines.map(({ reasonNote }) => reasonNote).join(' '))}</small>`,
  )
  const refunds = order.refunds.map((refund) => `<br><small>${refund.createdAt.slice(0, 16)} ${safe(refund.note)}</small>`)
  const left = minus(received(order), refunded(order)).presentment
  const act = (what: string, label: string, field = '') =>
    `<form method="post" action="/do/${what}"><input type="hidden" name="order" value="${safe(order.id)}">${field}<button>${label}</button></form>`
  return `<tr id="${safe(order.id)}"><td><strong>${safe(order.name)}</strong>${order.cancelledAt ? ' canceled' : ''}<br><small>${safe(order.email)}<br>${safe(order.tags.join(', '))}</small></td>
<td>${parts.join('<br>')}</td><td>${returns.join('<br>')}</td>
<td>${fixed(received(order).presentment)} ${currency}${refunds.length > 0 ? `<br>back: ${fixed(refunded(order).presentment)}` : ''}${refunds.join('')}</td>
<td>${act('ship', 'Ship')} ${act('deliver', 'Deliver')} ${act('cancel', 'Cancel')}<br>${act('refund', 'Refund', `<label>Amount <input name="amount" inputmode="decimal" value="${fixed(left)}"></label> `)}</td></tr>`
}

/** The page on which a customer pays; nothing is typed in, nothing is charged. */
export function invoicePage(draft: Draft): string {
  const lines = draft.lines.map(
    ({ title, quantity, price }) =>
      `<tr><td>${quantity} × ${safe(title)}</td><td>${fixed(price.presentment * quantity)} ${draft.currency}</td></tr>`,
  )
  const paid = draft.status === 'COMPLETED'
  const foot = paid
    ? '<p role="status">Paid. Thank you!</p>'
    : `<form method="post"><button>Pay ${fixed(draftTotal(draft))} ${draft.currency}</button></form>`
  return document(
    `Invoice ${draft.name}`,
    `<h1>Invoice ${safe(draft.name)}</h1><p>${safe(draft.note)}</p><table>${lines.join('')}</table>${foot}<p><small>A made-up shop: nothing is charged.</small></p>`,
  )
}
