import { Form } from '@remix-run/react'

import { storeIds } from '#app/domain/shared/stores.ts'

import { Button } from '../../shared/button.tsx'
import { Field, plainField } from '../../shared/field.tsx'
import { Select, TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{ asked: Readonly<{ from: string; to: string; store: string | null }> }>

/** The period of all numbers below it, and the store of all numbers. */
export function FiguresFilter({ asked }: Props) {
  const t = useTranslations('figures')
  const region = useTranslations('region')
  return (
    <Form method="get" className="flex flex-wrap items-end gap-4" key={`${asked.from} ${asked.to} ${asked.store ?? ''}`}>
      <Field field={plainField('from', { initialValue: asked.from })} label={t('from')}>
        {(control) => <TextInput {...control} type="date" />}
      </Field>
      <Field field={plainField('to', { initialValue: asked.to })} label={t('to')}>
        {(control) => <TextInput {...control} type="date" />}
      </Field>
      <Field field={plainField('store', { initialValue: asked.store ?? '' })} label={t('store')}>
        {(control) => (
          <Select {...control}>
            <option value="">{t('allStores')}</option>
            {storeIds.map((id) => (
              <option key={id} value={id}>
                {region(`stores.${id}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button>{t('show')}</Button>
    </Form>
  )
}
