import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { Given } from '#app/domain/cases/outcome-view.ts'
import type { WaitingApproval } from '#app/wording/approvals-page-view.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { TextArea } from '../text-input.tsx'
import { useTranslations } from '../words.ts'
import { Again } from './passkey-again.tsx'
import type { Refunder } from './refunder.ts'
import { mayAgree, WhoAgrees } from './who-agrees.tsx'

type Props = Readonly<{
  giving: 'replace' | 'repair'
  gives: Exclude<Given, 'offer'>
  version: number
  waiting: WaitingApproval | null
  person: Refunder
  reply: SubmissionResult | undefined
}>

/** In place of a step that one person may not take: what is given is proposed here, and agreed to by another. */
export function ApprovalCard({ gives, version, waiting, person, ...props }: Props) {
  const t = useTranslations('overrides')
  return (
    <Card title={t(`approval.${gives}.title`)}>
      <div className="flex flex-col gap-4">
        <p className="text-soft">{t(`approval.${gives}.text`)}</p>
        {waiting ? <ProposedApproval gives={gives} version={version} waiting={waiting} person={person} />
          : person.fresh || props.reply ? <Proposal version={version} person={person} {...props} />
          : <Notice tone="info" title={t('again')} action={<Again />} />}
      </div>
    </Card>
  )
}

function Proposal({ giving, version, person, reply }: Omit<Props, 'gives' | 'waiting'>) {
  const t = useTranslations('overrides')
  const [form, fields] = useForm<{ internalReason: string }>({ id: `approve-${giving}`, lastResult: reply })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="step" value="propose_approval" />
      <input type="hidden" name="giving" value={giving} />
      <input type="hidden" name="token" value={person.token} />
      <input type="hidden" name="version" value={version} />
      <ErrorSummary errors={form.errors} fields={[[fields.internalReason, t('internal')]]} />
      <Field field={fields.internalReason} label={t('internal')} hint={t('internalHint')}>
        {(control) => <TextArea {...control} rows={3} maxLength={2000} />}
      </Field>
      <div>
        <Button>{t('approval.propose')}</Button>
      </div>
    </Form>
  )
}

type WaitingProps = Readonly<{ gives: Given; version: number; waiting: WaitingApproval; person: Refunder }>

/** What waits: who proposed it may only take it back, an agent only look at it. */
export function ProposedApproval({ gives, version, waiting, person }: WaitingProps) {
  const t = useTranslations('overrides')
  const own = waiting.by.id === person.id
  return (
    <>
      <Notice tone="wait" title={t('approval.waiting')}>
        <p>{t('approval.waitingBy', { name: waiting.by.name, when: waiting.when })}</p>
        {own ? <p>{t('waitingOwn')}</p> : null}
        <WhoAgrees by={waiting.by} person={person} />
      </Notice>
      <dl className="flex flex-col gap-3">
        {[[t('amount'), waiting.amount], [t('reason'), waiting.note], [t('internal'), waiting.reason]].map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt className="text-14 text-soft">{term}</dt>
              <dd className="max-w-text whitespace-pre-line">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {!own && !person.mayRefund ? null : !person.fresh ? <Notice tone="info" title={t('again')} action={<Again />} /> : (
        <Form method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="gives" value={gives} />
          <input type="hidden" name="token" value={person.token} />
          {mayAgree({ by: waiting.by, person }) ? (
            <Button look="primary" name="step" value="agree_approval">
              {waiting.amount ? t('approval.agreeOffer', { amount: waiting.amount }) : t('approval.agree')}
            </Button>
          ) : null}
          <Button look="danger" name="step" value="drop_approval">
            {t(own ? 'takeBack' : 'drop')}
          </Button>
        </Form>
      )}
    </>
  )
}
