import { Form } from '@remix-run/react'
import { Download } from 'lucide'

import { Button } from '../shared/button.tsx'
import { Icon } from '../shared/icon.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

/** What became of a label that was handed in. */
export const labelAnswers = ['kept', 'late', 'size', 'format', 'pages', 'locked', 'active', 'costly'] as const
type LabelAnswer = (typeof labelAnswers)[number]

type Props = Readonly<{ number: string; labelKept: boolean; isBooked: boolean; answer: LabelAnswer | null }>

/** Hands in the carrier's own label, before the booking or after it. */
export function LabelCard({ number, labelKept, isBooked, answer }: Props) {
  const t = useTranslations('documents')
  const address = `/staff/cases/${number}/carrier-label`
  return (
    <FormCard title={t('carrierTitle')}>
      <Form method="post" action={address} encType="multipart/form-data" reloadDocument className="flex flex-col items-start gap-4">
        {answer ? <Notice tone={answer === 'kept' ? 'good' : 'stop'} title={t(`carrierAnswers.${answer}`)} announce /> : null}
        <p className="text-soft">{t(isBooked ? 'carrierTextBooked' : 'carrierText')}</p>
        {labelKept ? (
          <a href={address} className="inline-flex min-h-11 items-center gap-2 font-medium text-accent underline underline-offset-4">
            <Icon of={Download} size={20} />
            {t('carrierKept')}
          </a>
        ) : null}
        <label className="flex w-full min-w-0 flex-col gap-1 font-medium">
          {t('carrierFile')}
          <input type="file" name="label" accept="application/pdf,image/png" required className="min-h-11 w-full min-w-0 font-normal" />
        </label>
        <Button>{t(labelKept ? 'carrierReplace' : 'carrierKeep')}</Button>
      </Form>
    </FormCard>
  )
}
