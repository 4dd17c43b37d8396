import type { CoverageView } from '#app/views/warranty/coverage-view.ts'

import { DefinitionList } from '../shared/definition-list.tsx'
import { useTranslations } from '../shared/words.ts'

/** What the warranty says of a claim: whether, since when and until when, by when to hand it over, and what it costs. */
export function CoverageFacts({ coverage }: { coverage: CoverageView }) {
  const t = useTranslations('requests')
  const { status, period, judgedOn, arriveBy, fee, shipping } = coverage
  return (
    <div className="flex flex-col gap-3 tabular-nums">
      <DefinitionList
        items={[
          status !== null && { term: t('coverage.status'), value: <span className="font-semibold">{status}</span> },
          period && { term: t('coverage.period'), value: <Period period={period} /> },
          judgedOn !== null && { term: t('coverage.judgedOn'), value: judgedOn },
          arriveBy !== null && { term: t('coverage.arriveBy'), value: arriveBy },
          fee && { term: t('coverage.fee'), value: t(`coverage.fees.${fee}`) },
          shipping && {
            term: t('coverage.shipping'),
            value: shippingWords(t(`coverage.shares.${shipping.share}`, { share: shipping.percent }), shipping.amount),
          },
        ]}
      />
      {arriveBy === null ? null : <p className="max-w-text text-14 text-soft">{t('coverage.arriveByHint')}</p>}
    </div>
  )
}

/** Where it ends later than by itself, it says why. */
function Period({ period }: { period: NonNullable<CoverageView['period']> }) {
  const t = useTranslations('requests')
  const { addedDays: days = 0, ...dates } = period
  return (
    <>
      {t('coverage.periodOf', dates)}
      {days > 0 ? <span className="block text-14 text-soft">{t('coverage.added', { days })}</span> : null}
    </>
  )
}

function shippingWords(share: string, amount: string | null): string {
  return amount === null ? share : `${share} (${amount})`
}
