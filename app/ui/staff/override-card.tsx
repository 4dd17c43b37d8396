import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { OverridePageView } from '#app/wording/outcome-page-view.ts'
import type { StaffCaseView } from '#app/wording/staff-case-view.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { TextArea, TextInput } from '../text-input.tsx'
import { useTranslations } from '../words.ts'
import { Again } from './passkey-again.tsx'
import type { Refunder } from './refunder.ts'
import { mayAgree, WhoAgrees } from './who-agrees.tsx'

type Props = Readonly<{
  override: OverridePageView
  view: StaffCaseView
  person: Refunder
  reply: SubmissionResult | undefined
}>

/** A yes against the policy, or after a no: proposed by one person, agreed to by another; nothing where it is not needed. */
export function OverrideCard({ override, view, person, reply }: Props) {
  const t = useTranslations('overrides')
  if (override.agreed) return <Agreed agreed={override.agreed} />
  if (!override.open) return null
  return (
    <Card title={t('title')} id="exception">
      <div className="flex flex-col gap-4">
        <p className="text-soft">{t(override.declined ? 'declined' : 'refused')}</p>
        {override.waiting ? <Proposed override={override} waiting={override.waiting} person={person} />
          : person.fresh || reply ? <Proposal override={override} view={view} reply={reply} person={person} />
          : <Notice tone="info" title={t('again')} action={<Again />} />}
      </div>
    </Card>
  )
}

type ProposalFields = { reason: string; internalReason: string; amount: string }

function Proposal({ override, view, reply, person }: Props) {
  const t = useTranslations('overrides')
  const staff = useTranslations('staff')
  const [form, fields] = useForm<ProposalFields>({ id: 'propose-override', lastResult: reply })
  const { rule, amount, most } = override.room
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="step" value="propose_override" />
      <input type="hidden" name="token" value={person.token} />
      <input type="hidden" name="version" value={override.version} />
      <p className="text-soft">{t('two')}</p>
      <ErrorSummary errors={form.errors} fields={[[fields.reason, t('reason')], [fields.internalReason, t('internal')], [fields.amount, t('amount')]]} />
      <Field field={fields.reason} label={t('reason')} hint={t('reasonHint', { language: staff(`languages.${view.language}`) })}>
        {(control) => <TextArea {...control} rows={3} maxLength={2000} />}
      </Field>
      <Field field={fields.internalReason} label={t('internal')} hint={t('internalHint')}>
        {(control) => <TextArea {...control} rows={3} maxLength={2000} />}
      </Field>
      {rule === 'said' ? (
        <Field field={fields.amount} label={t('amount')} hint={t('amountHint', { most: most ?? '' })}>
          {(control) => <TextInput {...control} inputMode="decimal" />}
        </Field>
      ) : (
        <p>{rule === 'filed' ? t('amountFiled', { amount: amount ?? '' }) : t('amountNone')}</p>
      )}
      <div>
        <Button>{t('propose')}</Button>
      </div>
    </Form>
  )
}

type ProposedProps = Readonly<{
  override: OverridePageView
  waiting: NonNullable<OverridePageView['waiting']>
  person: Refunder
}>

/** What waits: who proposed it may only take it back, an agent only look at it. */
function Proposed({ override, waiting, person }: ProposedProps) {
  const t = useTranslations('overrides')
  const own = waiting.by.id === person.id
  return (
    <>
      <Notice tone="wait" title={t('waitingTitle')}>
        <p>{t('waitingBy', { name: waiting.by.name, when: waiting.when })}</p>
        <p>{own ? t('waitingOwn') : person.mayRefund ? null : t('waitingRole')}</p>
        <WhoAgrees by={waiting.by} person={person} />
      </Notice>
      <Reasons reason={waiting.reason} internalReason={waiting.internalReason} amount={waiting.amount} />
      {!person.fresh ? <Notice tone="info" title={t('again')} action={<Again />} /> : own || person.mayRefund ? (
        <Form method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="version" value={override.version} />
          <input type="hidden" name="token" value={person.token} />
          {!mayAgree({ by: waiting.by, person }) ? null : (
            <Button look="primary" name="step" value="agree_override">
              {waiting.amount ? t('agreeAmount', { amount: waiting.amount }) : t('agree')}
            </Button>
          )}
          <Button look="danger" name="step" value="drop_override">
            {t(own ? 'takeBack' : 'drop')}
          </Button>
        </Form>
      ) : null}
    </>
  )
}

function Agreed({ agreed }: { agreed: NonNullable<OverridePageView['agreed']> }) {
  const t = useTranslations('overrides')
  const { first, second, when, ...reasons } = agreed
  return (
    <Card title={t('agreedTitle')}>
      <p className="mb-4 text-soft">{t('agreedBy', { first, second, when })}</p>
      <Reasons {...reasons} />
    </Card>
  )
}

type Said = Readonly<{ reason: string; internalReason: string; amount: string | null }>

function Reasons({ reason, internalReason, amount }: Said) {
  const t = useTranslations('overrides')
  const rows = [[t('reason'), reason], [t('internal'), internalReason], [t('amount'), amount]] as const
  return (
    <dl className="flex flex-col gap-3">
      {rows.map(([term, value]) =>
        value === null ? null : (
          <div key={term}>
            <dt className="text-14 text-soft">{term}</dt>
            <dd className="max-w-text whitespace-pre-line">{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
