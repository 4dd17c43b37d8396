import type { ReactNode } from 'react'

import { classes } from './class-names.ts'
import { useProblem } from './problem.ts'
import { useTranslations } from './words.ts'

/** What a field has to know of itself; Conform's field metadata fits. */
export type FieldState = Readonly<{
  id: string
  name: string
  errorId: string
  descriptionId: string
  errors?: readonly string[] | undefined
  initialValue?: unknown
  required?: boolean | undefined
  maxLength?: number | undefined
}>

/** What the control in a field takes, so that label, hint and error belong to it. */
export type ControlProps = Readonly<{
  id: string
  name: string
  required?: boolean
  maxLength?: number
  defaultValue: string | undefined
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}>

type Props = Readonly<{
  field: FieldState
  label: ReactNode
  hint?: ReactNode
  /** Says "optional" after the label; required is the rule and goes without saying. */
  optional?: boolean
  className?: string
  children: (control: ControlProps) => ReactNode
}>

/** A question with its label, hint, answer and what is wrong with it. */
export function Field({ field, label, hint, optional = false, className, children }: Props) {
  const t = useTranslations('shell')
  return (
    <div className={classes('flex flex-col gap-1', className)}>
      <label htmlFor={field.id} className="font-medium">
        {label}
        {optional ? <span className="font-normal text-soft"> ({t('optional')})</span> : null}
      </label>
      {hint ? (
        <p id={field.descriptionId} className="max-w-text text-14 text-soft">
          {hint}
        </p>
      ) : null}
      <FieldError field={field} />
      {children(controlOf(field, hint !== undefined))}
    </div>
  )
}

/** The first thing wrong with an answer, in words, or nothing. */
export function FieldError({ field }: { field: FieldState }) {
  const problem = useProblem()
  const [first] = field.errors ?? []
  if (first === undefined) return null
  return (
    <p id={field.errorId} className="text-14 font-medium text-stop">
      {problem(first)}
    </p>
  )
}

/** The attributes that tie a control to its field. */
export function controlOf(field: FieldState, hinted: boolean): ControlProps {
  const wrong = (field.errors ?? []).length > 0
  const described = [hinted ? field.descriptionId : null, wrong ? field.errorId : null].filter(Boolean).join(' ')
  return {
    id: field.id,
    name: field.name,
    ...(field.required ? { required: true } : {}),
    ...(field.maxLength ? { maxLength: field.maxLength } : {}),
    defaultValue: typeof field.initialValue === 'string' ? field.initialValue : undefined,
    'aria-invalid': wrong || undefined,
    'aria-describedby': described === '' ? undefined : described,
  }
}

/** A field that no form library knows of, for small forms; its id is its name unless given. */
export function plainField(name: string, more: Partial<FieldState> = {}): FieldState {
  const id = more.id ?? name
  return { name, ...more, id, errorId: `${id}-error`, descriptionId: `${id}-hint` }
}
