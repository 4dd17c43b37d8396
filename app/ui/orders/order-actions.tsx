import { Link } from '@remix-run/react'

import type { ChoiceView } from '#app/wording/orders/order-axis.ts'

import { ButtonLink } from '../button.tsx'
import { PriceAxis } from '../price-axis.tsx'
import { useTranslations } from '../words.ts'

type Props = Readonly<{ order: Readonly<{ id: string; name: string }>; choices: readonly ChoiceView[] }>

/** The one question of an order, with all its answers on one axis of time. */
export function OrderActions({ order, choices }: Props) {
  const t = useTranslations('order')
  const returnable = choices.some(({ action, state }) => action === 'return' && state === 'open')
  return (
    <>
      <PriceAxis
        label={t('actionsTitle')}
        stops={choices.map((choice) => ({
          id: choice.action,
          title: t(`actions.${choice.action}`),
          state: choice.state,
          windows: choice.windows.map((window) => ({
            ...window, about: window.about && t('aboutItems', { items: window.about }),
          })),
          why: choice.why,
          clause: choice.clause,
          instead: choice.instead && {
            id: choice.instead,
            says: t('openInstead', { action: t(`actions.${choice.instead}`) }),
          },
          actions: <Doors order={order} choice={choice} />,
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
function Doors({ order, choice }: { order: Props['order']; choice: ChoiceView }) {
  const t = useTranslations('order')
  const { action, state, exception } = choice
  const place = `/orders/${order.id}/${action}`
  if (exception) return <Link to={`${place}#exception`} className="link inline-flex min-h-11 items-center">{t('exception')}</Link>
  if (state !== 'open') return null
  return (
    <>
      <ButtonLink to={place} look={action === 'return' ? 'primary' : 'secondary'}>
        {t(`buttons.${action}`)}
      </ButtonLink>
      {action === 'return' ? (
        <Link to={`/orders/${order.id}/exchange`} className="link inline-flex min-h-11 items-center">
          {t('buttons.exchange')}
        </Link>
      ) : null}
    </>
  )
}
