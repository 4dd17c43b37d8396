import { useLocation } from '@remix-run/react'
import { MapPin } from 'lucide'

import type { StoreId } from '#app/domain/shared/stores.ts'

import { Dialog } from '../shared/dialog.tsx'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'
import { returnPath } from './shell-facts.ts'
import { StoreForm } from './store-form.tsx'

type Props = Readonly<{ current: StoreId; likely: StoreId | null; className: string }>

/** "Shopping from US?" names the store that the links of the page lead to; it opens the choice of stores here, or on its own page where no script runs. */
export function StoreChooser({ current, likely, className }: Props) {
  const t = useTranslations('shell')
  const words = useTranslations('region')
  const location = useLocation()
  const returnTo = returnPath(location)
  return (
    <Dialog
      title={words('title')}
      opener={{
        href: `/region?returnTo=${encodeURIComponent(returnTo)}`,
        className,
        label: (
          <>
            <Icon of={MapPin} size={18} />
            {t(`shoppingFrom.${current}`)}
          </>
        ),
      }}
    >
      <StoreForm current={current} suggested={likely === current ? null : likely} returnTo={returnTo} idPrefix="dialog" />
    </Dialog>
  )
}
