import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { conditions } from '#app/domain/policy/facts.ts'
import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Select, TextArea, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

type Line = StaffOutcomeView['lines'][number]
type Finding = { lineId: string; quantity: string; condition: string; faultConfirmed: string; missing: string; note: string }
type Props = Readonly<{ outcome: StaffOutcomeView; reply: SubmissionResult | undefined }>

/** What was in the parcel, line by line, beside what was declared; it starts from the declaration. */
export function InspectCard({ outcome, reply }: Props) {
  const t = useTranslations('inspection')
  const [form, fields] = useForm<{ findings: Finding[] }>({
    id: 'inspect',
    lastResult: reply,
    defaultValue: {
      findings: outcome.lines.map(({ id, quantity, condition }) => ({
        lineId: id,
        quantity: String(quantity),
        condition: condition ?? 'unopened',
        faultConfirmed: '',
        missing: '',
        note: '',
      })),
    },
  })
  const findings = fields.findings.getFieldList()
  const wrong = findings.flatMap((finding, place) => {
    const { quantity, condition, missing, note } = finding.getFieldset()
    const of = (label: string) => `${outcome.lines[place]?.title ?? ''}, ${label}`
    return [
      [quantity, of(t('arrived'))],
      [condition, of(t('condition'))],
      [missing, of(t('missing'))],
      [note, of(t('finding'))],
    ] as const
  })
  return (
    <FormCard title={t('inspectTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-5">
        <input type="hidden" name="step" value="inspect" />
        <input type="hidden" name="version" value={outcome.version} />
        <p className="text-soft">{t('inspectText')}</p>
        <ErrorSummary errors={form.errors} fields={wrong} />
        {findings.map((finding, place) => {
          const line = outcome.lines[place]
          return line ? <LineFinding key={line.id} line={line} finding={finding} /> : null
        })}
        <div>
          <Button look="primary">{t('inspectButton')}</Button>
        </div>
      </Form>
    </FormCard>
  )
}

function LineFinding({ line, finding }: { line: Line; finding: FieldMetadata<Finding> }) {
  const t = useTranslations('inspection')
  const cases = useTranslations('cases')
  const fields = finding.getFieldset()
  const condition = line.condition ? cases(`conditions.${line.condition}`) : t('noCondition')
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-l-2 border-hairline pl-4">
      <legend className="mb-1 font-semibold">{line.title}</legend>
      <p className="text-14 text-soft">{t('declaredAs', { quantity: String(line.quantity), condition })}</p>
      <input type="hidden" name={fields.lineId.name} value={line.id} />
      <div className="flex flex-wrap items-end gap-4">
        <Field field={fields.quantity} label={t('arrived')} className="basis-[12ch]">
          {(control) => <TextInput {...control} type="number" min={0} max={999} />}
        </Field>
        <Field field={fields.condition} label={t('condition')} className="min-w-[min(100%,26ch)] grow basis-[26ch]">
          {(control) => (
            <Select {...control}>
              {conditions.map((name) => (
                <option key={name} value={name}>
                  {cases(`conditions.${name}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field field={fields.missing} label={t('missing')} optional className="min-w-[min(100%,20ch)] grow basis-[20ch]">
          {(control) => <TextInput {...control} inputMode="decimal" />}
        </Field>
      </div>
      {line.fault === 'none' ? null : (
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name={fields.faultConfirmed.name}
            defaultChecked={fields.faultConfirmed.initialValue === 'on'}
            className="size-5"
          />
          {t('faultConfirmed', { fault: t(`faults.${line.fault}`) })}
        </label>
      )}
      <Field field={fields.note} label={t('finding')} optional>
        {(control) => <TextArea {...control} rows={2} maxLength={1000} />}
      </Field>
    </fieldset>
  )
}
