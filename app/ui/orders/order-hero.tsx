import { Check } from 'lucide'
import type { ReactNode } from 'react'

import { type OrderHero as Hero, type Phase, phases } from '#app/views/orders/order-hero.ts'
import type { OrderStanding } from '#app/views/orders/order-state.ts'

import { classes } from '../shared/class-names.ts'
import { Icon } from '../shared/icon.tsx'
import { ProductPicture } from '../shared/product-picture.tsx'
import { useTranslations } from '../shared/words.ts'
import { stateLooks } from './order-status.tsx'

type Props = Readonly<{
  hero: Hero
  status: OrderStanding['status']
  /** Where its way can be followed. */
  children: ReactNode
}>

const tints = { good: 'text-good', wait: 'text-wait', stop: 'text-stop', info: 'text-info', idle: 'text-soft' } as const

/** What one comes to see of an order: what it is, where it is, when it comes, and where to follow it. */
export function OrderHero({ hero: { says, expected, phase, pictures, more }, status, children }: Props) {
  const { tone, icon } = stateLooks[status]
  return (
    <section
      aria-labelledby="standing"
      className="flex flex-col gap-5 rounded-10 border border-hairline bg-paper p-5 shadow-soft sm:p-6 lg:flex-row lg:items-start lg:gap-8"
    >
      {pictures.length > 0 ? (
        <div className="flex shrink-0 flex-wrap gap-2 lg:flex-nowrap">
          {pictures.map((thing, at) => (
            <ProductPicture key={at} {...thing} size="large" />
          ))}
          {more > 0 ? (
            <span className="grid size-18 place-items-center rounded border border-hairline text-soft sm:size-28">+{more}</span>
          ) : null}
        </div>
      ) : null}
      <div className="flex min-w-0 grow flex-col gap-4">
        <div>
          <h2 id="standing" className="flex items-start gap-2.5 text-22 font-semibold">
            <Icon of={icon} size={24} className={classes('mt-1 shrink-0', tints[tone])} />
            {says}
          </h2>
          {expected ? <p className="mt-1 text-18">{expected}</p> : null}
        </div>
        {phase ? <Progress phase={phase} /> : null}
        {children}
      </div>
    </section>
  )
}

/** The way of the parcel with the place where it is; on a phone the words stand above it, and only who hears the page needs them again. */
function Progress({ phase }: { phase: Phase }) {
  const t = useTranslations('orders')
  const order = useTranslations('order')
  const here = phases.indexOf(phase)
  return (
    <ol aria-label={order('progress')} className="grid grid-cols-4 gap-x-1">
      {phases.map((each, at) => (
        <li
          key={each}
          aria-current={at === here ? 'step' : undefined}
          className={classes(
            'flex flex-col gap-2 text-14 leading-5',
            at <= here ? 'text-ink' : 'text-soft',
            at === here && 'font-semibold',
          )}
        >
          <span
            aria-hidden="true"
            className={classes(
              'h-1.5 rounded-full border',
              at <= here ? 'border-accent-fill bg-accent-fill forced-colors:bg-[Highlight]' : 'border-hairline bg-hairline',
            )}
          />
          <span className="hyphens-auto max-sm:sr-only">
            {at < here ? <Icon of={Check} size={14} className="mr-1 inline align-[-2px] text-soft" /> : null}
            {each === 'in_transit' ? t('sending') : t(`states.${each}`)}
          </span>
        </li>
      ))}
    </ol>
  )
}
