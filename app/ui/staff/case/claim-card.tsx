import type { StaffClaimView } from '#app/views/statutory/claim-view.ts'

import { Card } from '../../shared/card.tsx'
import { Notice } from '../../shared/notice.tsx'
import { useTranslations } from '../../shared/words.ts'

/** Which right a claim for repair rests on, its days, and who has to prove what. */
export function ClaimCard({ claim }: { claim: StaffClaimView }) {
  const t = useTranslations('claims')
  return (
    <Card title={t('staff.title')}>
      <Notice tone={claim.tone} title={claim.title}>
        <ul className="flex flex-col gap-1 tabular-nums">
          {claim.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
    </Card>
  )
}
