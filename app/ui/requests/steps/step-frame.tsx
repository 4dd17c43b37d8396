import { Form } from '@remix-run/react'
import type { ChangeEvent, ComponentProps, ReactNode } from 'react'

import { ErrorSummary } from '../../shared/error-summary.tsx'
import type { FieldState } from '../../shared/field.tsx'
import { Notice } from '../../shared/notice.tsx'
import { useTranslations } from '../../shared/words.ts'

/** What another window said in this very step meanwhile. */
export type OtherView = Readonly<{ seen: string; says: readonly string[] }>

/** What every step has, whatever it asks. */
export type StepFacts = Readonly<{
  /** This rendered form, and the one whose words it began with. */
  by: string
  seen: string
  other: OtherView | null
  /** Misses what was chosen before, since the order has it no more. */
  misfit: boolean
  /** What is told of the form and of each change in it, for the answer beside it. */
  onForm: (form: HTMLFormElement | null) => void
  onChange: (event: ChangeEvent<HTMLFormElement>) => void
}>

type Props = Readonly<{
  facts: StepFacts
  form: ComponentProps<typeof Form>
  errors: readonly string[] | undefined
  wrong: ReadonlyArray<readonly [field: FieldState, label: string]>
  children: ReactNode
}>

/** The form of one step: what went wrong, and what it asks. The way on stands beside what it comes to. */
export function StepFrame({ facts, form, errors, wrong, children }: Props) {
  const t = useTranslations('steps')
  const { by, other, misfit, onForm, onChange } = facts
  return (
    <Form method="post" {...form} ref={onForm} noValidate onChange={onChange}>
      <input type="hidden" name="by" value={by} readOnly />
      <input type="hidden" name="seen" value={other?.seen ?? facts.seen} readOnly />
      <div className="flex flex-col gap-6">
        <ErrorSummary errors={errors} fields={wrong} />
        {misfit ? <Notice tone="wait" title={t('misfit')} announce /> : null}
        {other ? <Other other={other} /> : null}
        {children}
      </div>
    </Form>
  )
}

function Other({ other: { says } }: { other: OtherView }) {
  const t = useTranslations('steps')
  return (
    <Notice tone="wait" title={t('otherTitle')} announce>
      {says.length === 0 ? (
        <p>{t('otherNothing')}</p>
      ) : (
        <>
          <p>{t('otherText')}</p>
          <ul className="my-1 list-disc pl-5">
            {says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('otherNext')}</p>
    </Notice>
  )
}
