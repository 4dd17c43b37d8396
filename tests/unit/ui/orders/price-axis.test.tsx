import { expect, test } from 'vitest'

import { type AxisStop, PriceAxis } from '#app/ui/orders/price-axis.tsx'
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
        price: { figure: 'Free', of: 'of charge' },
        about: null,
        refund: null,
        from: null,
        to: 'until Mon 2 Mar 2026, 11:00 CET',
      },
    ],
    why: [],
    clause: null,
    instead: null,
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
  const price = { figure: 'Free', of: 'of charge' }
  const window = { id: 'w', state: 'past' as const, price, about: null, refund: null, from: null, to: 'ended' }
  const html = render(<PriceAxis label="Choices" stops={[stop({ state: 'past', windows: [window], actions: null })]} />)
  expect(html).toContain('line-through')
  expect(html).toContain('<span class="sr-only">closed: </span>')
  expect(html).not.toContain('href="/cancel"')
})

test('what is not open for the order says so in words', () => {
  const why = ['Consumables cannot be returned.', 'It was damaged.']
  const html = render(<PriceAxis label="Choices" stops={[stop({ state: 'closed', windows: [], why, actions: null })]} />)
  expect(html).toContain('Consumables cannot be returned.</p>')
  expect(html).toContain('It was damaged.</p>')
  expect(html).not.toContain('href="/cancel"')
})

test('every stop has an anchor, so that a page can lead to it', () => {
  expect(render(<PriceAxis label="Choices" stops={[stop({ id: 'refuse' })]} />)).toContain('<li id="refuse"')
})

test('now is marked once, at the first that is open', () => {
  const states = ['past', 'open', 'open', 'later'] as const
  const html = render(<PriceAxis label="Choices" stops={states.map((state, at) => stop({ id: `s${at}`, state }))} />)
  expect(html.match(/>Now</g)).toHaveLength(1)
  expect(html.indexOf('>Now<')).toBeGreaterThan(html.indexOf('id="s1"'))
  expect(html.indexOf('>Now<')).toBeLessThan(html.indexOf('id="s2"'))
})

test('where none is open yet, now stands before the first that opens; where all is over, nowhere', () => {
  const ahead = render(<PriceAxis label="Choices" stops={[stop({ state: 'past' }), stop({ id: 'refuse', state: 'later' })]} />)
  expect(ahead.indexOf('>Now<')).toBeGreaterThan(ahead.indexOf('id="refuse"'))
  expect(render(<PriceAxis label="Choices" stops={[stop({ state: 'past' })]} />)).not.toContain('>Now<')
})

test('the policy is a quiet link with the name of its place for who hears it; what is over leads to what is open', () => {
  const html = render(
    <PriceAxis
      label="Choices"
      stops={[
        stop({
          state: 'past',
          clause: { name: 'Sending the parcel back unopened', href: '/policy/returns#r1-c' },
          instead: { id: 'return', says: 'Available instead: Return items' },
        }),
      ]}
    />,
  )
  expect(html).toMatch(/href="\/policy\/returns#r1-c">Policy<span class="sr-only">: Sending the parcel back unopened</)
  expect(html).not.toContain('R1.C')
  expect(html).toMatch(/href="#return"[^>]*>Available instead: Return items</)
})
