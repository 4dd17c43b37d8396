import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'

import { parcelTroubles, queueScopes, shopTroubles } from '#app/domain/cases/queue.ts'
import { caseStates } from '#app/domain/cases/states.ts'

import { storeIds } from '#app/domain/shared/stores.ts'

import { Button } from '../../shared/button.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{
  chosen: Readonly<{
    which: string
    store: string
    kind: string
    state: string
    assignee: string
    overdue: string
    shop: string
    parcel: string
  }>
  people: ReadonlyArray<Readonly<{ id: string; name: string }>>
}>

type Choice = Readonly<{ value: string; label: string }>

/** What the queue is narrowed to; it stands in the address, so that it can be kept, shared and gone back to. */
export function QueueFilter({ chosen, people }: Props) {
  const t = useTranslations('staffQueue')
  const cases = useTranslations('cases')
  const region = useTranslations('region')
  const all: Choice = { value: '', label: t('all') }
  return (
    <Form method="get" action="/staff" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Choices
        name="which"
        label={t('which')}
        chosen={chosen.which}
        choices={queueScopes.map((name) => ({ value: name, label: t(`scopes.${name}`) }))}
      />
      <Choices
        name="store"
        label={t('store')}
        chosen={chosen.store}
        choices={[all, ...storeIds.map((id) => ({ value: id, label: region(`stores.${id}`) }))]}
      />
      <Choices
        name="kind"
        label={t('kind')}
        chosen={chosen.kind}
        choices={[all, ...caseKinds.map((kind) => ({ value: kind, label: cases(`kinds.${kind}`) }))]}
      />
      <Choices
        name="state"
        label={t('state')}
        chosen={chosen.state}
        choices={[all, ...caseStates.map((state) => ({ value: state, label: t(`states.${state}`) }))]}
      />
      <Choices
        name="assignee"
        label={t('assignee')}
        chosen={chosen.assignee}
        choices={[
          all,
          { value: 'me', label: t('me') },
          { value: 'nobody', label: t('nobody') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Choices
        name="shop"
        label={t('shop')}
        chosen={chosen.shop}
        choices={[all, ...shopTroubles.map((name) => ({ value: name, label: t(`shopTroubles.${name}`) }))]}
      />
      <Choices
        name="parcel"
        label={t('parcel')}
        chosen={chosen.parcel}
        choices={[all, ...parcelTroubles.map((name) => ({ value: name, label: t(`parcelTroubles.${name}`) }))]}
      />
      <label className="flex min-h-9 items-center gap-2 text-14">
        <input type="checkbox" name="overdue" value="yes" defaultChecked={chosen.overdue === 'yes'} className="size-5" />
        {t('overdueOnly')}
      </label>
      <Button className="min-h-9! px-3! py-1! text-14!">{t('apply')}</Button>
    </Form>
  )
}

type ChoicesProps = Readonly<{ name: string; label: ReactNode; chosen: string; choices: readonly Choice[] }>

/** One thing that a list is narrowed by. */
export function Choices({ name, label, chosen, choices }: ChoicesProps) {
  return (
    <label className="flex flex-col text-14 text-soft">
      {label}
      <select name={name} defaultValue={chosen} className="control min-h-9! max-w-44 px-2 py-1 text-14! lg:max-2xl:max-w-36">
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
