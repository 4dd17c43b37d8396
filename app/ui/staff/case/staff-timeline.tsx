import type { CreditedGift } from '#app/views/cases/gift-credit-view.ts'
import type { CommandRow } from '#app/views/shop/command-row.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'
import type { CaseContextView } from '#app/views/staff/staff-search-view.ts'

import { Card } from '../../shared/card.tsx'
import { mergedEvents } from '../../shared/merged-events.ts'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{
  view: StaffCaseView
  takers: CaseContextView['takers']
  credits: readonly CreditedGift[]
  commands: readonly CommandRow[]
}>

/** What happened, newest first, with who did it and what they wrote; gifts that came after the refund and what the shop did stand among the steps. */
export function StaffTimeline({ view, takers, credits, commands }: Props) {
  const t = useTranslations('staffEvents')
  const cases = useTranslations('cases')
  const shop = useTranslations('shop')
  const steps = view.events.map(({ version, step, actor, note, at, when }) => ({
    id: String(version),
    title: t(`steps.${step}`),
    by: takers[version] ?? t(`by.${actor}`),
    note,
    at,
    when,
  }))
  const later = credits.map(({ id, gift, amount, reference, at, when }) => ({
    id,
    title: cases('giftCame', { gift, amount }),
    by: t('by.staff'),
    note: reference,
    at,
    when,
  }))
  const inShop = commands.flatMap(({ id, settled }) =>
    settled?.title
      ? [{ id, title: settled.title, by: settled.by ?? shop('by'), note: settled.note, at: settled.at, when: settled.when }]
      : [],
  )
  return (
    <Card title={t('title')}>
      <ol aria-label={t('title')} className="flex flex-col gap-2">
        {mergedEvents(steps, [...later, ...inShop]).map((event) => (
          <li key={event.id} className="border-l-2 border-hairline pl-3 first:border-ink">
            <p className="font-medium">{event.title}</p>
            <p className="text-soft">
              <time dateTime={event.at} className="tabular-nums">
                {event.when}
              </time>{' '}
              · {event.by}
            </p>
            {event.note ? <p className="[overflow-wrap:anywhere] whitespace-pre-line">{event.note}</p> : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
