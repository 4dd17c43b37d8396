import { Form } from '@remix-run/react'

import { Button } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { Field, plainField } from '../../shared/field.tsx'
import { Notice } from '../../shared/notice.tsx'
import { TextArea } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

type Answered = Readonly<{
  text: string
  faults: ReadonlyArray<Readonly<{ path: string; message: string }>>
  problem: 'empty' | 'tooMany' | 'wrong'
}>

const example = '{\n  "id": "draft/30-days",\n  "returns": { "windowDays": 30 }\n}'

/** Where a draft is pasted or picked; what is wrong with it stands at the field, each fault with its place. */
export function DraftForm({ answered }: { answered: Answered | null }) {
  const t = useTranslations('simulator')
  const wrong = answered?.problem === 'wrong' || answered?.problem === 'empty'
  const field = plainField('draft', {
    initialValue: answered?.text ?? '',
    ...(wrong ? { errors: [answered.problem === 'empty' ? t('empty') : t('faults', { count: answered.faults.length })] } : {}),
  })
  return (
    <Card title={t('draftTitle')}>
      <Form method="post" encType="multipart/form-data" className="flex flex-col gap-4">
        {answered?.problem === 'tooMany' ? <Notice tone="wait" title={t('tooMany')} announce /> : null}
        {answered && answered.faults.length > 0 ? <Faults faults={answered.faults} /> : null}
        <Field field={field} label={t('draft')} hint={t('draftHint')}>
          {(control) => <TextArea {...control} rows={12} spellCheck={false} placeholder={example} className="font-mono text-14" />}
        </Field>
        <Field field={plainField('file')} label={t('file')} hint={t('fileHint')} optional>
          {(control) => (
            <input {...control} defaultValue={undefined} type="file" accept=".json,application/json" className="control w-full px-3 py-2" />
          )}
        </Field>
        <div>
          <Button look="primary">{t('start')}</Button>
        </div>
      </Form>
    </Card>
  )
}

function Faults({ faults }: Pick<Answered, 'faults'>) {
  const t = useTranslations('simulator')
  return (
    <Notice tone="stop" title={t('faults', { count: faults.length })} announce>
      <ul className="list-disc pl-5">
        {faults.slice(0, 50).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a href="#draft" className="link">
              <code>{path}</code>
            </a>
            {`: ${message}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
