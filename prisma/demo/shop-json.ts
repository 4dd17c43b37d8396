import type { EpochMs } from '#app/domain/shared/instant.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { articleOf } from './articles.ts'
import { orderNameOf, type Person, personOf } from './people.ts'
import type { Scenario, ScenarioLine } from './scenario.ts'
import { iso, type Parcel, timelineOf } from './timeline.ts'

/** One order and the tracking events of its parcels, as the shop would write them. */
export type ShopFiles = Readonly<{ order: Readonly<Record<string, unknown>>; events: readonly Readonly<Record<string, unknown>>[] }>

/** What the shop would book for an amount that was paid in euros, at a made-up rate. */
const dollarsForEuros = (minor: number) => Math.round((minor * 108) / 100)
const fictionalTaxPercent = 8

/** Writes a scenario in the shop's own format; the same `number` and `now` always give the same text. */
export function shopFiles(scenario: Scenario, number: number, now: EpochMs): ShopFiles {
  const person = personOf(scenario.person)
  const id = 7_100_000_000_000 + number * 1_000
  const { placedAt, parcels } = timelineOf(scenario.stage, person.store, now)
  const money = moneyOf(stores[person.store].currency, scenario.paidAbroad === true)
  const lines = scenario.lines.map((line, at) => lineJson(line, { id: id + at + 1, person, money, scenario }))
  const shipping = scenario.shipping ?? 0
  const total = lines.reduce((sum, line) => sum + line.paid, shipping)
  const fulfillments = parcels.map((parcel, at) => parcelJson(parcel, id + 500 + at, id, person, lines))
  const heard = parcels.flatMap(({ events }) => events.map((event) => event.at))
  const order = {
    id,
    admin_graphql_api_id: `gid://shopify/Order/${id}`,
    name: orderNameOf(person, number),
    order_number: number,
    note: `Fictional demo order: ${scenario.shows}`,
    email: person.email ?? '',
    contact_email: person.email,
    phone: person.phone,
    tags: tagsOf(scenario, number).join(', '),
    test: false,
    created_at: iso(placedAt),
    processed_at: iso(placedAt),
    updated_at: iso(Math.max(placedAt, ...heard)),
    cancelled_at: scenario.cancelled ? iso(placedAt + 3_600_000) : null,
    cancel_reason: scenario.cancelled ? 'customer' : null,
    currency: money.shop,
    presentment_currency: money.paid,
    taxes_included: person.store !== 'us',
    total_price: money.text(total),
    total_price_set: money.set(total),
    shipping_address: addressJson(person),
    billing_address: addressJson(person),
    line_items: lines.map(({ json }) => json),
    shipping_lines:
      shipping > 0
        ? [
            {
              id: id + 400,
              title: 'Standard',
              price: money.text(shipping),
              price_set: money.set(shipping),
              discount_allocations: [],
              tax_lines: [],
            },
          ]
        : [],
    fulfillments,
    refunds: refundsJson(scenario, id, placedAt, lines),
  }
  const events = parcels.flatMap((parcel, at) => eventsJson(parcel, id + 500 + at, id, person))
  return { order, events }
}

type ShopMoney = Readonly<{ shop: Currency; paid: Currency; text: (minor: number) => string; set: (minor: number) => unknown }>

