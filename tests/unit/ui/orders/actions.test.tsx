import { expect, test } from 'vitest'

import { ActionCard, type ActionWindow } from '#app/ui/orders/action-card.tsx'
import { type FoldedAction, FoldedActions } from '#app/ui/orders/folded-actions.tsx'
import { render } from '#tests/support/render.tsx'

const window: ActionWindow = {
  id: 'w',
  price: { figure: 'Free', of: 'of charge' },
  about: null,
  refund: 'You get back €3,499.00',
  from: null,
  to: 'until Mon 2 Mar 2026, 11:00 CET',
}

function folded(change: Partial<FoldedAction>, open = false): string {
  const action: FoldedAction = { id: 'cancel', title: 'Cancel', state: 'past', windows: [window], why: [], clause: null, instead: null }
  return render(<FoldedActions label="Before" open={open} actions={[{ ...action, ...change }]} />)
}

test('what can be done now tells what comes back, what it costs and until when, and can be done', () => {
  const html = render(
    <ActionCard id="cancel" title="Cancel" windows={[window]} clause={null}>
      <a href="/cancel">Cancel it</a>
    </ActionCard>,
  )
  for (const said of ['You get back €3,499.00', 'Free', 'of charge', 'until Mon 2 Mar 2026, 11:00 CET', 'href="/cancel"'])
    expect(html).toContain(said)
  expect(html).toContain('<li id="cancel"')
})

test('what is over or comes later is folded, says so in words, and nothing of it is struck', () => {
  expect(folded({})).toMatch(/^<details class/)
  expect(folded({})).toContain('(closed)')
  expect(folded({ state: 'later' })).toContain('(later)')
  expect(folded({ state: 'closed', windows: [] })).toContain('(not open)')
  expect(folded({})).not.toContain('line-through')
  expect(folded({})).not.toContain('<a ')
})

test('it is open where nothing stands above it', () => {
  expect(folded({}, true)).toMatch(/^<details open=""/)
})

test('what is not open for the order says why in words', () => {
  const html = folded({ state: 'closed', windows: [], why: ['Consumables cannot be returned.', 'It was damaged.'] })
  expect(html).toContain('Consumables cannot be returned.</p>')
  expect(html).toContain('It was damaged.</p>')
})

test('the policy is a quiet link with the name of its place for who hears it; what is over leads to what is open', () => {
  const html = folded({
    id: 'refuse-past',
    clause: { name: 'Sending the parcel back unopened', href: '/policy/returns#r1-c' },
    instead: { id: 'return', says: 'Available instead: Return items' },
  })
  expect(html).toContain('<li id="refuse-past"')
  expect(html).toMatch(/href="\/policy\/returns#r1-c">Policy<span class="sr-only">: Sending the parcel back unopened</)
  expect(html).not.toContain('R1.C')
  expect(html).toMatch(/href="#return"[^>]*>Available instead: Return items</)
})
