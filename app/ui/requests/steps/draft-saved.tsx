import type { RequestKind } from '#app/domain/policy/facts.ts'

import { useTranslations } from '../../shared/words.ts'
import { DiscardDraft } from '../begun-requests.tsx'

/** That nothing is lost by leaving, and the way to throw it away. */
export function DraftSaved({ orderId, action, begun }: Readonly<{ orderId: string; action: RequestKind; begun: boolean }>) {
  const t = useTranslations('steps')
  if (!begun) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-hairline pt-3 text-14 text-soft">
      <p className="max-w-text grow basis-64">{t('kept')}</p>
      <div className="max-sm:-ml-4">
        <DiscardDraft orderId={orderId} action={action} back="order" />
      </div>
    </div>
  )
}
