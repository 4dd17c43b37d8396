import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { LawOfCase } from '#app/views/cases/withdrawal-page-view.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

/** What was declared and when, until when to send, and until when the money is back. */
export function WithdrawalFacts({ law }: Readonly<{ law: LawOfCase }>) {
  const t = useTranslations('withdrawalCase')
  return (
    <Card title={t('factsTitle')} id="withdrawal">
      <DefinitionList
        items={[
          { term: t('declared'), value: law.declared },
          { term: t('sendBackBy'), value: law.sendBackBy ?? t('nothingBack') },
          law.sendBackBy !== null && { term: t('shipping'), value: t(`payers.${law.payer}`) },
          { term: t('refundBy'), value: law.repayBy },
        ]}
      />
      {law.sendBackBy === null ? null : <p className="mt-3 max-w-text text-14 text-soft">{t('waits')}</p>}
    </Card>
  )
}

type OwnProps = Readonly<{
  law: LawOfCase
  returnTo: readonly string[]
  version: number
  marked: boolean
  reply: SubmissionResult | undefined
}>

/** The other way beside a courier: where to, by when, and the number that proves it was sent. */
export function SendOwnCard({ law, returnTo, version, marked, reply }: OwnProps) {
  const t = useTranslations('withdrawalCase')
  const carrier = repliedField(reply, 'carrier', null, { id: 'own-carrier', maxLength: 60 })
  const trackingNumber = repliedField(reply, 'trackingNumber', null, { id: 'own-number', maxLength: 60 })
  return (
    <Card title={t('ownTitle')} id="own" marked={marked}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="send_own" />
        <input type="hidden" name="version" value={version} />
        <p className="max-w-text text-soft">{law.sendBackBy === null ? t('ownTextOpen') : t('ownText', { date: law.sendBackBy })}</p>
        <div>
          <h3 className="font-semibold">{t('returnTo')}</h3>
          <address className="whitespace-pre-line not-italic">{returnTo.join('\n')}</address>
        </div>
        {law.payer === 'customer' ? <p className="max-w-text text-14 text-soft">{t('ownCost')}</p> : null}
        <ErrorSummary
          errors={reply?.error?.[''] ?? []}
          fields={[
            [carrier, t('carrier')],
            [trackingNumber, t('trackingNumber')],
          ]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field field={carrier} label={t('carrier')}>
            {(control) => <TextInput {...control} autoComplete="off" />}
          </Field>
          <Field field={trackingNumber} label={t('trackingNumber')}>
            {(control) => <TextInput {...control} autoComplete="off" />}
          </Field>
        </div>
        <div>
          <Button look={marked ? 'primary' : 'secondary'}>{t('ownButton')}</Button>
        </div>
      </Form>
    </Card>
  )
}
