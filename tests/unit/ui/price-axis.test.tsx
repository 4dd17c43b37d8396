import { expect, test } from 'vitest'

import { type AxisStop, PriceAxis } from '#app/ui/price-axis.tsx'
import { render } from '#tests/support/render.tsx'

function stop(change: Partial<AxisStop>): AxisStop {
  return {
    id: 'cancel',
    title: 'Cancel',
    state: 'open',
    windows: [
      {
        id: 'w',
        state: 'open',
        price: 'Free',
        refund: null,
        from: null,
        to: 'until Mon 2 Mar 2026, 11:00 CET',
      },
    ],
    why: 'Not open for this order.',
    clause: null,
    actions: <a href="/cancel">Cancel it</a>,
    ...change,
  }
}

test('an open window tells its price and its end, and can be used', () => {
  const html = render(<PriceAxis label="Choices" stops={[stop({})]} />)
  expect(html).toContain('open now')
  expect(html).toContain('until Mon 2 Mar 2026, 11:00 CET')
  expect(html).toContain('href="/cancel"')
  expect(html).not.toContain('line-through')
})

test('a past window is struck and offers nothing to press', () => {
  const window = { id: 'w', state: 'past' as const, price: 'Free', refund: null, from: null, to: 'ended' }
  const html = render(<PriceAxis label="Choices" stops={[stop({ state: 'past', windows: [window] })]} />)
  expect(html).toContain('line-through')
  expect(html).toContain('over')
  expect(html).not.toContain('href="/cancel"')
})

test('what is not open for the order says so in words', () => {
  const html = render(<PriceAxis label="Choices" stops={[stop({ state: 'closed', windows: [] })]} />)
  expect(html).toContain('Not open for this order.')
  expect(html).not.toContain('href="/cancel"')
})

test('every stop has an anchor, so that a page can lead to it', () => {
  expect(render(<PriceAxis label="Choices" stops={[stop({ id: 'refuse' })]} />)).toContain('<li id="refuse"')
})
