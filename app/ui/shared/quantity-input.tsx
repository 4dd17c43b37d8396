import { Minus, Plus } from 'lucide'
import { type ReactNode, useRef } from 'react'

import { controlOf, FieldError, type FieldState } from './field.tsx'
import { useHydrated } from './hydrated.ts'
import { Icon } from './icon.tsx'
import { useTranslations } from './words.ts'

type Props = Readonly<{ field: FieldState; label: ReactNode; min?: number; max: number; onQuantity?: (quantity: number) => void }>

/** How many of a few: a number to type, and two buttons where the browser runs our script. */
export function QuantityInput({ field, label, min = 0, max, onQuantity }: Props) {
  const t = useTranslations('shell')
  const input = useRef<HTMLInputElement>(null)
  const stepping = useHydrated()
  const told = () => onQuantity?.(input.current?.valueAsNumber ?? NaN)
  const step = (by: 1 | -1) => {
    if (by === 1) input.current?.stepUp()
    else input.current?.stepDown()
    input.current?.dispatchEvent(new Event('input', { bubbles: true }))
    told()
  }
  const control = controlOf(field, true)
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={field.id} className="font-medium">
        {label}
      </label>
      <FieldError field={field} />
      <div className="flex items-center gap-3">
        <div className="flex items-center gap-1">
          {stepping ? <Stepper label={t('less')} onClick={() => step(-1)} sign="minus" /> : null}
          <input
            {...control}
            ref={input}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            step={1}
            onChange={told}
            className="control w-18 appearance-none px-2 py-2 text-center tabular-nums
              [&::-webkit-inner-spin-button]:appearance-none"
          />
          {stepping ? <Stepper label={t('moreOf')} onClick={() => step(1)} sign="plus" /> : null}
        </div>
        <span id={field.descriptionId} className="text-14 text-soft">
          {t('ofMany', { max: String(max) })}
        </span>
      </div>
    </div>
  )
}

function Stepper({ label, onClick, sign }: { label: string; onClick: () => void; sign: 'plus' | 'minus' }) {
  const drawing = sign === 'plus' ? Plus : Minus
  return (
    <button type="button" aria-label={label} onClick={onClick} className="control flex w-11 cursor-pointer items-center justify-center">
      <Icon of={drawing} size={18} />
    </button>
  )
}
