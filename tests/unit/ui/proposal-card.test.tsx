import { expect, test } from 'vitest'

import { type Given, givens } from '#app/domain/cases/proposal.ts'
import { WaitingProposal } from '#app/ui/staff/proposal-card.tsx'
import type { Refunder } from '#app/ui/staff/refunder.ts'
import type { ProposalPageView } from '#app/views/cases/approvals-page-view.ts'
import { render } from '#tests/support/render.tsx'

const robin = { id: 'robin', name: 'Robin' }
const kim: Refunder = {
  id: 'kim',
  mayRefund: true,
  fresh: true,
  token: 't',
  seconds: [{ proposedBy: 'robin', id: 'kim', name: 'Kim', sameHand: false }],
}

const proposal = (gives: Given): ProposalPageView => ({
  id: 'p',
  gives,
  version: 4,
  amount: '€300.00',
  limit: '€20.00',
  reference: 're_7',
  note: 'For you',
  reason: 'A good customer',
  by: robin,
  when: '3 March 2026, 10:00',
  gift: gives === 'gift_credit' ? 'Goggles' : null,
  endsWithStep: gives !== 'gift_credit',
})

const card = (person: Refunder, gives: Given = 'refund') => render(<WaitingProposal proposal={proposal(gives)} person={person} />)

test.for(givens)(
  'whatever it gives (%s), a proposal shows what and why, over which limit, by whom, since when, until when and who can agree',
  (gives) => {
    const html = card(kim, gives)
    for (const said of [
      '€300.00',
      '€20.00',
      're_7',
      'For you',
      'A good customer',
      'Robin proposed this on 3 March 2026, 10:00.',
      'Who can approve: Kim.',
    ]) {
      expect(html).toContain(said)
    }
    expect(html).toContain(gives === 'gift_credit' ? 'stands until someone approves' : 'holds until the case moves on')
    expect(html).toContain('value="agree_proposal"')
    expect(html).toContain('value="drop_proposal"')
  },
)

test('who proposed it may take it back and is told that somebody else agrees', () => {
  const html = card({ ...kim, id: 'robin' })
  expect(html).toContain('somebody else has to agree')
  expect(html).toContain('Withdraw proposal')
  expect(html).not.toContain('agree_proposal')
})

test('who could be the same person for a week is told why, and may only turn it down', () => {
  const html = card({ ...kim, seconds: [{ proposedBy: 'robin', id: 'kim', name: 'Kim', sameHand: true }] })
  expect(html).toContain('you or Robin changed how the other signs in')
  expect(html).toContain('Nobody can approve this right now')
  expect(html).toContain('Decline proposal')
  expect(html).not.toContain('agree_proposal')
})

test('an agent reads it and can do nothing to it, nor anybody whose passkey was used too long ago', () => {
  const agents = card({ ...kim, id: 'alex', mayRefund: false })
  expect(agents).toContain('Finance or admin approves or declines it.')
  expect(agents).not.toContain('<form')
  const late = card({ ...kim, fresh: false })
  expect(late).toContain('Use your passkey again to propose or agree.')
  expect(late).not.toContain('<form')
})
