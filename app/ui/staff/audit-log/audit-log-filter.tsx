import { Form } from '@remix-run/react'

import { Button, ButtonLink } from '../../shared/button.tsx'
import { Field, plainField } from '../../shared/field.tsx'
import { Select, TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

export type AuditLogChosen = Readonly<Record<'who' | 'what' | 'caseNumber' | 'customer' | 'from' | 'to', string>>

type Props = Readonly<{
  chosen: AuditLogChosen
  choices: Readonly<{ actors: ReadonlyArray<Readonly<{ id: string; name: string }>>; actions: readonly string[] }>
}>

export function AuditLogFilter({ chosen, choices }: Props) {
  const t = useTranslations('auditLog')
  const field = (name: keyof AuditLogChosen) => plainField(name, { initialValue: chosen[name] })
  return (
    <Form method="get" className="field-grid">
      <Field field={field('who')} label={t('who')}>
        {(control) => (
          <Select {...control}>
            <option value="">{t('everybody')}</option>
            {choices.actors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field field={field('what')} label={t('what')}>
        {(control) => (
          <Select {...control}>
            <option value="">{t('everything')}</option>
            {choices.actions.map((action) => (
              <option key={action}>{action}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field field={field('caseNumber')} label={t('case')}>
        {(control) => <TextInput {...control} placeholder="EMR-2026-000123" maxLength={40} />}
      </Field>
      <Field field={field('customer')} label={t('customer')}>
        {(control) => <TextInput {...control} type="email" maxLength={200} autoComplete="off" />}
      </Field>
      <Field field={field('from')} label={t('from')}>
        {(control) => <TextInput {...control} type="date" />}
      </Field>
      <Field field={field('to')} label={t('to')}>
        {(control) => <TextInput {...control} type="date" />}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button>{t('apply')}</Button>
        <ButtonLink to="/staff/audit" look="quiet" reloadDocument>
          {t('clear')}
        </ButtonLink>
      </div>
    </Form>
  )
}
