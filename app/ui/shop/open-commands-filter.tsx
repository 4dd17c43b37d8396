import { Form } from '@remix-run/react'

import { type CommandKind, commandKinds, type OpenCommandList, openCommandLists } from '#app/domain/shop/command.ts'
import { type StoreId, storeIds } from '#app/domain/shared/stores.ts'

import { Button } from '../shared/button.tsx'
import { useTranslations } from '../shared/words.ts'
import { Choices } from '../staff/queue/queue-filter.tsx'

type Props = Readonly<{ which: OpenCommandList; store: StoreId | null; kind: CommandKind | null }>

/** What the list is narrowed to; it stands in the address. */
export function OpenCommandsFilter({ which, store, kind }: Props) {
  const t = useTranslations('shop')
  const region = useTranslations('region')
  const all = { value: '', label: t('all') }
  return (
    <Form method="get" action="/staff/shop" className="my-4 flex flex-wrap items-end gap-x-3 gap-y-2">
      <Choices
        name="which"
        label={t('which')}
        chosen={which}
        choices={openCommandLists.map((name) => ({ value: name, label: t(`lists.${name}`) }))}
      />
      <Choices
        name="store"
        label={t('store')}
        chosen={store ?? ''}
        choices={[all, ...storeIds.map((id) => ({ value: id, label: region(`stores.${id}`) }))]}
      />
      <Choices
        name="kind"
        label={t('kind')}
        chosen={kind ?? ''}
        choices={[all, ...commandKinds.map((name) => ({ value: name, label: t(`kinds.${name}`) }))]}
      />
      <Button className="min-h-9 px-3 py-1 text-14">{t('apply')}</Button>
    </Form>
  )
}
