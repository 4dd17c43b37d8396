import type { SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'

import { Checkbox } from '../shared/choice.tsx'
import { Field, FieldError, type FieldState, plainField } from '../shared/field.tsx'
import { TextArea, TextInput } from '../shared/text-input.tsx'

/** What the form was filled with: as it was typed where it came back, else as it is kept. */
export type Typed = Readonly<{ reply: SubmissionResult | undefined; kept: Readonly<Record<string, unknown>> }>

export function fieldOf({ reply, kept }: Typed, name: string, more: Partial<FieldState> = {}): FieldState {
  const initialValue = reply?.initialValue ? reply.initialValue[name] : kept[name]
  return plainField(name, { errors: reply?.error?.[name] ?? [], initialValue, ...more })
}

type LineProps = Readonly<{
  typed: Typed
  name: string
  label: string
  hint?: string
  optional?: boolean
  type?: 'text' | 'date' | 'tel'
  max?: number
}>

export function LineField({ typed, name, label, hint, optional = false, type = 'text', max }: LineProps) {
  const field = fieldOf(typed, name, { required: !optional, maxLength: max })
  return (
    <Field field={field} label={label} optional={optional} {...(hint ? { hint } : {})}>
      {(control) => <TextInput {...control} type={type} autoComplete="off" />}
    </Field>
  )
}

export function TextField({ typed, name, label, hint, optional = false, max }: Omit<LineProps, 'type'>) {
  const field = fieldOf(typed, name, { required: !optional, maxLength: max })
  return (
    <Field field={field} label={label} optional={optional} {...(hint ? { hint } : {})}>
      {(control) => <TextArea {...control} rows={3} />}
    </Field>
  )
}

type ChecksProps = Readonly<{
  typed: Typed
  name: string
  legend: string
  options: ReadonlyArray<Readonly<{ value: string; label: string }>>
}>

/** Several of a few. */
export function Checks({ typed, name, legend, options }: ChecksProps) {
  const field = fieldOf(typed, name)
  const chosen = field.initialValue
  const isChosen = (value: string) => (Array.isArray(chosen) ? chosen.includes(value) : chosen === value)
  return (
    <fieldset id={field.id} tabIndex={-1}>
      <legend className="font-medium">{legend}</legend>
      <FieldError field={field} />
      <div className="flex flex-wrap gap-x-6">
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            field={plainField(name, { id: `${name}-${value}` })}
            label={label}
            value={value}
            defaultChecked={isChosen(value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Two ends of a range, side by side. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className="field-grid">{children}</div>
}
