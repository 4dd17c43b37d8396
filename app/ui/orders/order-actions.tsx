import { Link } from '@remix-run/react'

import type { ChoiceView } from '#app/views/orders/order-axis.ts'
import { openAndFolded, type OpenChoice } from '#app/views/orders/open-and-folded.ts'

import { ButtonLink } from '../shared/button.tsx'
import { useTranslations } from '../shared/words.ts'
import { ActionCard } from './action-card.tsx'
import { FoldedActions } from './folded-actions.tsx'

type Part = Readonly<{ key: string; contents: string }>

type Props = Readonly<{
  order: Readonly<{ id: string; name: string }>
  choices: readonly ChoiceView[]
  /** Of an order in several parts: which of them these are about, and what is in it. */
  part?: Part
  /** Something better was offered above: none of these is the one thing to do. */
  lawFirst?: boolean
}>

/** The one question of an order, or of a part of it: what can be done now, a card each, and the rest folded away. */
export function OrderActions({ order, choices, part, lawFirst = false }: Props) {
  const t = useTranslations('order')
  const parts = useTranslations('parts')
  const { shown, folded, holds } = openAndFolded(choices)
  const idOf = (action: string) => (part ? `${action}-${part.key}` : action)
  const titleOf = (name: OpenChoice['name']) => (part && name === 'cancel' ? parts('cancelThese') : t(`actions.${name}`))
  const told = (windows: OpenChoice['windows']) =>
    windows.map((window) => ({ ...window, about: window.about && t('aboutItems', { items: window.about }) }))
  return (
    <div className="flex flex-col gap-4">
      {shown.length > 0 ? (
        <ul
          aria-label={part ? `${t('actionsTitle')} ${part.contents}` : t('actionsTitle')}
          className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3"
        >
          {shown.map((choice) =>
            choice.asked ? (
              <ActionCard
                key={choice.action}
                id={idOf(choice.action)}
                title={t(`actions.${choice.action}`)}
                why={choice.why}
                clause={choice.clause}
              >
                <Link to={`${placeOf(order, choice.action, part)}#exception`} className="link inline-flex min-h-11 items-center">
                  {t('exception')}
                </Link>
              </ActionCard>
            ) : (
              <ActionCard
                key={choice.action}
                id={idOf(choice.action)}
                title={titleOf(choice.name)}
                windows={told(choice.windows)}
                clause={choice.clause}
              >
                <Doors order={order} choice={choice} part={part} lawFirst={lawFirst} />
              </ActionCard>
            ),
          )}
        </ul>
      ) : null}
      {shown.some(({ asked, action }) => !asked && action === 'return') ? (
        <p className="max-w-text text-14 text-soft">{t('plusShipping')}</p>
      ) : null}
      {holds ? (
        <FoldedActions
          label={t(`folded.${holds}`)}
          open={shown.length === 0}
          actions={folded.map(({ id, name, windows, instead, ...rest }) => ({
            ...rest,
            id: idOf(id),
            title: titleOf(name),
            windows: told(windows),
            instead: instead && { id: idOf(instead), says: t('openInstead', { action: t(`actions.${instead}`) }) },
          }))}
        />
      ) : null}
    </div>
  )
}

function placeOf(order: Props['order'], action: string, part: Part | undefined): string {
  return `/orders/${order.id}/${action}${part ? `?part=${part.key}` : ''}`
}

/** Each leads to its request page, which decides and shows the price before anything is sent. */
function Doors({
  order,
  choice: { action, name },
  part,
  lawFirst,
}: Readonly<{ order: Props['order']; choice: OpenChoice; part: Part | undefined; lawFirst: boolean }>) {
  const t = useTranslations('order')
  return (
    <>
      <ButtonLink to={placeOf(order, action, part)} look={action === 'return' && !lawFirst ? 'primary' : 'secondary'}>
        {t(`buttons.${name}`)}
      </ButtonLink>
      {action === 'return' ? (
        <Link to={placeOf(order, 'exchange', part)} className="link inline-flex min-h-11 items-center">
          {t('buttons.exchange')}
        </Link>
      ) : null}
    </>
  )
}
