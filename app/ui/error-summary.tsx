import { useEffect, useRef } from 'react'

import type { FieldState } from './field.tsx'
import { useProblem } from './problem.ts'
import { useTranslations } from './words.ts'

type Props = Readonly<{
  /** What is wrong with the form as a whole. */
  errors?: readonly string[] | undefined
  fields?: readonly FieldState[]
}>

/** Everything that is wrong, at the top, each leading to its field; it takes the focus when it appears. */
export function ErrorSummary({ errors = [], fields = [] }: Props) {
  const t = useTranslations('shell')
  const problem = useProblem()
  const box = useRef<HTMLDivElement>(null)
  const wrong = fields.filter((field) => (field.errors ?? []).length > 0)
  const count = errors.length + wrong.length
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-10 border border-stop bg-stop-wash px-4 py-3 text-ink"
    >
      <h2 className="font-semibold">{t('problems')}</h2>
      <ul className="mt-1 flex flex-col gap-1">
        {errors.map((error) => (
          <li key={error}>{problem(error)}</li>
        ))}
        {wrong.map((field) => (
          <li key={field.id}>
            <a
              href={`#${field.id}`}
              className="inline-flex min-h-6 items-center text-stop underline underline-offset-3"
            >
              {problem(field.errors?.[0] ?? 'invalid')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
