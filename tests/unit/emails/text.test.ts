import { expect, test } from 'vitest'

import { signInCodeData, filedData, declinedData, pickupData, render } from './samples.ts'

test('the code in English', async () => {
  expect(await render(signInCodeData, 'en', '04127735')).toMatchObject({
    subject: 'Your sign-in code for EM-Smart',
    text: `Your sign-in code
=================

Enter this code in the browser window where you asked for it:

    0412 7735

It works once, until Fri 20 Nov 2026, 14:05 CET.

Asked for: Fri 20 Nov 2026, 13:55 CET
With: Firefox on Windows
From: Germany

We never ask for this code by phone, chat or mail. Don’t share it with anyone.

You didn’t ask for a code? Then ignore this mail: without the code nobody gets into your account.

-- 
EM-Smart
`,
  })
})

test('the code in German', async () => {
  expect(await render(signInCodeData, 'de', '04127735')).toMatchObject({
    subject: 'Ihr Anmeldecode für EM-Smart',
    text: `Ihr Anmeldecode
===============

Geben Sie diesen Code in dem Browserfenster ein, in dem Sie ihn angefordert haben:

    0412 7735

Er gilt einmal, bis Fr, 20. Nov. 2026, 14:05 MEZ.

Angefordert: Fr, 20. Nov. 2026, 13:55 MEZ
Mit: Firefox auf Windows
Aus: Deutschland

Wir fragen diesen Code nie am Telefon, im Chat oder per E-Mail ab. Geben Sie ihn niemandem.

Sie haben keinen Code angefordert? Dann ignorieren Sie diese E-Mail: Ohne den Code kommt niemand in Ihr Konto.

-- 
EM-Smart
`,
  })
})

test('a filed return in English, with every amount of its quote', async () => {
  expect(await render(filedData, 'en')).toMatchObject({
    subject: 'We received your return request (EMR-2026-000123)',
    text: `We received your return request
===============================

Hello Jürgen Groß,

Thank you. We received your request for order #DE-1042. Its number is EMR-2026-000123.

We’ll review it by Tue 24 Nov 2026, end of day and email you our answer.

Until then, please keep the items, all accessories, gifts and the original packaging together.

- 1 × Galvo Demo 60
- 2 × Goggles

Open your request:
https://portal.example/cases/EMR-2026-000123

Amounts:
+ €3,499.00  Paid for Galvo Demo 60
− €699.80  Service fee 20%
− €49.00  Gift not returned
− confirmed before pickup  Return shipping
= €2,750.20  Refund before return shipping
€2,400.30  If inspection finds it used

These amounts are fixed in your request. They change only if inspection finds another condition, missing parts or missing gifts; you would then get an offer to accept or dispute first.

Request: EMR-2026-000123
Order: #DE-1042

-- 
Questions? Reply to this mail or write to sales@em-smart.com.
EM-Smart customer portal. You’re receiving this email because of activity in your account.
`.replace(/([+−]) (€|c)/g, '$1\u00a0$2'),
  })
})

test('a filed return in German writes amounts and dates the German way', async () => {
  const { subject, text } = await render(filedData, 'de')
  expect(subject).toBe('Ihre Anfrage ist eingegangen: Rückgabe (EMR-2026-000123)')
  expect(text).toContain('Wir prüfen sie bis Di, 24. Nov. 2026, Ende des Tages und senden Ihnen unsere Antwort per E-Mail.')
  expect(text.replaceAll('\u00a0', ' ')).toContain(`Beträge:
+ 3.499,00 €  Paid for Galvo Demo 60
− 699,80 €  Service fee 20%
− 49,00 €  Gift not returned
− folgt vor der Abholung  Return shipping
= 2.750,20 €  Erstattung vor Rücksendekosten
2.400,30 €  Falls die Prüfung ergibt: benutzt`)
})

test('the review ends at the end of the day in the store’s zone, not in UTC', async () => {
  const us = { ...filedData, store: 'us', reviewBy: '2026-11-25T07:59:59.999Z' } as const
  expect((await render(us, 'en')).text).toContain('by Tue 24 Nov 2026, end of day')
})

test('a refund with all amounts known is a plain refund, an undecided one is no zero', async () => {
  const receipt = { lines: [], refund: { amountMinor: 5, currency: 'USD' }, secondRefund: null } as const
  expect((await render({ ...filedData, receipt }, 'en')).text).toContain('= $0.05  Refund\n')
  const undecided = { ...receipt, refund: null }
  expect((await render({ ...filedData, receipt: undecided }, 'en')).text).toContain('= we’ll review this  Refund\n')
})

