import type { SubmissionResult } from '@conform-to/react'

import type { FormerRequest } from '#app/domain/cases/former-request.ts'
import type { Action } from '#app/domain/policy/facts.ts'
import type { RequestPageView } from '#app/wording/request-page.ts'

import { ReturnForm } from '../returns/return-form.tsx'
import { RepairForm } from './repair-form.tsx'
import { WholeOrderForm } from './whole-order-form.tsx'

type Props = Readonly<{
  page: RequestPageView & Readonly<{ action: Action; former: FormerRequest | null; thing: string | null }>
  /** What the server said of the last submission, with what was typed. */
  reply: SubmissionResult | undefined
  onChange: (form: HTMLFormElement) => void
}>

/** The questions of a request, by what is asked for. */
export function RequestForm({ page, reply, onChange }: Props) {
  const { action, former, phone } = page
  const asked = { phone, former, reply, onChange }
  switch (action) {
    case 'return':
    case 'exchange':
      return <ReturnForm action={action} lines={page.items} {...asked} />
    case 'repair':
      return <RepairForm things={page.things} prohibited={page.prohibited} thing={page.thing} {...asked} />
    default:
      return <WholeOrderForm action={action} delivered={page.delivered} {...asked} />
  }
}
