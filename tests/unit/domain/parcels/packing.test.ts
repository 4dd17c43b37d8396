import { expect, test } from 'vitest'

import { packedParcels } from '#app/domain/parcels/packing.ts'
import { orderLine } from '#tests/support/order-view.ts'

const machine = orderLine({ packed: { grams: 14_800, lengthMm: 560, widthMm: 400, heightMm: 420 } })
const rotary = orderLine({ category: 'accessory', series: null, packed: { grams: 4_200, lengthMm: 340, widthMm: 240, heightMm: 620 } })

test('every machine is a parcel of its own, and what is none goes along in the first', () => {
  expect(
    packedParcels([
      { line: rotary, quantity: 2 },
      { line: machine, quantity: 2 },
    ]),
  ).toEqual([{ grams: 23_200, lengthMm: 560, widthMm: 400, heightMm: 620 }, machine.packed])
})

test('without a machine all goes in one parcel', () => {
  expect(packedParcels([{ line: rotary, quantity: 3 }])).toEqual([{ grams: 12_600, lengthMm: 340, widthMm: 240, heightMm: 620 }])
})

test('what nobody weighed leaves the whole without a weight', () => {
  expect(
    packedParcels([
      { line: machine, quantity: 1 },
      { line: orderLine({ packed: null }), quantity: 1 },
    ]),
  ).toBeNull()
})

test('nothing makes no parcel', () => {
  expect(packedParcels([{ line: machine, quantity: 0 }])).toEqual([])
})
