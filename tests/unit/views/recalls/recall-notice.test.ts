import { expect, test } from 'vitest'

import { recallNoticeMail } from '#app/views/recalls/notice-mail.ts'
import { recallItem } from '#app/views/recalls/recall-items.ts'
import { noticeView } from '#app/views/recalls/recall-notice.ts'
import { contentOf } from '#emails/mails.ts'
import { mailWords } from '#app/wording/mails/mail-words.ts'
import { noticeOf } from '#tests/support/recalls.ts'

const piece = { title: 'Mopa 60 W', serial: 'AA-0001', quantity: 1, orderName: '#1001' }

test('the notice has every element that art. 36(2) asks for, in its order, under the prescribed headline', () => {
  const ids = ['product', 'identification', 'yours', 'sold', 'hazard', 'action', 'remedies', 'contact', 'passOn']
  const english = noticeView(noticeOf(), [piece], 'en')
  const german = noticeView(noticeOf(), [piece], 'de')
  expect([english.headline, german.headline]).toEqual(['Product safety recall', 'Produktsicherheitsrückruf'])
  expect(english.sections.map(({ id }) => id)).toEqual(ids)
  expect(german.sections.map(({ id }) => id)).toEqual(ids)
  expect(german.sections.find(({ id }) => id === 'action')?.lines[0]).toBe('Verwenden Sie das Produkt ab sofort nicht mehr.')
  expect(english.sections.find(({ id }) => id === 'yours')?.lines).toEqual(['1 × Mopa 60 W (serial number AA-0001, order #1001)'])
})

test('only what is offered is named, and beside a repair or a replacement that the money comes back where neither is done in time', () => {
  const remediesOf = (remedies: Parameters<typeof noticeOf>[0]) =>
    noticeView(noticeOf(remedies), [], 'en').sections.find(({ id }) => id === 'remedies')?.lines ?? []
  expect(remediesOf({ remedies: ['repair', 'refund'] }).map((line) => line.split(':')[0])).toEqual([
    'Repair',
    'Refund',
    'If a repair or replacement is not completed within a reasonable time and without significant inconvenience to you, you get your money back.',
  ])
  expect(remediesOf({ remedies: ['refund'] })).toHaveLength(1)
})

test('without a free number the account is where questions are answered', () => {
  const contact = (phone: string | null) => noticeView(noticeOf({ phone }), [], 'en').sections.find(({ id }) => id === 'contact')?.lines
  expect(contact(null)).toEqual(['Open the recall in your account, or write to us there.'])
  expect(contact('0800 0000000')?.[0]).toBe('Call 0800 0000000, free of charge.')
})

test('the mail bears the prescribed word in subject and heading, and leads nowhere but to the recall', () => {
  const reader = { id: 'b1', name: 'Jürgen Groß', language: 'de', store: 'de', pieces: [piece] } as const
  const mail = recallNoticeMail(noticeOf(), null, reader, { reminder: false })
  const content = contentOf(mail, { language: 'de', words: mailWords('de'), publicOrigin: 'https://portal.test', code: null })
  expect([content.subject, content.heading]).toEqual(['Produktsicherheitsrückruf: EM-Smart Mopa 60 W', 'Produktsicherheitsrückruf'])
  const links = content.blocks.flatMap((block) => ('href' in block ? [block.href] : []))
  expect(links).toEqual(['https://portal.test/recalls/b1'])
  expect(content.blocks.some((block) => block.block === 'paragraph' && /schon geschrieben/.test(block.text))).toBe(false)
  const again = contentOf(
    { ...mail, reminder: true },
    { language: 'de', words: mailWords('de'), publicOrigin: 'https://portal.test', code: null },
  )
  expect(again.blocks.some((block) => block.block === 'paragraph' && /schon geschrieben/.test(block.text))).toBe(true)
})

test('a piece asks for an answer, was answered, or is arranged by customer service where it was bought elsewhere', () => {
  const item = { id: 'i', buyerId: 'b', ...piece, orderId: 'o', unitId: 'u', answer: null, open: true, caseNumber: null }
  const stands = (change: Partial<Parameters<typeof recallItem>[0]>) => recallItem({ ...item, ...change }, 'en').stands
  expect(stands({})).toBe('open')
  expect(stands({ orderId: null, orderName: null })).toBe('by-hand')
  expect(stands({ open: false, answer: 'gone' })).toBe('gone')
  expect(stands({ open: false, answer: 'refund', caseNumber: 'EMR-2026-000001' })).toBe('opened')
  // Its request ran out: the question stands again.
  expect(stands({ open: true, answer: 'refund', caseNumber: 'EMR-2026-000001' })).toBe('open')
})
