import { expect, test } from 'vitest'

import type { CommandView } from '#app/domain/shop/command.ts'
import { CommandsCard } from '#app/ui/shop/commands-card.tsx'
import { commandRow } from '#app/views/shop/command-row.ts'
import { render } from '#tests/support/render.tsx'

const refused: CommandView = {
  id: 'c1',
  input: { kind: 'cancel_order' },
  state: 'refused',
  attempts: 1,
  fault: 'The order was <b>fulfilled</b>',
  answer: null,
  byHand: null,
  askedAt: '2026-11-30T10:00:00.000Z',
  dueAt: null,
  waitsFor: null,
  settledAt: null,
}
const money: CommandView = {
  ...refused,
  id: 'c2',
  input: { kind: 'refund', of: 'refund', id: 'r1', amount: { amountMinor: 100, currency: 'EUR' } },
}
const settler = { mayRefund: true, fresh: true, token: 't0ken' }
type Reply = Parameters<typeof CommandsCard>[0]['reply']

const card = (commands: readonly CommandView[], change: Partial<typeof settler> = {}, reply?: Reply) =>
  render(
    <CommandsCard
      rows={commands.map((command) => commandRow(command, 'Europe/Berlin', 'en'))}
      settler={{ ...settler, ...change }}
      reply={reply}
    />,
  )

test('a case that asked nothing of its shop has no card', () => {
  expect(card([])).toBe('')
})

test('a refused command shows the shop’s own words as text, and both ways on as plain forms with the session’s token', () => {
  const html = card([refused])
  expect(html).toContain('The shop said: “The order was &lt;b&gt;fulfilled&lt;/b&gt;”')
  expect(html.match(/<form method="post"/g)).toHaveLength(2)
  expect(html.match(/name="token" value="t0ken"/g)).toHaveLength(2)
  expect(html).toContain('aria-label="Try again: Cancel order"')
})

test('money is settled by who may refund, with a fresh passkey: anybody else sees why not', () => {
  const agent = card([refused, money], { mayRefund: false, fresh: false })
  expect(agent).toContain('Finance or admin does this.')
  expect(agent.match(/name="command" value="c1"/g)).toHaveLength(2)
  expect(agent).not.toContain('name="command" value="c2"')
  const stale = card([money], { fresh: false })
  expect(stale).toContain('/staff/sign-in?again=1')
  expect(stale).not.toContain('<form')
})

test('what is wrong with a form stands at its fields, open, in its own command alone', () => {
  const reply = { status: 'error', initialValue: { command: 'c2', reference: 'R-1' }, error: { reason: ['tooShort'] } } as const
  const html = card([refused, money], {}, { ...reply, error: { reason: ['tooShort'] } })
  expect(html.match(/<details open/g)).toHaveLength(1)
  expect(html).toContain('id="reason-c2-error"')
  expect(html).toMatch(/id="reference-c2"[^>]*value="R-1"/)
  expect(html).not.toContain('reason-c1-error')
})
