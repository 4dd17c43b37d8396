import { PackageCheck } from 'lucide'

import { conditions } from '#app/domain/policy/facts.ts'
import type { BenchLineView } from '#app/views/parcels/bench-page.ts'

import { EvidenceSlot, type SlotPlace } from '../../evidence/evidence-slot.tsx'
import { Button } from '../../shared/button.tsx'
import { Field, FieldError, plainField } from '../../shared/field.tsx'
import { ProductPicture } from '../../shared/product-picture.tsx'
import { TextArea, TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { LineStanding } from './line-standing.tsx'
import { SerialList } from './serial-list.tsx'
import { benchFormId, type TickedField, type Ticks } from './use-ticks.ts'

type Props = Readonly<{
  line: BenchLineView
  place: number
  ticks: Ticks
  errors: Readonly<Record<string, readonly string[]>>
  /** Whether an inspection follows: else only what came is ticked. */
  inspects: boolean
  photos: SlotPlace
}>

const form = { form: benchFormId } as const

/** One line of the case: whether it came, how it looks, which numbers it bears. */
export function BenchLine({ line, place, ticks, errors, inspects, photos }: Props) {
  const t = useTranslations('bench')
  const cases = useTranslations('cases')
  const inspection = useTranslations('inspection')
  const evidence = useTranslations('evidence')
  const { quantity, condition, fault } = line.declared
  const fieldOf = (field: TickedField) =>
    plainField(`lines[${place}].${field}`, { id: `${field}-${place}`, errors: errors[`lines[${place}].${field}`] ?? [] })
  const held = (field: TickedField) => ({
    ...form,
    defaultValue: undefined,
    value: ticks.saidOf(line, field),
    onChange: ({ currentTarget: { value } }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => ticks.say(line, field, value),
  })
  const declared = condition ? cases(`conditions.${condition}`) : t('noCondition')
  return (
    <section aria-labelledby={`line-${place}`} className="rounded-10 border border-hairline bg-paper p-4 shadow-soft">
      <input type="hidden" {...form} name={`lines[${place}].seen`} value={ticks.seenOf(line)} />
      <header className="flex flex-wrap items-start gap-3">
        <ProductPicture picture={line.picture} category={line.category} title={line.title} size="medium" />
        <div className="min-w-0 grow basis-60">
          <h2 id={`line-${place}`} className="text-18 font-semibold wrap-anywhere">
            {line.title}
          </h2>
          <p className="text-soft">
            {t('declared', { quantity: String(quantity), condition: declared })}
            {line.sku ? ` · ${t('sku', { sku: line.sku })}` : ''}
          </p>
        </div>
        <LineStanding counted={ticks.saidOf(line, 'quantity')} declared={quantity} />
      </header>
      <div className="mt-4 grid gap-x-6 gap-y-4 lg:grid-cols-2">
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-end gap-3">
            <Field field={fieldOf('quantity')} label={t('arrived')} hint={t('arrivedHint', { quantity: String(quantity) })}>
              {(control) => (
                <TextInput {...control} {...held('quantity')} type="number" inputMode="numeric" min={0} max={999} className="max-w-24" />
              )}
            </Field>
            <Button {...form} name="intent" value={`tick:${line.id}`} icon={PackageCheck} aria-describedby={`line-${place}`}>
              {quantity === 1 ? t('tick') : t('tickAll', { quantity: String(quantity) })}
            </Button>
          </div>
          {inspects ? <Condition line={line} field={fieldOf('condition')} ticks={ticks} /> : null}
          {inspects && fault !== 'none' ? (
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                {...form}
                name={`lines[${place}].faultConfirmed`}
                checked={ticks.saidOf(line, 'faultConfirmed') === 'on'}
                onChange={({ currentTarget }) => ticks.say(line, 'faultConfirmed', currentTarget.checked ? 'on' : '')}
                className="size-5 shrink-0 accent-accent-fill"
              />
              {t('faultConfirmed', { fault: inspection(`faults.${fault}`) })}
            </label>
          ) : null}
        </div>
        <div className="flex flex-col gap-4">
          <SerialList line={line} field={plainField(`lines[${place}].serial`, { id: `serial-${place}` })} />
          {inspects ? (
            <>
              <Field field={fieldOf('note')} label={t('note')} optional>
                {(control) => <TextArea {...control} {...held('note')} rows={2} maxLength={1000} />}
              </Field>
              <Field field={fieldOf('missing')} label={t('missing')} optional>
                {(control) => <TextInput {...control} {...held('missing')} inputMode="decimal" className="max-w-40" />}
              </Field>
            </>
          ) : null}
          {line.slot ? (
            <ul>
              <EvidenceSlot
                {...photos}
                slot={line.slot}
                open
                title={t('photos')}
                label={evidence('photosOf', { title: line.title })}
                camera
              />
            </ul>
          ) : null}
        </div>
      </div>
    </section>
  )
}

type ConditionProps = Readonly<{ line: BenchLineView; field: ReturnType<typeof plainField>; ticks: Ticks }>

/** The words for how it is, side by side: an arrow key moves between them. */
function Condition({ line, field, ticks }: ConditionProps) {
  const t = useTranslations('bench')
  const cases = useTranslations('cases')
  const said = ticks.saidOf(line, 'condition')
  const wrong = (field.errors ?? []).length > 0
  return (
    <fieldset id={field.id} tabIndex={-1} aria-describedby={wrong ? field.errorId : undefined}>
      <legend className="mb-1 font-medium">{t('condition')}</legend>
      <FieldError field={field} />
      <div className="grid gap-2 min-[420px]:grid-cols-2">
        {conditions.map((condition) => (
          <label
            key={condition}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-10 border border-hairline px-3 py-2 hover:border-edge
              has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-info"
          >
            <input
              type="radio"
              {...form}
              name={field.name}
              value={condition}
              checked={said === condition}
              onChange={() => ticks.say(line, 'condition', condition)}
              className="size-5 shrink-0 accent-accent-fill"
            />
            {cases(`conditions.${condition}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
