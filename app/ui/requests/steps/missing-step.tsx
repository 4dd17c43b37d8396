import { getFormProps, useForm } from '@conform-to/react'

import { lookedForPlaces } from '#app/domain/policy/facts.ts'
import type { ParcelOnPage } from '#app/views/orders/order-page.ts'

import { Parcels } from '../../orders/parcels.tsx'
import { Card } from '../../shared/card.tsx'
import { Checkbox, RadioCards } from '../../shared/choice.tsx'
import { plainField } from '../../shared/field.tsx'
import { useTranslations } from '../../shared/words.ts'
import { stepForm } from './step-form.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

type Props = StepProps & Readonly<{ parcels: readonly ParcelOnPage[] }>

/** What the tracking says of a parcel that is not there, where it was looked for, and whether its address was right. */
export function MissingStep({ page: { answers }, reply, facts, parcels }: Props) {
  const t = useTranslations('missing')
  const before = answers.addressRight === undefined ? undefined : answers.addressRight ? 'yes' : 'no'
  const [form, fields] = useForm<{ lookedFor: string[]; addressRight: string }>({
    id: stepForm,
    lastResult: reply,
    defaultValue: { lookedFor: [...(answers.lookedFor ?? [])], addressRight: before },
  })
  const ticked = [fields.lookedFor.initialValue].flat()
  return (
    <>
      <Card title={t('trackingTitle')}>
        {parcels.length > 0 ? <Parcels parcels={parcels} inParts={false} /> : <p className="text-soft">{t('noTracking')}</p>}
      </Card>
      <StepFrame facts={facts} form={getFormProps(form)} errors={form.errors} wrong={[[fields.addressRight, t('addressTitle')]]}>
        <Card title={t('lookedTitle')}>
          <p className="mb-3 max-w-text text-soft">{t('lookedText')}</p>
          <div className="flex flex-col gap-2">
            {lookedForPlaces.map((place) => (
              <Checkbox
                key={place}
                card
                field={plainField(fields.lookedFor.name, { id: `${fields.lookedFor.id}-${place}` })}
                value={place}
                defaultChecked={ticked.includes(place)}
                label={t(`lookedFor.${place}`)}
              />
            ))}
          </div>
        </Card>
        <Card>
          <RadioCards
            field={fields.addressRight}
            legend={t('addressTitle')}
            columns={2}
            options={[
              { value: 'yes', label: t('addressRight'), hint: t('addressRightHint') },
              { value: 'no', label: t('addressWrong'), hint: t('addressWrongHint') },
            ]}
          />
          <p className="mt-4 max-w-text text-14 text-soft">{t('photo')}</p>
        </Card>
      </StepFrame>
    </>
  )
}
