import { type StoreId, storeIds, stores } from '#app/domain/shared/stores.ts'

import { Button } from '../shared/button.tsx'
import { RadioCards } from '../shared/choice.tsx'
import { plainField } from '../shared/field.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  current: StoreId
  suggested: StoreId | null
  returnTo: string
  /** Keeps the ids apart where the form stands on a page twice. */
  idPrefix: string
  errors?: readonly string[]
}>

/** The choice among the stores; the page loads anew in the store's language. */
export function StoreForm({ current, suggested, returnTo, idPrefix, errors }: Props) {
  const t = useTranslations('region')
  const field = plainField('store', { id: `${idPrefix}-store`, initialValue: suggested ?? current, errors })
  return (
    <form method="post" action="/region" className="flex flex-col gap-5">
      <input type="hidden" name="returnTo" value={returnTo} />
      <RadioCards
        field={field}
        legend={t('legend')}
        options={storeIds.map((id) => ({
          value: id,
          label: (
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {t(`stores.${id}`)}
              {id === suggested ? <StatusBadge tone="info">{t('suggested')}</StatusBadge> : null}
            </span>
          ),
          hint: t(`storeNotes.${id}`, { count: String(stores[id].shipTo.length) }),
        }))}
      />
      <p className="max-w-text text-14 text-soft">{t('explain')}</p>
      <Button look="primary" wide>
        {t('submit')}
      </Button>
    </form>
  )
}
