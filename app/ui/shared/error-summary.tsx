import { useActionData } from '@remix-run/react'
import { useEffect, useRef } from 'react'

import type { FieldState } from './field.tsx'
import { useProblem } from './problem.ts'
import { useTranslations } from './words.ts'

type Props = Readonly<{
  /** What is wrong with the form as a whole. */
  errors?: readonly string[] | undefined
  /** Each with the question it belongs to: what is wrong says where. */
  fields?: ReadonlyArray<readonly [field: FieldState, label: string]>
}>

/** Everything that is wrong, at the top, each leading to its field; it takes the focus when it appears. */
export function ErrorSummary({ errors = [], fields = [] }: Props) {
  const t = useTranslations('shell')
  const problem = useProblem()
  const box = useRef<HTMLDivElement>(null)
  const wrong = fields.filter(([field]) => (field.errors ?? []).length > 0)
  const count = errors.length + wrong.length
  // Sent once more and refused with as many faults, it is told once more.
  const answer: unknown = useActionData()
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count, answer])
  if (count === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-10 border border-stop bg-stop-wash px-4 py-3 text-ink">
      <h2 className="font-semibold">{t('problems')}</h2>
      <ul className="mt-1 flex flex-col gap-1">
        {errors.map((error) => (
          <li key={error}>{problem(error)}</li>
        ))}
        {wrong.map(([field, label]) => (
          <li key={field.id}>
            <a href={`#${field.id}`} className="inline-flex min-h-6 items-center text-stop underline underline-offset-3">
              {t('problemAt', { field: label, problem: problem(field.errors?.[0] ?? 'invalid') })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
