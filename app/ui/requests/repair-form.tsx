import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import type { FormerRequest } from '#app/domain/cases/former-request.ts'
import type { Cause, Component } from '#app/domain/policy/facts.ts'
import type { ThingView } from '#app/wording/request-page.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Checkbox, RadioCards } from '../choice.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { AboutCard } from './about-card.tsx'
import { ProhibitedCard, type ProhibitedView } from './prohibited-card.tsx'
import { Troubleshooting } from './troubleshooting.tsx'

type Fields = {
  thing: string
  component: string
  cause: string
  defectiveOnFirstUse: boolean
  prohibited: string[]
  reason: string
  phone: string
}

type Props = Readonly<{
  things: readonly ThingView[]
  prohibited: readonly ProhibitedView[]
  phone: string
  /** The thing that the customer came from. */
  thing: string | null
  former: FormerRequest | null
  /** What the server said of the last submission, with what was typed. */
  reply: SubmissionResult | undefined
  onChange: (form: HTMLFormElement) => void
}>

const components = ['fiber_source', 'diode_source', 'other', 'unknown'] as const satisfies readonly Component[]
const causes = [
  'defect', 'wear', 'misuse', 'accident', 'unauthorized_repair', 'unauthorized_parts_or_software',
  'malware_or_force_majeure', 'return_shipping_damage',
] as const satisfies readonly Cause[]

/** What is broken, which part of it, how it came, and whether something was done that should not be. */
export function RepairForm({ things, prohibited, phone, thing, former, reply, onChange }: Props) {
  const t = useTranslations('repairs')
  const requests = useTranslations('requests')
  const [form, fields] = useForm<Fields>({ lastResult: reply, defaultValue: defaultsOf({ things, phone, thing, former }) })
  const wrong = [fields.thing, fields.component, fields.cause, fields.reason, fields.phone]
  return (
    <Form method="post" {...getFormProps(form)} noValidate onChange={(event) => onChange(event.currentTarget)}>
      <div className="flex flex-col gap-6">
        <ErrorSummary errors={form.errors} fields={wrong} />
        <Troubleshooting />
        <Card title={t('thingTitle')}>
          <div className="flex flex-col gap-6">
            <RadioCards
              field={fields.thing}
              legend={t('thing')}
              options={things.map(({ id, title, detail }) => ({ value: id, label: title, ...(detail ? { hint: detail } : {}) }))}
            />
            <RadioCards
              field={fields.component}
              legend={t('component')}
              columns={2}
              options={components.map((value) => ({
                value, label: t(`components.${value}`), hint: t(`componentHints.${value}`),
              }))}
            />
          </div>
        </Card>
        <Card title={t('causeTitle')}>
          <div className="flex flex-col gap-4">
            <RadioCards
              field={fields.cause}
              legend={t('cause')}
              columns={2}
              options={causes.map((value) => ({ value, label: t(`causes.${value}`), hint: t(`causeHints.${value}`) }))}
            />
            <Checkbox field={fields.defectiveOnFirstUse} label={t('firstUse')} hint={t('firstUseHint')} />
          </div>
        </Card>
        <ProhibitedCard field={fields.prohibited} actions={prohibited} />
        <AboutCard action="repair" reason={fields.reason} phone={fields.phone} courier={false} />
        <div>
          <Button look="primary">{requests('seeAnswer')}</Button>
        </div>
      </div>
    </Form>
  )
}

function defaultsOf({ things, phone, thing, former }: Pick<Props, 'things' | 'phone' | 'thing' | 'former'>) {
  const only = things.length === 1 ? things[0]?.id : undefined
  const before = former?.repair
  return {
    thing: before?.thing ?? thing ?? only,
    component: before?.component,
    cause: before?.cause,
    defectiveOnFirstUse: before?.defectiveOnFirstUse ?? false,
    prohibited: [...(before?.prohibitedActions ?? [])],
    reason: former?.reason,
    phone: former?.phone ?? phone,
  }
}
