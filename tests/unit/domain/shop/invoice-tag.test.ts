import { expect, test } from 'vitest'

import { invoiceTag, paidInvoice } from '#app/domain/shop/invoice-tag.ts'

const id = '0c4b2f6e-9d1a-4e6b-8a53-1f2e3d4c5b6a'

test('a tag fits the forty letters that a shop takes, and names its invoice again', () => {
  expect(invoiceTag(id)).toBe('invoice-0c4b2f6e9d1a4e6b8a531f2e3d4c5b6a')
  expect(invoiceTag(id).length).toBeLessThanOrEqual(40)
  expect(paidInvoice(['portal-repair', invoiceTag(id)])).toBe(id)
  expect(paidInvoice([invoiceTag(id).toUpperCase()])).toBe(id)
})

test('an order without such a tag pays no invoice', () => {
  for (const tags of [[], ['invoice-1'], [`invoice-${id}`], [`${invoiceTag(id)}0`], [`x${invoiceTag(id)}`]]) {
    expect(paidInvoice(tags)).toBeNull()
  }
})
