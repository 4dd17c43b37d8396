import { afterAll, beforeAll, expect, test } from 'vitest'

import { receiptOf } from '#app/domain/cases/receipt.ts'
import { refundsIfWorse } from '#app/domain/cases/refund-if-worse.ts'
import { startMailWorker } from '#app/infra/mail/worker.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { acceptOffer } from '#app/usecases/cases/answer-offer.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { printAttachments } from '#app/usecases/documents/print-documents.ts'
import { askOf, bookCourier, type Bought, buy, caseOf, fileRequest, hire, outcomeOf } from '#tests/support/case-life.ts'
import { textOf } from '#tests/support/poppler.ts'
import { makePortal } from '#tests/support/portal.ts'
import { type ReceivedMail, startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

let smtp: TestSmtp
let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  smtp = await startSmtp()
  ;({ portal, close } = await makePortal({ SMTP_URL: smtp.url }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(async () => {
  await close()
  await smtp.stop()
})

/** From the request to the money, with an offer between. */
async function wholeReturn(bought: Bought): Promise<string> {
  const [lineId = ''] = bought.lineIds
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId }] })
  await approveCase(portal, await askOf(portal, number, agent))
  await bookCourier(portal, number, agent, 2_490)
  for (const step of ['pick_up', 'receive'] as const) {
    await advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note: null, shipment: null })
  }
  const finding = { lineId, condition: 'used', quantity: 1, faultConfirmed: true, missingParts: 1234, note: 'Burn marks' } as const
  await inspectCase(portal, { ...(await askOf(portal, number, agent)), findings: [finding] })
  await sendOffer(portal, { ...(await askOf(portal, number, agent)), amountMinor: null, note: null })
  const { version } = await caseOf(portal, number)
  await acceptOffer(portal, { number, version, customerId: bought.customerId, from: null })
  await refundCase(portal, { ...(await askOf(portal, number, finance)), reference: 're_1', amountMinor: null })
  return number
}

/** Every amount in a text, in minor units: `€1,299.00`. */
function amountsIn(text: string): number[] {
  return [...text.matchAll(/€([\d,]+)\.(\d\d)/g)].map(([, units = '', cents]) => Number(units.replaceAll(',', '')) * 100 + Number(cents))
}

const sorted = (amounts: Iterable<number>) => [...new Set(amounts)].sort((one, other) => one - other)

test('every amount in every mail and document of a return is one of the case, and each of the case is told', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '1234.56' }])
  const worker = startMailWorker(portal, {
    attachmentsFor: async ({ data }) =>
      data.kind !== 'pickup-booked'
        ? []
        : (await printAttachments(portal, data.documentIds)).map(({ fileName, bytes }) => ({
            filename: fileName,
            contentType: 'application/pdf',
            content: Buffer.from(bytes),
          })),
  })
  try {
    const number = await wholeReturn(bought)
    const mails: ReceivedMail[] = []
    for (const kind of [
      'We received your',
      'is approved',
      '€24.90 for your pickup',
      'pickup on',
      'has arrived',
      'inspection result',
      'accepted',
      'refunded',
    ]) {
      mails.push(await smtp.waitFor(({ envelope, email }) => envelope.to.includes(bought.email) && (email.subject ?? '').includes(kind)))
    }
    const view = await caseOf(portal, number)
    const outcome = await outcomeOf(portal, number)
    const { entries, total } = receiptOf(view.decision)
    const quoted = [...entries.map(({ amount }) => amount), total].flatMap((amount) => amount?.amountMinor ?? [])
    const { returnShippingQuote: _agreed, ...facts } = view.facts
    const secondsFiled = refundsIfWorse(facts).flatMap(({ refund }) => refund?.amountMinor ?? [])
    const seconds = refundsIfWorse(view.facts).flatMap(({ refund }) => refund?.amountMinor ?? [])
    // 1,234.56 less the 30 % of a used one, less 12.34 of missing parts, less the 24.90 that were agreed to for the courier.
    expect(outcome.refund?.amount.amountMinor).toBe(82_695)
    const settled = [123_456, 37_037, 1_234, 2_490, 82_695]
    // Unopened, and before anybody knew what the courier costs.
    const filedAs = [123_456, 8_642, 114_814]
    expect(total?.amountMinor).toBe(112_324)
    for (const { email } of mails) {
      expect(sorted(amountsIn(email.html ?? '')), email.subject).toEqual(sorted(amountsIn(email.text ?? '')))
      for (const amount of amountsIn(email.text ?? '')) {
        expect([...quoted, ...seconds, ...settled, ...filedAs, ...secondsFiled], `${email.subject}: ${amount}`).toContain(amount)
      }
    }
    const [filed, , priced, booked] = mails
    const refunded = mails.at(-1)
    for (const amount of filedAs) expect(amountsIn(filed?.email.text ?? '')).toContain(amount)
    for (const amount of quoted) expect(amountsIn(priced?.email.text ?? '')).toContain(amount)
    for (const amount of quoted) expect(amountsIn(booked?.email.text ?? '')).toContain(amount)
    expect(sorted(amountsIn(refunded?.email.text ?? ''))).toEqual(sorted(settled))
    const note = booked?.email.attachments.find(({ filename }) => filename?.endsWith('note.pdf'))
    expect(sorted(amountsIn(textOf(new Uint8Array(note?.content as ArrayBuffer))))).toEqual(sorted(amountsIn(booked?.email.text ?? '')))
  } finally {
    await worker.stop()
  }
})
