import type { ClaimView } from '#app/views/statutory/claim-view.ts'

import { DefinitionList } from '../shared/definition-list.tsx'
import { useTranslations } from '../shared/words.ts'

/** What a claim under the legal guarantee gives: which law, what was chosen, its days, and that nothing of it costs anything. */
export function ClaimFacts({ restsOn, guarantee }: Readonly<{ restsOn: string; guarantee: NonNullable<ClaimView['guarantee']> }>) {
  const t = useTranslations('claims')
  const { remedy, period, presumed, cost } = guarantee
  return (
    <div className="tabular-nums">
      <DefinitionList
        items={[
          { term: t('restsOn'), value: <span className="font-semibold">{restsOn}</span> },
          { term: t('chosen'), value: remedy },
          period !== null && { term: t('period'), value: period },
          presumed !== null && { term: t('presumed'), value: presumed },
          { term: t('cost'), value: cost },
          { term: t('shipping'), value: t('shipped') },
        ]}
      />
    </div>
  )
}
