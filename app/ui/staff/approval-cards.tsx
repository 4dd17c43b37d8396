import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { GivingStep } from '#app/domain/cases/approval.ts'
import type { ProposalPageView } from '#app/views/cases/approvals-page-view.ts'
import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'
import { Again } from './passkey-again.tsx'
import { WaitingProposal } from './proposal-card.tsx'
import type { Refunder } from './refunder.ts'

type Props = Readonly<{
  giving: GivingStep
  words: NonNullable<StaffOutcomeView['approvals'][GivingStep]>['words']
  version: number
  waiting: ProposalPageView | null
  person: Refunder
  reply: SubmissionResult | undefined
}>

/** In place of a step that one person may not take: what is given is proposed here, and agreed to by another. */
export function ApprovalCard({ words, version, waiting, person, ...props }: Props) {
  const t = useTranslations('proposals')
  return (
    <FormCard title={t(`approval.${words}.title`)}>
      <div className="flex flex-col gap-4">
        <p className="text-soft">{t(`approval.${words}.text`)}</p>
        {waiting ? (
          <WaitingProposal proposal={waiting} person={person} />
        ) : person.fresh || props.reply ? (
          <Proposal version={version} person={person} {...props} />
        ) : (
          <Notice tone="info" title={t('again')} action={<Again />} />
        )}
      </div>
    </FormCard>
  )
}

function Proposal({ giving, version, person, reply }: Omit<Props, 'words' | 'waiting'>) {
  const t = useTranslations('proposals')
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
