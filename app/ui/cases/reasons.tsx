import { useId } from 'react'

import type { ReasonView } from '#app/views/policy/decision-view.ts'

import { PolicyLink } from '../policy/policy-link.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  reasons: readonly ReasonView[]
  /** Without what the customer is told to do next. */
  brief?: boolean
  /** Level of its heading in the page's outline. */
  level?: 2 | 3
}>

/** Why it is answered so: each reason with what to do next, and where the policy says so. */
export function Reasons({ reasons, brief = false, level = 3 }: Props) {
  const t = useTranslations('requests')
  const id = useId()
  const Title = `h${level}` as const
  // What a recall grants has no clause of the shop's behind it.
  if (reasons.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <Title id={id} className="mb-2 font-semibold">
        {t('why')}
      </Title>
      <ReasonList reasons={reasons} brief={brief} />
    </section>
  )
}

export function ReasonList({ reasons, brief = false }: Omit<Props, 'level'>) {
  return (
    <ul className={brief ? 'flex flex-col gap-1.5' : 'flex flex-col gap-3'}>
      {reasons.map((reason) => (
        <ReasonItem key={`${reason.clause.name}-${reason.says}-${reason.about}`} reason={reason} brief={brief} />
      ))}
    </ul>
  )
}

export function ReasonItem({ reason, brief = false }: { reason: ReasonView; brief?: boolean }) {
  return (
    <li className="flex flex-col border-l-2 border-hairline pl-3">
      <p>
        {reason.about ? <span className="text-soft">{reason.about}: </span> : null}
        {reason.says} <PolicyLink clause={reason.clause} />
      </p>
      {brief ? null : <p className="max-w-text text-14 text-soft">{reason.next}</p>}
    </li>
  )
}
