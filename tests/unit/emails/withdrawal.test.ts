import { expect, test } from 'vitest'

import type { WithdrawalAcknowledgedMail } from '#app/views/mails/data/declaration.ts'
import { unlinked } from '#emails/unlinked.ts'

import { render } from './samples.ts'

const declared: WithdrawalAcknowledgedMail = {
  kind: 'withdrawal-acknowledged',
  store: 'de',
  reference: 'W-7K3M-9QXT',
  declaredAt: '2026-12-28T22:59:59.999Z',
  name: 'Erika Muster',
  contract: '#DE-1042',
  items: null,
  chosen: null,
  email: 'erika@example.com',
}

test('the acknowledgement says all that was declared, the moment with its zone, the reference, and asks for no click', async () => {
  const { subject, text, html } = await render({ ...declared, items: 'nur die Linse\nund das Netzteil' }, 'de')
  expect(subject).toBe('Ihr Widerruf ist eingegangen (W-7K3M-9QXT)')
  const said = [
    'Hiermit widerrufe ich den folgenden Vertrag.',
    'Erika Muster',
    '#DE-1042',
    'nur die Linse',
    'und das Netzteil',
    'erika@example.com',
  ]
  for (const each of [...said, 'Mo, 28. Dez. 2026, 23:59 MEZ', 'W-7K3M-9QXT']) {
    expect(text).toContain(each)
    expect(html).toContain(each)
  }
  expect(html).not.toContain('href=')
})

test('it names the lines that were chosen, or the whole contract, in English too', async () => {
  const chosen = [{ lineId: '1', title: 'Galvo Demo 60', quantity: 2 }]
  expect((await render({ ...declared, chosen }, 'en')).text).toContain('2 × Galvo Demo 60')
  const { text } = await render(declared, 'en')
  expect(text).toContain('Everything in this contract')
  expect(text).toContain('I hereby withdraw from the following contract.')
  expect(text).toContain('Mon 28 Dec 2026, 23:59 CET')
})

test('what a stranger typed becomes no link and no greeting, and not a letter of it is lost', async () => {
  const evil = { name: 'Win at www.evil.example', contract: 'https://evil.example/x', items: 'mail me@evil.example' }
  const { text, html } = await render({ ...declared, ...evil }, 'en')
  expect(text).not.toMatch(/www\.evil|https:\/\/evil|@evil/)
  expect(html).not.toMatch(/www\.evil|https:\/\/evil|@evil/)
  expect(text).not.toContain('Hello Win')
  for (const words of Object.values(evil)) expect(unlinked(words).replaceAll('\u2060', '')).toBe(words)
})

test('the owner of an order is asked without alarm, with one way to answer, and reads nothing of who declared it', async () => {
  const mail = {
    kind: 'withdrawal-noticed',
    store: 'de',
    customerName: null,
    orderName: '#DE-1042',
    declaredAt: declared.declaredAt,
  } as const
  const { text, html } = await render({ ...mail, answerPath: '/withdrawals/42' }, 'de')
  expect(text).toContain('An Ihrer Bestellung hat sich nichts geändert')
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['https://portal.example/withdrawals/42'])
})
