import { Form } from '@remix-run/react'
import { Search } from 'lucide'

import type { OrderState } from '#app/views/orders/order-state.ts'

import { Button } from '../shared/button.tsx'
import { Field, plainField } from '../shared/field.tsx'
import { Select, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ years: readonly number[]; chosen: Readonly<{ search: string; year: string; status: string }> }>

const states = [
  'unshipped',
  'in_transit',
  'out_for_delivery',
  'attempted',
  'delivered',
  'cancelled',
] as const satisfies readonly OrderState[]

export function OrderFilter({ years, chosen }: Props) {
  const t = useTranslations('orders')
  return (
    <Form method="get" role="search" className="mb-6 grid grid-cols-2 gap-3 sm:grid-cols-[1fr_auto_auto_auto] sm:items-end">
      <div className="col-span-2 sm:col-span-1">
        <Field field={plainField('search', { initialValue: chosen.search, maxLength: 100 })} label={t('searchHint')}>
          {(control) => <TextInput {...control} type="search" />}
        </Field>
      </div>
      <Field field={plainField('year', { initialValue: chosen.year })} label={t('year')}>
        {(control) => (
          <Select {...control}>
            <option value="">{t('any')}</option>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field field={plainField('status', { initialValue: chosen.status })} label={t('status')}>
        {(control) => (
          <Select {...control}>
            <option value="">{t('any')}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`states.${state}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="col-span-2 grid sm:col-span-1">
        <Button icon={Search}>{t('apply')}</Button>
      </div>
    </Form>
  )
}
