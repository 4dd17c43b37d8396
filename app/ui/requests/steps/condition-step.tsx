import { type FieldMetadata, getFormProps, useForm } from '@conform-to/react'

import { conditions, faults } from '#app/domain/policy/facts.ts'
import type { ItemView } from '#app/views/requests/request-page.ts'

import { Card } from '../../shared/card.tsx'
import { Checkbox, RadioCards } from '../../shared/choice.tsx'
import { Field } from '../../shared/field.tsx'
import { ProductPicture } from '../../shared/product-picture.tsx'
import { Select } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { ConditionDrawing } from '../condition-drawing.tsx'
import { stepForm } from './step-form.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'
import { WhyAndPhone } from './word-steps.tsx'

type Described = { lineId: string; condition?: string; fault: string }
type Fields = { conditions: Described[]; accessoriesIncluded: boolean; originalPackaging: boolean; reason: string; phone: string }

/** Of what goes back: in what condition, how it came, how it is packed, and why. */
export function ConditionStep({ action, page: { items, answers, phone }, reply, facts }: StepProps) {
  const t = useTranslations('returns')
  const words = useTranslations('requests')
  const back = items.filter(({ chosen }) => chosen > 0)
  const [form, fields] = useForm<Fields>({
    id: stepForm,
    lastResult: reply,
    defaultValue: {
      conditions: back.map(({ id, condition, fault }) => ({ lineId: id, condition: condition ?? undefined, fault })),
      accessoriesIncluded: answers.accessoriesIncluded ?? false,
      originalPackaging: answers.originalPackaging ?? false,
      reason: answers.reason,
      phone,
    },
  })
  const rows = fields.conditions.getFieldList().map((row) => row.getFieldset())
  const wrong = back.flatMap((line, place) => {
    const condition = rows[place]?.condition
    return condition ? [[condition, t('condition', { title: line.title })] as const] : []
  })
  return (
    <StepFrame
      facts={facts}
      form={getFormProps(form)}
      errors={form.errors}
      wrong={[...wrong, [fields.reason, words(`reason.${action}`)], [fields.phone, words('phone.courier')]]}
    >
      {back.map((line, place) => {
        const set = rows[place]
        return set ? <ItemCondition key={line.id} line={line} fields={set} /> : null
      })}
      <Card title={t('confirmTitle')}>
        <div className="flex flex-col gap-2">
          <Checkbox card field={fields.accessoriesIncluded} label={t('accessoriesIncluded')} />
          <Checkbox card field={fields.originalPackaging} label={t('originalPackaging')} />
          <p className="mt-2 max-w-text text-14 text-soft">{t('confirmHint')}</p>
        </div>
      </Card>
      <WhyAndPhone action={action} reason={fields.reason} phone={fields.phone} courier />
    </StepFrame>
  )
}

type ItemProps = Readonly<{ line: ItemView; fields: { [Key in keyof Required<Described>]: FieldMetadata<string | undefined> } }>

function ItemCondition({ line, fields }: ItemProps) {
  const t = useTranslations('returns')
  const { title } = line
  return (
    <Card>
      <div className="flex flex-col gap-5">
        <div className="flex items-center gap-4">
          <ProductPicture picture={line.picture} category={line.category} title={title} />
          <h2 className="min-w-0 text-18 font-semibold">
            {line.chosen > 1 ? `${line.chosen} × ` : null}
            {title}
          </h2>
        </div>
        <input type="hidden" name={fields.lineId.name} value={line.id} />
        <RadioCards
          field={fields.condition}
          legend={t('condition', { title })}
          columns={2}
          options={conditions.map((value) => ({
            value,
            label: t(`conditions.${value}`),
            hint: t(`conditionHints.${value}`),
            picture: <ConditionDrawing of={value} />,
          }))}
        />
        <Field field={fields.fault} label={t('fault', { title })}>
          {(control) => (
            <Select {...control}>
              {faults.map((value) => (
                <option key={value} value={value}>
                  {t(`faults.${value}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </Card>
  )
}
