import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { ProposalPageView } from '#app/views/cases/approvals-page-view.ts'
import type { ExceptionPageView } from '#app/views/cases/outcome-page-view.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { TextArea, TextInput } from '../shared/text-input.tsx'
import { useLanguageName } from '../shared/use-language-name.ts'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'
import { Again } from './passkey-again.tsx'
import { Said, WaitingProposal } from './proposal-card.tsx'
import type { Refunder } from './refunder.ts'

type Props = Readonly<{
  exception: ExceptionPageView
  waiting: ProposalPageView | null
  view: StaffCaseView
  person: Refunder
  reply: SubmissionResult | undefined
}>

/** A yes against the policy, or after a no: proposed by one person, agreed to by another; nothing where it is not needed. */
export function ExceptionCard({ waiting, ...known }: Props) {
  const t = useTranslations('proposals')
  const { exception, person, reply } = known
  if (exception.agreed) return <Agreed agreed={exception.agreed} />
  if (!exception.open) return null
  return (
    <FormCard title={t('title')}>
      <div className="flex flex-col gap-4">
        <p className="text-soft">{t(exception.declined ? 'declined' : 'refused')}</p>
        {waiting ? (
          <WaitingProposal proposal={waiting} person={person} />
        ) : person.fresh || reply ? (
          <Proposal {...known} />
        ) : (
          <Notice tone="info" title={t('again')} action={<Again />} />
        )}
      </div>
    </FormCard>
  )
}

type ProposalFields = { reason: string; internalReason: string; amount: string }

function Proposal({ exception, view, reply, person }: Omit<Props, 'waiting'>) {
  const t = useTranslations('proposals')
  const nameOf = useLanguageName()
  const [form, fields] = useForm<ProposalFields>({ id: 'propose-override', lastResult: reply })
  const { rule, amount, most } = exception.room
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="step" value="propose_override" />
      <input type="hidden" name="token" value={person.token} />
      <input type="hidden" name="version" value={exception.version} />
      <p className="text-soft">{t('two')}</p>
      <ErrorSummary
        errors={form.errors}
        fields={[
          [fields.reason, t('reason')],
          [fields.internalReason, t('internal')],
          [fields.amount, t('amount')],
        ]}
      />
      <Field field={fields.reason} label={t('reason')} hint={t('reasonHint', { language: nameOf(view.language) })}>
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

function Agreed({ agreed }: { agreed: NonNullable<ExceptionPageView['agreed']> }) {
  const t = useTranslations('proposals')
  const recalls = useTranslations('recallNotice')
  const { recall, first, second, when, reason, internalReason, amount } = agreed
  return (
    <Card title={recall ? recalls('caseTitle') : t('agreedTitle')}>
      <p className="mb-4 text-soft">{t('agreedBy', { first, second, when })}</p>
      <Said
        rows={[
          [t('reason'), reason],
          [t('internal'), internalReason],
          [t('amount'), amount],
        ]}
      />
    </Card>
  )
}
