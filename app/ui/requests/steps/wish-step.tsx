import { getFormProps, useForm } from '@conform-to/react'

import { Card } from '../../shared/card.tsx'
import { Field, type FieldState } from '../../shared/field.tsx'
import { TextArea } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { InsteadChoices, SearchProducts } from '../instead-choices.tsx'
import { stepForm } from './step-form.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

type Fields = { replacement: string; pieces: string; wish: string }

/** Of an exchange: what instead, of what the shop can send or in their own words. */
export function WishStep({ page: { answers, instead }, reply, facts }: StepProps) {
  const t = useTranslations('returns')
  const choosing = useTranslations('exchange')
  const [form, fields] = useForm<Fields>({
    id: stepForm,
    lastResult: reply,
    defaultValue: { replacement: answers.replacement, pieces: String(answers.pieces ?? 1), wish: answers.wish },
  })
  // Conform's field answers what it is asked for: spread, it would have no name.
  const { id, name, errorId, descriptionId, errors, initialValue } = fields.replacement
  const inWords = fields.wish.initialValue === undefined ? undefined : ''
  const chosen: FieldState = { id, name, errorId, descriptionId, errors, initialValue: initialValue ?? inWords }
  return (
    <div className="flex flex-col gap-6">
      {instead && (instead.more || instead.search !== null) ? <SearchProducts search={instead.search} /> : null}
      <StepFrame
        facts={facts}
        form={getFormProps(form)}
        errors={form.errors}
        wrong={[
          [fields.replacement, choosing('choose')],
          [fields.wish, instead ? choosing('wish') : t('wish')],
        ]}
      >
        {instead ? (
          <Card title={choosing('choose')}>
            <InsteadChoices
              instead={instead}
              chosen={chosen}
              pieces={fields.pieces}
              otherwise={{ value: '', label: choosing('inWords'), hint: choosing('inWordsHint') }}
            />
          </Card>
        ) : null}
        <Card>
          <div className="flex flex-col gap-5">
            {instead ? (
              <Field field={fields.wish} label={choosing('wish')} hint={choosing('wishHint')} optional>
                {(control) => <TextArea {...control} rows={2} maxLength={500} />}
              </Field>
            ) : (
              <Field field={fields.wish} label={t('wish')} hint={t('wishHint')}>
                {(control) => <TextArea {...control} rows={2} maxLength={500} />}
              </Field>
            )}
          </div>
        </Card>
      </StepFrame>
    </div>
  )
}
