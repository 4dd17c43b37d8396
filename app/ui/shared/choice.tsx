import type { ComponentProps, ReactNode } from 'react'

import { classes } from './class-names.ts'
import { FieldError, type FieldState } from './field.tsx'

type Option = Readonly<{
  value: string
  label: ReactNode
  hint?: ReactNode
  /** What the answer does to the price, at the right. */
  effect?: ReactNode
  /** A drawing of what is meant. */
  picture?: ReactNode
  disabled?: boolean
}>

type RadioCardsProps = Readonly<{
  field: FieldState
  legend: ReactNode
  hint?: ReactNode
  options: readonly Option[]
  /** Side by side where there is room. */
  columns?: 1 | 2 | 3
  onChoose?: (value: string) => void
}>

const grids = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' } as const

/** One answer of few, each on a card that is as easy to hit as it is to read. */
export function RadioCards({ field, legend, hint, options, columns = 1, onChoose }: RadioCardsProps) {
  const wrong = (field.errors ?? []).length > 0
  const described = [hint ? field.descriptionId : null, wrong ? field.errorId : null].filter(Boolean).join(' ')
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby={described || undefined} id={field.id} tabIndex={-1}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint ? (
        <p id={field.descriptionId} className="max-w-text text-14 text-soft">
          {hint}
        </p>
      ) : null}
      <FieldError field={field} />
      <div className={classes('grid gap-2', grids[columns])}>
        {options.map((option) => (
          <RadioCard key={option.value} field={field} option={option} onChoose={onChoose} />
        ))}
      </div>
    </fieldset>
  )
}

type RadioCardProps = Readonly<{ field: FieldState; option: Option; onChoose: ((value: string) => void) | undefined }>

function RadioCard({ field, option, onChoose }: RadioCardProps) {
  const id = `${field.id}-${option.value}`
  const chosen = Array.isArray(field.initialValue) ? field.initialValue.includes(option.value) : field.initialValue === option.value
  return (
    <label htmlFor={id} className={choiceCard}>
      <input
        type="radio"
        id={id}
        name={field.name}
        value={option.value}
        defaultChecked={chosen}
        disabled={option.disabled}
        required={field.required}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        onChange={onChoose ? () => onChoose(option.value) : undefined}
        className="mt-0.5 size-5 shrink-0 accent-accent-fill"
      />
      {option.picture ? <span className="shrink-0">{option.picture}</span> : null}
      <span className="flex min-w-0 grow flex-col">
        <span className="flex items-baseline justify-between gap-3">
          <span className="font-medium">{option.label}</span>
          {option.effect ? <span className="shrink-0 text-14 tabular-nums text-soft">{option.effect}</span> : null}
        </span>
        {option.hint ? (
          <span id={`${id}-hint`} className="text-14 text-soft">
            {option.hint}
          </span>
        ) : null}
      </span>
    </label>
  )
}

const choiceCard =
  'flex min-h-11 cursor-pointer gap-3 rounded-10 border border-hairline bg-paper px-4 py-3 ' +
  'hover:border-edge has-checked:border-accent has-checked:bg-accent-wash has-disabled:cursor-default has-disabled:text-soft ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-info'

type CheckboxProps = Readonly<{
  field: FieldState
  label: ReactNode
  hint?: ReactNode
  card?: boolean
  /** What is ticked, as it looks. */
  picture?: ReactNode
}> &
  Omit<ComponentProps<'input'>, 'type' | 'id' | 'name' | 'className'>

/** A yes or no; ticked sends `on`, as Conform reads a boolean. */
export function Checkbox({ field, label, hint, card = false, picture, ...rest }: CheckboxProps) {
  const wrong = (field.errors ?? []).length > 0
  const described = [hint ? field.descriptionId : null, wrong ? field.errorId : null].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-1">
      <FieldError field={field} />
      <label
        htmlFor={field.id}
        className={classes(card ? choiceCard : 'flex min-h-11 cursor-pointer gap-3 py-2.5', picture !== undefined && 'items-center')}
      >
        <input
          type="checkbox"
          id={field.id}
          name={field.name}
          defaultChecked={field.initialValue === 'on'}
          aria-invalid={wrong || undefined}
          aria-describedby={described || undefined}
          className="mt-0.5 size-5 shrink-0 accent-accent-fill"
          {...rest}
        />
        {picture}
        <span className="flex min-w-0 flex-col">
          <span className={card ? 'font-medium' : undefined}>{label}</span>
          {hint ? (
            <span id={field.descriptionId} className="text-14 text-soft">
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  )
}
