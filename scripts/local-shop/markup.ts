import { fixed, minus, received, refunded } from './amounts.ts'
import type { Discount } from './discount-shape.ts'
import { draftTotal } from './drafts.ts'
import type { Draft, Order, Shop } from './state.ts'

const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#14181f;background:#fff}
main.narrow{max-width:26rem;margin:0 auto;padding:1.5rem;border:1px solid #d8dbe0;border-radius:10px}.narrow h1{margin:0;font-size:1.4rem}.narrow table{table-layout:auto;margin:1rem 0}
.narrow td{padding:.7rem 0}.narrow form{display:block;margin:0}.narrow button{width:100%;min-height:2.9rem;background:#14181f;color:#fff;border-color:#14181f}nav a{margin-right:1rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{text-align:left;vertical-align:top;padding:.5rem .6rem;border-top:1px solid #d8dbe0;overflow-wrap:anywhere}
.sum{text-align:right;white-space:nowrap;padding-left:1.5rem!important}form{display:inline-block;margin:0 .3rem .3rem 0}button,input{font:inherit;padding:.25rem .7rem;border:1px solid #9aa1ac;border-radius:6px;background:#fff}
button{background:#f6f7f9;cursor:pointer}input{width:6rem}.said{background:#f6f7f9;padding:.6rem 1rem;border-radius:6px}small{color:#4b5563}`

/** Text with nothing in it that a browser would take for markup. */
function safe(value: string | null): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return (value ?? '').replace(/[&<>"]/g, (mark) => marks[mark] ?? '')
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${safe(title)}</title><style>${style}</style><body>${body}</body></html>`
}

/** Everything that the shops have, and what can be done in their own admin. */
export function shopPage(shops: readonly Shop[], said: string | null): string {
  const note = said ? `<p class="said" role="status">${safe(said)}</p>` : ''
  const links = shops.map(({ key }) => `<a href="#${safe(key)}">${safe(key.toUpperCase())}</a>`).join('')
  const intro = '<p>What a shop of Shopify would have, made up for this machine. What is done here, the portal is told.</p>'
  return document(
    'The local shop',
    `<main><h1>The local shop</h1>${intro}<nav>${links}</nav>${note}${shops.map(shopSection).join('')}</main>`,
  )
}

function shopSection({ key, books }: Shop): string {
  const orders = [...books.orders].sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
  const invoices = books.drafts.map(invoiceItem).join('')
  const codes = books.discounts.map(codeItem).join('')
  const heads = ['Order', 'Parts', 'Returns', 'Money', 'In the shop’s admin'].map((head) => `<th scope="col">${head}</th>`).join('')
  return `<h2 id="${safe(key)}">${safe(key.toUpperCase())}</h2>${invoices === '' ? '' : `<h3>Invoices</h3><ul>${invoices}</ul>`}${codes === '' ? '' : `<h3>Discount codes</h3><ul>${codes}</ul>`}
<table><thead><tr>${heads}</tr></thead><tbody>${orders.map(orderRow).join('')}</tbody></table>`
}

function invoiceItem(draft: Draft): string {
  const { token, name, status, currency, note } = draft
  const word = status === 'COMPLETED' ? 'paid' : 'open'
  return `<li><a href="/invoice/${token}">${safe(name)}</a> ${fixed(draftTotal(draft))} ${currency} · ${word} <small>${safe(note)}</small></li>`
}

function codeItem({ code, amount, used, endsAt }: Discount): string {
  const buy = `<form method="post" action="/spend"><input type="hidden" name="code" value="${safe(code)}"><button>Buy something with it</button></form>`
  return `<li>${safe(code)} −${fixed(amount)} ${used > 0 ? 'used' : `until ${safe(endsAt)} ${buy}`}</li>`
}

const partWords = { OPEN: 'to be sent', ON_HOLD: 'on hold', CLOSED: 'sent', CANCELLED: 'canceled' } as const

function orderRow(order: Order): string {
  const parts = order.fulfillmentOrders.map(
    ({ status, holds }) =>
      `${partWords[status]}${holds.map((hold) => `<br><small>${safe(hold.notes ?? hold.handle ?? hold.reason)}</small>`).join('')}`,
  )
  const returns = order.returns.map(({ name, status, lines }) => {
    const notes = [...new Set(lines.map(({ reasonNote }) => reasonNote))].join(' ')
    return `${safe(name)} ${status.toLowerCase()}<br><small>${safe(notes)}</small>`
  })
  const name = `<strong>${safe(order.name)}</strong>${order.cancelledAt ? ' canceled' : ''}`
  return `<tr id="${safe(order.id)}"><td>${name}<br><small>${safe(order.email)}<br>${safe(order.tags.join(', '))}</small></td>
<td>${parts.join('<br>')}</td><td>${returns.join('<br>')}</td><td>${moneyOf(order)}</td><td>${actsOf(order)}</td></tr>`
}

function moneyOf(order: Order): string {
  const refunds = order.refunds.map(({ note, lines, transactionIds }) => {
    const pieces = lines.reduce((count, { quantity }) => count + quantity, 0)
    if (transactionIds.length === 0) return `<br>${pieces} called off <small>${safe(note)}</small>`
    const back = order.transactions.filter(({ id }) => transactionIds.includes(id))
    const sum = back.reduce((total, { amount }) => total + amount.presentment, 0)
    return `<br>−${fixed(sum)} <small>${safe(note)}</small>`
  })
  return `${fixed(received(order).presentment)} ${order.presentmentCurrency}${refunds.join('')}`
}

/** Only what can be done: the shop would refuse the rest. */
function actsOf(order: Order): string {
  const left = minus(received(order), refunded(order)).presentment
  const isOpen = order.fulfillmentOrders.some(({ status }) => status === 'OPEN')
  const isMoving = order.fulfillments.some(({ displayStatus }) => displayStatus !== 'DELIVERED')
  const canCancel = order.cancelledAt === null && order.fulfillments.length === 0
  const amount = `<label>Amount <input name="amount" inputmode="decimal" value="${fixed(left)}"></label> `
  return [
    isOpen ? act(order, 'ship', 'Ship') : '',
    isMoving ? act(order, 'deliver', 'Deliver') : '',
    canCancel ? act(order, 'cancel', 'Cancel') : '',
    left > 0 ? act(order, 'refund', 'Refund', amount) : '',
  ].join('')
}

function act({ id }: Order, what: string, label: string, field = ''): string {
  return `<form method="post" action="/do/${what}"><input type="hidden" name="order" value="${safe(id)}">${field}<button>${label}</button></form>`
}

/** The page on which a customer pays; nothing is typed in, nothing is charged. */
export function invoicePage(draft: Draft): string {
  const lines = draft.lines.map(
    ({ title, quantity, price }) =>
      `<tr><td>${quantity} × ${safe(title)}</td><td class="sum">${fixed(price.presentment * quantity)} ${draft.currency}</td></tr>`,
  )
  const pay = `<form method="post"><button>Pay ${fixed(draftTotal(draft))} ${draft.currency}</button></form>`
  const foot =
    draft.status === 'COMPLETED' ? '<p role="status">Paid. Thank you! You can close this page: the portal has been told.</p>' : pay
  const body = `<h1>Invoice ${safe(draft.name)}</h1><p>${safe(draft.note)}</p><table>${lines.join('')}</table>${foot}`
  return document(`Invoice ${draft.name}`, `<main class="narrow">${body}<p><small>A made-up shop: nothing is charged.</small></p></main>`)
}
