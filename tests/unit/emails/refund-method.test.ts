import { expect, test } from 'vitest'

import type { GiftCreditedMail, RefundIssuedMail } from '#app/views/mails/data/inspection.ts'

import { filedData, render } from './samples.ts'

const { reviewBy: _reviewBy, ...summary } = filedData
const given = { ...summary, amount: { amountMinor: 34_320, currency: 'EUR' }, reference: '909' } as const
const refund = (method: string | null): RefundIssuedMail => ({ ...given, kind: 'refund-issued', method, receipt: null })
const credit = (method: string | null): GiftCreditedMail => ({ ...given, kind: 'gift-credited', gift: 'Goggles', method })

const textOf = async (mail: RefundIssuedMail | GiftCreditedMail, language: 'en' | 'de') =>
  (await render(mail, language)).text.replace(/\s+/g, ' ')

test('a mail of money given back names the method that the shop named, in its reader’s language', async () => {
  for (const mail of [refund('Visa ending in 4242'), credit('Visa ending in 4242')]) {
    expect(await textOf(mail, 'en')).toContain('Visa ending in 4242')
    expect(await textOf(mail, 'de')).toContain('Visa mit den Endziffern 4242')
  }
})

test('where nobody named a method, none is said', async () => {
  for (const mail of [refund(null), credit(null)]) expect(await textOf(mail, 'en')).not.toMatch(/null|undefined|\bTo:/)
})
