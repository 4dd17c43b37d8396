import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { LawOfCase } from '#app/views/cases/withdrawal-page-view.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

type Line = LawOfCase['lines'][number]
type Finding = { lineId: string; quantity: string; loss: string; words: string }
type Props = Readonly<{
  law: LawOfCase
  version: number
  photos: Readonly<Record<string, readonly unknown[]>>
  reply: SubmissionResult | undefined
}>

/** What came back, and what of it lost value by more than being tried: line by line, nothing unless something is said. */
export function AssessCard({ law, version, photos, reply }: Props) {
  const t = useTranslations('withdrawalCase')
  const [form, fields] = useForm<{ findings: Finding[] }>({
    id: 'assess',
    lastResult: reply,
    defaultValue: { findings: law.lines.map(({ id, quantity }) => ({ lineId: id, quantity: String(quantity), loss: '', words: '' })) },
  })
  const findings = fields.findings.getFieldList()
  const wrong = findings.flatMap((finding, place) => {
    const { quantity, loss, words } = finding.getFieldset()
    const of = (label: string) => `${law.lines[place]?.title ?? ''}, ${label}`
    return [
      [quantity, of(t('assess.arrived'))],
      [loss, of(t('assess.loss'))],
      [words, of(t('assess.words'))],
    ] as const
  })
  return (
    <FormCard title={t('assess.title')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-5">
        <input type="hidden" name="step" value="assess" />
        <input type="hidden" name="version" value={version} />
        <p className="text-soft">{law.mayDeduct ? t('assess.text') : t('assess.none')}</p>
        <ErrorSummary errors={form.errors} fields={wrong} />
        {findings.map((finding, place) => {
          const line = law.lines[place]
          return line ? (
            <LineFinding key={line.id} line={line} finding={finding} photos={photos[line.id]?.length ?? 0} mayDeduct={law.mayDeduct} />
          ) : null
        })}
        <div>
          <Button look="primary">{t('assess.button')}</Button>
        </div>
      </Form>
    </FormCard>
  )
}

type LineProps = Readonly<{ line: Line; finding: FieldMetadata<Finding>; photos: number; mayDeduct: boolean }>

function LineFinding({ line, finding, photos, mayDeduct }: LineProps) {
  const t = useTranslations('withdrawalCase')
  const fields = finding.getFieldset()
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-l-2 border-hairline pl-4">
      <legend className="mb-1 font-semibold">{line.title}</legend>
      <input type="hidden" name={fields.lineId.name} value={line.id} />
      <div className="flex flex-wrap items-end gap-4">
        <Field field={fields.quantity} label={t('assess.arrived')} className="basis-[12ch]">
          {(control) => <TextInput {...control} type="number" min={0} max={line.quantity} />}
        </Field>
        {mayDeduct ? (
          <Field
            field={fields.loss}
            label={t('assess.loss')}
            hint={t('assess.most', { amount: line.most })}
            optional
            className="min-w-[min(100%,20ch)] grow basis-[20ch]"
          >
            {(control) => <TextInput {...control} inputMode="decimal" />}
          </Field>
        ) : null}
      </div>
      {mayDeduct ? (
        <>
          <Field field={fields.words} label={t('assess.words')} optional>
            {(control) => <TextArea {...control} rows={2} maxLength={1000} />}
          </Field>
          <p className="text-14 text-soft">{t('assess.photos', { count: String(photos) })}</p>
        </>
      ) : null}
    </fieldset>
  )
}
