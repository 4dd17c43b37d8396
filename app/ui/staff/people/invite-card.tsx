import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { Button } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { Field, plainField } from '../../shared/field.tsx'
import { TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { RoleSelect } from './role-select.tsx'

type Props = Readonly<{ token: string; reply: SubmissionResult | null }>

/** Names somebody new; the answer shows their link. */
export function InviteCard({ token, reply }: Props) {
  const t = useTranslations('people')
  const typed = reply?.initialValue?.['intent'] === 'invite' ? reply.initialValue : {}
  const errors = typed['intent'] ? (reply?.error ?? {}) : {}
  const field = (name: 'name' | 'email') =>
    plainField(name, { errors: errors[name] ?? [], initialValue: typed[name], required: true, maxLength: name === 'email' ? 254 : 100 })
  return (
    <Card title={t('inviteTitle')}>
      <p className="mb-4 max-w-text text-14 text-soft">{t('inviteLead')}</p>
      <Form method="post" noValidate className="flex max-w-text flex-col gap-4">
        <input type="hidden" name="token" value={token} />
        <Field field={field('name')} label={t('name')}>
          {(control) => <TextInput {...control} autoComplete="off" />}
        </Field>
        <Field field={field('email')} label={t('email')}>
          {(control) => <TextInput {...control} type="email" inputMode="email" autoComplete="off" spellCheck={false} />}
        </Field>
        <RoleSelect id="invite-role" chosen={typeof typed['role'] === 'string' ? typed['role'] : 'agent'} />
        <div>
          <Button look="primary" name="intent" value="invite">
            {t('invite')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}
