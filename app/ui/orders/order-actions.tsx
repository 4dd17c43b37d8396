import { Link } from '@remix-run/react'

import type { ChoiceView } from '#app/views/orders/order-axis.ts'

import { ButtonLink } from '../shared/button.tsx'
import { PriceAxis } from './price-axis.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  order: Readonly<{ id: string; name: string }>
  choices: readonly ChoiceView[]
  /** Of an order in several parts: which of them these are about, and what is in it. */
  part?: Readonly<{ key: string; contents: string }>
  /** Something better was offered above: none of these is the one thing to do. */
  lawFirst?: boolean
}>

/** The one question of an order, or of a part of it, with all its answers on one axis of time. */
export function OrderActions({ order, choices, part, lawFirst = false }: Props) {
  const t = useTranslations('order')
  const parts = useTranslations('parts')
  const stopId = (action: string) => (part ? `${action}-${part.key}` : action)
  const returnable = choices.some(({ action, state }) => action === 'return' && state === 'open')
  return (
    <>
      <PriceAxis
        label={part ? `${t('actionsTitle')} ${part.contents}` : t('actionsTitle')}
        stops={choices.map((choice) => ({
          id: stopId(choice.action),
          title: part && choice.action === 'cancel' ? parts('cancelThese') : t(`actions.${choice.action}`),
          state: choice.state,
          windows: choice.windows.map((window) => ({ ...window, about: window.about && t('aboutItems', { items: window.about }) })),
          why: choice.why,
          clause: choice.clause,
          instead: choice.instead && { id: stopId(choice.instead), says: t('openInstead', { action: t(`actions.${choice.instead}`) }) },
          actions: <Doors order={order} choice={choice} part={part} lawFirst={lawFirst} />,
        }))}
      />
      {returnable ? <p className="mt-6 max-w-text text-14 text-soft">{t('plusShipping')}</p> : null}
    </>
  )
}

/**
 * Each leads to its request page, which decides and shows the price before anything is sent. Where the answer is no, it
 * leads to what people can be asked for.
 */
function Doors({
  order,
  choice,
  part,
  lawFirst,
}: Pick<Props, 'order'> & Readonly<{ choice: ChoiceView; part: Props['part']; lawFirst: boolean }>) {
  const t = useTranslations('order')
  const { action, state, exception } = choice
  const about = part ? `?part=${part.key}` : ''
  const place = `/orders/${order.id}/${action}${about}`
  if (exception)
    return (
      <Link to={`${place}#exception`} className="link inline-flex min-h-11 items-center">
        {t('exception')}
      </Link>
    )
  if (state !== 'open') return null
  return (
    <>
      <ButtonLink to={place} look={action === 'return' && !lawFirst ? 'primary' : 'secondary'}>
        {t(`buttons.${action}`)}
      </ButtonLink>
      {action === 'return' ? (
        <Link to={`/orders/${order.id}/exchange${about}`} className="link inline-flex min-h-11 items-center">
          {t('buttons.exchange')}
        </Link>
      ) : null}
    </>
  )
}