function moneyOf(paid: Currency, bookedInDollars: boolean): ShopMoney {
  const shop = bookedInDollars ? 'USD' : paid
  const booked = (minor: number) => (bookedInDollars ? dollarsForEuros(minor) : minor)
  const decimals = (minor: number) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`
  return {
    shop,
    paid,
    text: (minor) => decimals(booked(minor)),
    set: (minor) => ({
      shop_money: { amount: decimals(booked(minor)), currency_code: shop },
      presentment_money: { amount: decimals(minor), currency_code: paid },
    }),
  }
}

type LineOf = Readonly<{ id: number; person: Person; money: ShopMoney; scenario: Scenario }>
type LineMade = Readonly<{ json: Readonly<Record<string, unknown>>; id: number; quantity: number; paid: number; refunded: number }>

function lineJson(line: ScenarioLine, of: LineOf): LineMade {
  const article = articleOf(line.sku)
  const quantity = line.quantity ?? 1
  const isGift = line.giftFor !== undefined
  const price = line.free ? 0 : of.person.store === 'us' ? article.usd : article.eur
  const discount = isGift ? price * quantity : (line.discount ?? 0)
  const net = price * quantity - discount
  const tax = of.person.store === 'us' ? Math.floor((net * fictionalTaxPercent + 50) / 100) : 0
  const { money } = of
  const json = {
    id: of.id,
    sku: line.sku,
    title: article.title,
    variant_title: article.variant,
    quantity,
    current_quantity: of.scenario.cancelled ? 0 : quantity - (line.refunded ?? 0),
    price: money.text(price),
    price_set: money.set(price),
    total_discount: money.text(0),
    discount_allocations:
      discount > 0 ? [{ amount: money.text(discount), amount_set: money.set(discount), discount_application_index: 0 }] : [],
    tax_lines: tax > 0 ? [{ title: 'Fictional state tax', rate: 0.08, price: money.text(tax), price_set: money.set(tax) }] : [],
    properties: [],
  }
  return { json, id: of.id, quantity, paid: net + tax, refunded: line.refunded ?? 0 }
}

/** What the merchant writes: who sold it, which line is a gift of which, and which machines were sent. */
function tagsOf(scenario: Scenario, number: number): string[] {
  const gifts = scenario.lines.flatMap(({ sku, giftFor }) => (typeof giftFor === 'string' ? [`gift ${sku} for ${giftFor}`] : []))
  const machines = scenario.lines.filter(({ sku }) => articleOf(sku).category === 'machine')
  const serials = machines.flatMap(({ sku, quantity = 1 }) =>
    Array.from({ length: quantity }, (_, at) => `serial ${sku} DEMO-${sku.replace(/\W/g, '')}-${number}${at + 1}`),
  )
  return [...(scenario.tags ? [scenario.tags] : []), ...gifts, ...serials]
}

function addressJson(person: Person) {
  return {
    first_name: person.first,
    last_name: person.last,
    name: `${person.first} ${person.last}`,
    company: null,
    address1: person.street,
    address2: '',
    zip: person.postcode,
    city: person.city,
    province_code: person.region,
    country_code: person.country,
    phone: person.phone,
  }
}

function parcelJson(parcel: Parcel, id: number, orderId: number, person: Person, lines: readonly LineMade[]) {
  const inside = parcel.lines === 'all' ? lines : parcel.lines === 'first' ? lines.slice(0, 1) : lines.slice(1)
  const tracking = `DEMO${String(id).slice(-9)}`
  const last = parcel.events.at(-1)?.at ?? parcel.shippedAt
  return {
    id,
    order_id: orderId,
    status: 'success',
    shipment_status: parcel.shipmentStatus,
    created_at: iso(parcel.shippedAt),
    updated_at: iso(last),
    tracking_company: person.store === 'us' ? 'Sample Freight' : 'Musterpaket',
    tracking_number: tracking,
    tracking_url: `https://carrier.example/track/${tracking}`,
    estimated_delivery_at: parcel.expectedAt === null ? null : iso(parcel.expectedAt),
    line_items: inside.map((line) => ({ id: line.id, quantity: line.quantity })),
  }
}

function eventsJson(parcel: Parcel, id: number, orderId: number, person: Person) {
  return parcel.events.map((event, at) => ({
    id: id * 10 + at,
    order_id: orderId,
    fulfillment_id: id,
    status: event.status,
    message: event.message,
    happened_at: iso(event.at),
    created_at: iso(event.at),
    city: at === 0 ? null : person.city,
    country: at === 0 ? null : person.country,
    estimated_delivery_at: parcel.expectedAt === null ? null : iso(parcel.expectedAt),
  }))
}

function refundsJson(scenario: Scenario, id: number, placedAt: EpochMs, lines: readonly LineMade[]): unknown[] {
  const taken = lines.map((line) => ({ ...line, back: scenario.cancelled ? line.quantity : line.refunded }))
  const items = taken.filter(({ back }) => back > 0)
  if (items.length === 0) return []
  return [
    {
      id: id + 900,
      order_id: id,
      created_at: iso(placedAt + 3_600_000),
      note: 'Fictional refund',
      refund_line_items: items.map((line) => ({ id: line.id * 10, line_item_id: line.id, quantity: line.back })),
    },
  ]
}
