import { isRouteErrorResponse, useLocation } from '@remix-run/react'

import type { UnsentForm } from '#app/domain/sign-in/unsent-form.ts'

import { Button } from './button.tsx'
import { Card } from './card.tsx'
import { Field, plainField } from './field.tsx'
import { forgetDraft } from '../messages/use-draft.ts'
import { PageHeader } from './page-header.tsx'
import { TextArea, TextInput } from './text-input.tsx'
import { useTranslations } from './words.ts'

/** The form that a thrown answer gives back, or null where it is another fault. */
export function unsentFormOf(thrown: unknown): UnsentForm | null {
  if (!isRouteErrorResponse(thrown)) return null
  const given: unknown = thrown.data
  return typeof given === 'object' && given !== null && 'written' in given ? (given as UnsentForm) : null
}

/**
 * What a form held that was not sent, to read, to copy and to go on with. It is an ordinary form, with and without
 * script: what it held lies in the browser alone, and signing in happens in another tab.
 */
export function UnsentPage({ form: { because, written, rest, resume } }: { form: UnsentForm }) {
  const t = useTranslations('unsent')
  const { pathname } = useLocation()
  const isOther = because === 'other-account'
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t(isOther ? 'otherTitle' : 'signedOutTitle')} lead={t(isOther ? 'otherText' : 'signedOutText')} />
      <Card>
        <form method="post" action="/resume" onSubmit={() => forgetDraft(pathname)} className="flex flex-col gap-5">
          <div>
            {isOther ? (
              <NewTab to="/account">{t('toAccount')}</NewTab>
            ) : (
              <NewTab to={`/sign-in?returnTo=${encodeURIComponent(resume ? '/resume' : pathname)}`}>{t('signIn')}</NewTab>
            )}
            <p className="max-w-text">{t(isOther ? 'thenChange' : resume ? 'thenGoOn' : 'thenCopy')}</p>
          </div>
          {written.map(({ name, words }, at) => (
            <Written key={`${name}-${at}`} at={at} name={name} words={words} label={t(`fields.${name}`)} />
          ))}
          {rest.map(({ name, value }, at) => (
            <input key={`${name}-${at}`} type="hidden" name={name} value={value} />
          ))}
          {resume ? (
            <div>
              <input type="hidden" name="resume" value={resume} />
              <Button look="primary">{t('goOn')}</Button>
            </div>
          ) : null}
        </form>
      </Card>
    </div>
  )
}

function NewTab({ to, children }: Readonly<{ to: string; children: string }>) {
  return (
    <a href={to} target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">
      {children}
    </a>
  )
}

type WrittenProps = UnsentForm['written'][number] & Readonly<{ at: number; label: string }>

function Written({ at, name, words, label }: WrittenProps) {
  const isLong = words.length > 60 || words.includes('\n')
  return (
    <Field field={plainField(name, { id: `${name}-${at}`, initialValue: words })} label={label}>
      {(control) => (isLong ? <TextArea {...control} rows={8} readOnly /> : <TextInput {...control} readOnly />)}
    </Field>
  )
}
