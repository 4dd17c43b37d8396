import { useLocation } from '@remix-run/react'
import { MapPin } from 'lucide'

import { type StoreId, storeIds } from '#app/domain/shared/stores.ts'

import { Button } from '../shared/button.tsx'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'
import { returnPath } from './shell-facts.ts'

/** Asked once: the store that is pressed is kept, and the question goes. The likely one stands first. */
export function RegionSuggestion({ suggested }: { suggested: StoreId }) {
  const t = useTranslations('region')
  const location = useLocation()
  const returnTo = returnPath(location)
  if (location.pathname === '/region') return null
  return (
    <aside aria-label={t('title')} className="border-b border-hairline bg-info-wash print-hidden">
      <form method="post" action="/region" className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3 sm:px-6">
        <p className="flex min-w-60 grow basis-0 items-start gap-2.5">
          <Icon of={MapPin} size={20} className="mt-0.5 shrink-0 text-info" />
          <span>{t('visiting')}:</span>
        </p>
        <input type="hidden" name="returnTo" value={returnTo} />
        <div className="flex flex-wrap gap-2">
          {[suggested, ...storeIds.filter((id) => id !== suggested)].map((id) => (
            <Button key={id} name="store" value={id} className={id === suggested ? 'border-ink' : undefined}>
              {t(`stores.${id}`)}
            </Button>
          ))}
        </div>
      </form>
    </aside>
  )
}
