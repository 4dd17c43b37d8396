import { Link } from '@remix-run/react'
import { CircleAlert, CircleCheck } from 'lucide'

import type { BenchLineView } from '#app/views/parcels/bench-page.ts'

import { Button } from '../../shared/button.tsx'
import { classes } from '../../shared/class-names.ts'
import { Field, type FieldState } from '../../shared/field.tsx'
import { Icon } from '../../shared/icon.tsx'
import { TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { benchFormId } from './use-ticks.ts'

type Props = Readonly<{ line: BenchLineView; field: FieldState }>

/** The serial numbers that were read off a line, each with what is to be thought of it, and room for one more. */
export function SerialList({ line, field }: Props) {
  const t = useTranslations('bench')
  return (
    <div role="group" aria-label={`${t('serials')}: ${line.title}`} className="flex flex-col gap-2">
      <ul className="flex flex-col gap-2 empty:hidden">
        {line.serials.map((each) => (
          <SerialRow key={each.id} read={each} />
        ))}
      </ul>
      <div className="flex items-end gap-2">
        <Field
          field={field}
          label={t('serial')}
          hint={line.expected.length > 0 ? t('serialsKnown', { serials: line.expected.join(', ') }) : t('serialsNone')}
          className="grow"
        >
          {(control) => (
            <TextInput {...control} form={benchFormId} maxLength={60} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
          )}
        </Field>
        <Button form={benchFormId} name="intent" value={`read:${line.id}`} aria-label={t('addSerialTo', { title: line.title })}>
          {t('addSerial')}
        </Button>
      </div>
    </div>
  )
}

function SerialRow({ read: { id, serial, verdict, doubtful } }: Readonly<{ read: BenchLineView['serials'][number] }>) {
  const t = useTranslations('bench')
  return (
    <li
      className={classes(
        'flex flex-wrap items-center gap-x-3 rounded-10 border px-3 py-1',
        doubtful ? 'border-wait/40 bg-wait-wash' : 'border-hairline',
      )}
    >
      <Icon of={doubtful ? CircleAlert : CircleCheck} size={18} className={classes('shrink-0', doubtful ? 'text-wait' : 'text-good')} />
      <span className="min-w-0 grow">
        <span className="font-medium break-all tabular-nums">{serial}</span>
        <span className={classes('block text-14', doubtful ? 'font-medium' : 'text-soft')}>{t(`verdicts.${verdict}`)}</span>
      </span>
      {doubtful ? (
        <Link
          to={`/staff/search?q=${encodeURIComponent(serial)}`}
          aria-label={t('lookUpOf', { serial })}
          className="link inline-flex min-h-11 items-center"
        >
          {t('lookUp')}
        </Link>
      ) : null}
      <button
        form={benchFormId}
        name="intent"
        value={`drop:${id}`}
        aria-label={t('dropSerialOf', { serial })}
        className="link min-h-11 cursor-pointer px-1"
      >
        {t('dropSerial')}
      </button>
    </li>
  )
}
