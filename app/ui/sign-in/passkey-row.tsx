import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { KeyRound } from 'lucide'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Field } from '../shared/field.tsx'
import { Icon } from '../shared/icon.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Passkey = Readonly<{ id: string; name: string; added: string; used: string | null }>

type Props = Readonly<{
  passkey: Passkey
  token: string
  /** What became of the last form of this page, of whichever passkey. */
  reply: SubmissionResult | undefined
}>

/** A passkey with its name, which the customer may change, and the way to take it away. */
export function PasskeyRow({ passkey, token, reply }: Props) {
  const t = useTranslations('security')
  const renamed = reply?.initialValue?.['passkey'] === passkey.id && reply.initialValue['intent'] === 'name' ? reply : undefined
  const field = repliedField(renamed, 'name', passkey.name, { id: `name-${passkey.id}`, required: true, maxLength: 60 })
  return (
    <li className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex items-center gap-4">
        <Icon of={KeyRound} size={22} className="shrink-0 text-soft" />
        <div className="min-w-0 grow">
          <p className="font-medium break-words">{passkey.name}</p>
          <p className="text-14 text-soft">
            {passkey.used ? t('passkeyUsed', { added: passkey.added, used: passkey.used }) : t('passkeyUnused', { added: passkey.added })}
          </p>
        </div>
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="passkey" value={passkey.id} />
          <Button look="danger" name="intent" value="remove" aria-label={t('removeOne', { name: passkey.name })}>
            {t('remove')}
          </Button>
        </Form>
      </div>
      <details open={renamed !== undefined}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-14 underline underline-offset-4">{t('rename')}</summary>
        <Form method="post" noValidate className="mt-2 flex flex-wrap items-end gap-3">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="passkey" value={passkey.id} />
          <Field field={field} label={t('passkeyName')} className="grow">
            {(control) => <TextInput {...control} />}
          </Field>
          <Button name="intent" value="name">
            {t('save')}
          </Button>
        </Form>
      </details>
    </li>
  )
}