test('a booked pickup in English says what to have ready', async () => {
  const { subject, text } = await render(pickupData, 'en')
  expect(subject).toBe('EMR-2026-000123: pickup on Thu 26 Nov 2026, 09:00 to 13:00')
  expect(text).toContain(`DHL collects your parcel on Thu 26 Nov 2026 between 09:00 and 13:00.

- 1 × Galvo Demo 60
- 2 × Goggles

Open your request:
https://portal.example/cases/EMR-2026-000123
`)
  expect(text).toContain(`
Day: Thu 26 Nov 2026
Time: 09:00 to 13:00
Carrier: DHL
Tracking number: JJD0003
Address:
  Jürgen Groß
  Kőszegi Str. 12
  10115 Berlin
Phone: +49 30 901820

Before the carrier comes:
1. Print both attached documents: the sheet for the outside of the parcel and the return note.
2. Put the return note into the parcel, close it and fasten the other sheet on the outside.
3. The carrier calls you in advance at +49 30 901820. Hand over the parcel together with the printed documents.

No printer? You don’t need one: show both documents to the carrier on your phone. The carrier brings the label.

Both documents on your phone:
https://portal.example/cases/EMR-2026-000123/documents/d

The day doesn’t suit you? Reply to this mail as early as you can.
`)
})

test('of several parcels each has a sheet of its own, and a carrier’s own label is told of', async () => {
  const several = { ...pickupData, carrierLabel: true, pickup: { ...pickupData.pickup, parcels: 3 } }
  const { text } = await render(several, 'en')
  expect(text).toContain(`1. Print the attached documents: a sheet for the outside of each of the 3 parcels and one return note.
2. Print the carrier’s label as well and stick it next to the sheet. Don’t cover it.
3. Put the return note`)
})

test('a booked pickup in German names the day in the subject', async () => {
  const { subject, text } = await render(pickupData, 'de')
  expect(subject).toBe('EMR-2026-000123: Abholung am Do, 26. Nov. 2026, 09:00 bis 13:00 Uhr')
  expect(text).toContain('DHL holt Ihr Paket am Do, 26. Nov. 2026 zwischen 09:00 und 13:00 Uhr ab.')
})

test('a refusal gives the reason as staff wrote it and what is open instead', async () => {
  const { subject, text } = await render(declinedData, 'en')
  expect(subject).toBe('EMR-2026-000123: we can’t accept your return request')
  expect(text).toContain(`We have reviewed your request for order #DE-1042 and can’t accept it. The reason:

> The lens is scratched.
>
> See photo 2.

Your order stays as it was.

- 1 × Galvo Demo 60
- 2 × Goggles

See your options for this order:
https://portal.example/orders/42

What you can do instead:
- Request a repair
`)
})

test('a refusal with nothing else open promises nothing', async () => {
  const { text } = await render({ ...declinedData, alternatives: [] }, 'de')
  expect(text).not.toContain('Was Sie stattdessen tun können')
  expect(text).toContain('Antworten Sie auf diese E-Mail; unser Team liest sie.')
})

test('a parcel that is refused unopened is never asked to be opened', async () => {
  for (const language of ['en', 'de'] as const) {
    const { text } = await render({ ...pickupData, caseKind: 'refuse' }, language)
    expect(text).toContain(language === 'en' ? '2. Leave the parcel unopened.' : '2. Lassen Sie das Paket ungeöffnet.')
    expect(text).not.toMatch(/into the parcel|in das Paket/)
  }
})

test('a limit after which something is lost is told to the minute, with its zone', async () => {
  const asked = { ...filedData, kind: 'item-requested', item: 'A photo', answerBy: '2026-12-01T04:59:59.999Z', store: 'us' } as const
  expect((await render(asked, 'en')).text).toMatch(/by \w{3} \d\d? Nov 2026, \d\d:59 [A-Z]{3}\. After that the request expires/)
  const german = { ...asked, answerBy: '2026-11-30T22:59:59.999Z', store: 'de' } as const
  expect((await render(german, 'de')).text).toContain('bis Mo, 30. Nov. 2026, 23:59 MEZ. Danach verfällt die Anfrage')
})

test('a request that is withdrawn after the booking says that nobody need wait for the carrier', async () => {
  const withdrawn = { ...filedData, kind: 'case-withdrawn', orderPath: '/orders/42' } as const
  const booked = { ...withdrawn, pickup: pickupData.pickup }
  expect((await render(booked, 'en')).text).toContain('The pickup on Thu 26 Nov 2026 is cancelled')
  expect((await render(booked, 'de')).text).toContain('Die Abholung am Do, 26. Nov. 2026 ist abgesagt')
  expect((await render(withdrawn, 'en')).text).not.toContain('pickup')
})

test('what could still change the amounts is said only where a parcel is inspected', async () => {
  expect((await render(filedData, 'en')).text).toContain('They change only if inspection finds')
  const cancelled = { ...filedData, caseKind: 'cancel' } as const
  expect((await render(cancelled, 'en')).text).not.toContain('inspection finds another condition')
})
