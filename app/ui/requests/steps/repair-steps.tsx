import { getFormProps, useForm } from '@conform-to/react'

import { causes, components } from '#app/domain/policy/facts.ts'

import { Card } from '../../shared/card.tsx'
import { Checkbox, RadioCards } from '../../shared/choice.tsx'
import { plainField } from '../../shared/field.tsx'
import { ProductPicture } from '../../shared/product-picture.tsx'
import { useTranslations } from '../../shared/words.ts'
import { stepForm } from './step-form.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'
import { Troubleshooting } from './troubleshooting.tsx'
import { WhyAndPhone } from './word-steps.tsx'

/** What often helps at once, and then what is broken and which part of it. */
export function MachineStep({ page: { things, thing, answers }, reply, facts }: StepProps) {
  const t = useTranslations('repairs')
  const [form, fields] = useForm<{ thing: string; component: string }>({
    id: stepForm,
    lastResult: reply,
    defaultValue: { thing: thing ?? undefined, component: answers.component },
  })
  const machines = things.filter(({ asks }) => asks.part)
  const chosen = things.find(({ id }) => id === (fields.thing.value ?? thing))
  return (
    <StepFrame
      facts={facts}
      form={getFormProps(form)}
      errors={form.errors}
      wrong={[
        [fields.thing, t('thing')],
        [fields.component, t('component')],
      ]}
    >
      {machines.length > 0 ? <Troubleshooting /> : null}
      <Card title={t('thingTitle')}>
        <div className="flex flex-col gap-6">
          <RadioCards
            field={fields.thing}
            legend={t('thing')}
            options={things.map(({ id, title, detail, category, picture }) => ({
              value: id,
              label: title,
              picture: <ProductPicture picture={picture} category={category} title={title} />,
              ...(detail ? { hint: detail } : {}),
            }))}
          />
          {machines.length > 0 && chosen?.asks.part !== false ? (
            <RadioCards
              field={fields.component}
              legend={t('component')}
              hint={machines.length < things.length ? t('componentOfMachine') : undefined}
              columns={2}
              options={components.map((value) => ({ value, label: t(`components.${value}`), hint: t(`componentHints.${value}`) }))}
            />
          ) : null}
        </div>
      </Card>
    </StepFrame>
  )
}

type Happened = { cause: string; defectiveOnFirstUse: boolean; prohibited: string[]; reason: string; phone: string }

/** How it came, in plain words and in their own: what the warranty leaves out, and the prohibited actions of W6. */
export function HappenedStep({ page: { things, prohibited, answers, phone }, reply, facts }: StepProps) {
  const t = useTranslations('repairs')
  const [form, fields] = useForm<Happened>({
    id: stepForm,
    lastResult: reply,
    defaultValue: {
      cause: answers.cause,
      defectiveOnFirstUse: answers.defectiveOnFirstUse ?? false,
      prohibited: [...(answers.prohibited ?? [])],
      reason: answers.reason,
      phone,
    },
  })
  const words = useTranslations('requests')
  const ticked = [fields.prohibited.initialValue].flat()
  const asksFirstUse = things.find(({ id }) => id === answers.thing)?.asks.firstUse !== false
  return (
    <StepFrame
      facts={facts}
      form={getFormProps(form)}
      errors={form.errors}
      wrong={[
        [fields.cause, t('cause')],
        [fields.reason, words('reason.repair')],
        [fields.phone, words('phone.call')],
      ]}
    >
      <Card title={t('causeTitle')}>
        <div className="flex flex-col gap-4">
          <RadioCards
            field={fields.cause}
            legend={t('cause')}
            columns={2}
            options={causes.map((value) => ({ value, label: t(`causes.${value}`), hint: t(`causeHints.${value}`) }))}
          />
          {asksFirstUse ? <Checkbox field={fields.defectiveOnFirstUse} label={t('firstUse')} hint={t('firstUseHint')} /> : null}
        </div>
      </Card>
      <Card title={t('prohibitedTitle')} id="prohibited">
        <p className="mb-2 max-w-text text-soft">{t('prohibitedText')}</p>
        {prohibited.map(({ action, says }) => (
          <Checkbox
            key={action}
            field={plainField(fields.prohibited.name, { id: `${fields.prohibited.id}-${action}` })}
            value={action}
            defaultChecked={ticked.includes(action)}
            label={says}
          />
        ))}
      </Card>
      <WhyAndPhone action="repair" reason={fields.reason} phone={fields.phone} courier={false} />
    </StepFrame>
  )
}
