import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { parseJson } from '#app/infra/shopify/json-text.ts'
import { readRecord, type RecordRead } from '#app/infra/shopify/read-record.ts'

const folder = '../shared/fixtures/shopify'
const isHere = existsSync(folder)
if (!isHere) process.stderr.write(`${folder} is not here: the tests on the shop's own samples are skipped\n`)

function readSample(name: string): RecordRead | undefined {
  const parsed = parseJson(readFileSync(`${folder}/${name}-2025-10.json`, 'utf8'))
  if (!parsed.ok) throw new Error(parsed.fault)
  const reads = readRecord(parsed.value, null)
  expect(reads).toHaveLength(1)
  return reads[0]
}

test.skipIf(!isHere)('the sample order goes in with every amount it holds', () => {
  const read = readSample('order')
  if (read?.kind !== 'order') throw new Error(JSON.stringify(read))
  const { lines, refunds, shipments, ...order } = read.order
  expect(order).toEqual({
    sourceId: '450789469',
    overTheCounter: false,
    name: '#1001',
    store: 'us',
    currency: 'USD',
    channel: 'official',
    kind: 'standard',
    shipTo: 'US',
    email: 'bob.norman@mail.example.com',
    phone: '+557734881234',
    test: false,
    totalMinor: 59_894,
    shippingMinor: 0,
    // The sample is refunded, and says that all of it is still to be paid.
    receivedMinor: 0,
    refundedMinor: 1_000,
    shippingRefundedMinor: 0,
    moneyFaults: [{ code: 'totals-differ', reckonedMinor: 1_000, toldMinor: 0 }],
    placedAt: '2008-01-10T16:00:00.000Z',
    cancelledAt: '2025-07-02T16:31:21.000Z',
    updatedAt: '2025-07-02T16:31:21.000Z',
    shipAddress: {
      name: 'Bob Norman',
      company: null,
      street: 'Chestnut Street 92',
      addition: null,
      postcode: '40202',
      city: 'Louisville',
      region: 'KY',
      country: 'US',
      phone: '+1(502)-459-2181',
    },
  })
  expect(
    lines.map(({ sourceId, sku, listMinor, discountMinor, taxMinor, paidMinor }) => [
      sourceId,
      sku,
      listMinor,
      discountMinor,
      taxMinor,
      paidMinor,
    ]),
  ).toEqual([
    ['466157049', 'IPOD2008GREEN', 19_900, 334, 398, 19_964],
    ['518995019', 'IPOD2008RED', 19_900, 333, 398, 19_965],
    ['703073504', 'IPOD2008BLACK', 19_900, 333, 398, 19_965],
  ])
  expect(lines.map(({ quantity, droppedQuantity }) => [quantity, droppedQuantity])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ])
  expect(lines[0]?.properties).toEqual({ 'Custom Engraving Front': 'Happy Birthday', 'Custom Engraving Back': 'Merry Christmas' })
  expect(
    refunds
      .flatMap(({ lines }) => lines)
      .map(({ sourceId, lineSourceId, quantity, amountMinor, taxMinor }) => [sourceId, lineSourceId, quantity, amountMinor, taxMinor]),
  ).toEqual([
    ['1058498312', '466157049', 1, 19_566, 398],
    ['1058498313', '518995019', 1, 19_567, 398],
    ['1058498314', '703073504', 1, 19_567, 398],
  ])
  expect(shipments).toMatchObject([
    {
      sourceId: '255858046',
      cancelled: true,
      carrier: 'USPS',
      trackings: [{ number: '1Z1234512345123456' }],
      createdAt: '2025-07-02T16:29:59.000Z',
      lines: [{ lineSourceId: '466157049', quantity: 1 }],
    },
  ])
})

test.skipIf(!isHere)('the sample refund takes two lines back, with its amounts', () => {
  expect(readSample('refund')).toEqual({
    kind: 'news',
    name: 'refund 509562969',
    news: {
      kind: 'refund',
      orderSourceId: '450789469',
      refund: {
        orderSourceId: '450789469',
        sourceId: '509562969',
        at: '2025-07-02T16:38:15.000Z',
        toldAt: '2025-07-02T16:38:15.000Z',
        amountMinor: 20_900,
        shippingMinor: 0,
        names: ['509562969', '179259969', 'authorization-key', '#1001.3'],
        lines: [
          { sourceId: '104689539', lineSourceId: '703073504', quantity: 1, amountMinor: 19_566, taxMinor: 398 },
          { sourceId: '709875399', lineSourceId: '466157049', quantity: 1, amountMinor: 19_567, taxMinor: 398 },
        ],
      },
    },
  })
})

test.skipIf(!isHere)('the sample fulfilment failed and its event was on the way', () => {
  expect(readSample('fulfillment')).toMatchObject({
    kind: 'news',
    news: { kind: 'shipment', orderSourceId: '450789469', shipment: { sourceId: '255858046', cancelled: true } },
  })
  expect(readSample('fulfillment_event')).toMatchObject({
    kind: 'news',
    news: {
      kind: 'event',
      event: { sourceId: '944956392', shipmentSourceId: '255858046', status: 'in_transit', happenedAt: '2025-07-02T16:39:28.000Z' },
    },
  })
})
