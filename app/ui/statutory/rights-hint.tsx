import type { RightsView } from '#app/views/statutory/rights-view.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Notice } from '../shared/notice.tsx'

/** Before anything is asked for: that the contract can be withdrawn from, until when, and what is gained by it. */
export function RightsHint({ orderId, rights: { entry, lead, says } }: Readonly<{ orderId: string; rights: RightsView }>) {
  if (!entry) return null
  return (
    <Notice tone="info" title={lead} action={<ButtonLink to={`/orders/${orderId}/withdraw`}>{entry}</ButtonLink>}>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}
