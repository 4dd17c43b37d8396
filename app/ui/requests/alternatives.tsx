import type { Alternative } from '#app/domain/policy/decision.ts'

import { ButtonLink } from '../shared/button.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ order: Readonly<{ id: string; name: string }>; alternatives: readonly Alternative[]; nothingElse?: boolean }>

/** What is open instead, and the order with all that can be done with it; the first is the thing to do where nothing else is. */
export function Alternatives({ order, alternatives, nothingElse = false }: Props) {
  const t = useTranslations('requests')
  return (
    <ul className="flex flex-wrap gap-3">
      {alternatives.map((action, place) => (
        <li key={action}>
          <ButtonLink to={`/orders/${order.id}/${action}`} look={nothingElse && place === 0 ? 'primary' : 'secondary'}>
            {t(`alternatives.${action}`)}
          </ButtonLink>
        </li>
      ))}
      <li>
        <ButtonLink to={`/orders/${order.id}`}>{t('allOpen', { name: order.name })}</ButtonLink>
      </li>
    </ul>
  )
}
