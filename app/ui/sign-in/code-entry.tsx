import { Form } from '@remix-run/react'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field, plainField } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  /** That this page was shown to this browser. */
  token: string
  errors: Readonly<Record<string, readonly string[] | null>>
  /** What was typed into a form that was not looked at. */
  typed?: unknown
  /** Whether another code was just asked for. */
  resent: boolean
  enter: string
}>

/** Where an emailed code is typed or pasted, spaces and all, and another one asked for. */
export function CodeEntry({ token, errors, typed, resent, enter }: Props) {
  const t = useTranslations('signIn')
  const field = plainField('code', { errors: errors['code'] ?? [], initialValue: errors[''] ? typed : undefined, required: true })
  return (
    <>
      {resent ? (
        <Notice tone="info" announce>
          {t('codeSent')}
        </Notice>
      ) : null}
      <Form method="post" noValidate className="flex flex-col gap-4">
        <ErrorSummary errors={errors[''] ?? []} fields={[[field, t('code')]]} />
        <input type="hidden" name="token" value={token} />
        <Field field={field} label={t('code')} hint={t('codeHint')}>
          {(control) => (
            <TextInput
              {...control}
              autoFocus
              data-focus-first
              inputMode="numeric"
              autoComplete="one-time-code"
              spellCheck={false}
              className="text-22 tracking-widest tabular-nums"
            />
          )}
        </Field>
        <Button look="primary" wide name="intent" value="enter">
          {enter}
        </Button>
      </Form>
      <Form method="post" className="flex flex-col gap-3 border-t border-hairline pt-5">
        <input type="hidden" name="token" value={token} />
        <h2 className="font-semibold">{t('resendTitle')}</h2>
        <p className="max-w-text text-14 text-soft">{t('resendText')}</p>
        <Button name="intent" value="resend">
          {t('resend')}
        </Button>
      </Form>
    </>
  )
}
