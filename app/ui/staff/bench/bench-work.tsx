import { CircleCheck, CloudOff, Loader } from 'lucide'

import type { BenchPage, ClashView } from '#app/views/parcels/bench-page.ts'

import { useReadAgain } from '../../evidence/evidence-card.tsx'
import { Button, ButtonLink } from '../../shared/button.tsx'
import { classes } from '../../shared/class-names.ts'
import { ErrorSummary } from '../../shared/error-summary.tsx'
import { plainField } from '../../shared/field.tsx'
import { useHydrated } from '../../shared/hydrated.ts'
import { Icon } from '../../shared/icon.tsx'
import { useTranslations } from '../../shared/words.ts'
import { Clashes } from './bench-answers.tsx'
import { BenchLine } from './bench-line.tsx'
import { benchFormId, type Ticks, useTicks } from './use-ticks.ts'

type Errors = Readonly<Record<string, readonly string[]>>
type Props = Readonly<{ page: BenchPage; errors: Errors; clashes: readonly ClashView[] }>

/** The lines of a case that is here, and what its inspection ends in. */
export function BenchWork({ page, errors, clashes }: Props) {
  const t = useTranslations('bench')
  const { number, lines, step, counted } = page
  const at = `/staff/cases/${number}`
  const ticks = useTicks(lines, `${at}/bench/ticks`)
  useReadAgain(lines.flatMap(({ slot }) => slot ?? []))
  const photos = { to: `${at}/photos`, returnTo: `${at}/bench`, removable: true, pages: '/staff/evidence', bytes: '/staff/evidence' }
  const wrong = { ...ticks.answer?.errors, ...errors }
  const told = [...clashes, ...(ticks.answer?.clashes ?? [])]
  const unique = told.filter(
    (each, place) => told.findIndex(({ lineId, field }) => lineId === each.lineId && field === each.field) === place,
  )
  return (
    <>
      <Clashes clashes={unique} lines={lines} />
      <ErrorSummary errors={wrong[''] ?? []} fields={wrongFields(lines, wrong, (field) => t(`fields.${field}`))} />
      {lines.map((line, place) => (
        <BenchLine key={line.id} line={line} place={place} ticks={ticks} errors={wrong} inspects={step === 'inspect'} photos={photos} />
      ))}
      <p className="text-soft">{t(step === 'inspect' ? 'fileText' : 'diagnoseText')}</p>
      <footer className="bottom-0 z-10 -mx-4 sm:sticky flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-hairline bg-paper px-4 py-3">
        <p className="grow">
          <span className="font-medium">{t('counted', { counted: String(counted), lines: lines.length })}</span>
          <Standing standing={ticks.standing} />
        </p>
        <ButtonLink look="quiet" to={`${at}/slip`} reloadDocument target="_blank">
          {t('slip')}
        </ButtonLink>
        {useHydrated() && ticks.standing !== 'lost' ? null : (
          <Button form={benchFormId} name="intent" value="keep">
            {t('save')}
          </Button>
        )}
        {step === 'inspect' ? (
          <Button look="primary" form={benchFormId} name="intent" value="inspect">
            {t('file')}
          </Button>
        ) : (
          <ButtonLink to={at}>{t('toCase')}</ButtonLink>
        )}
      </footer>
    </>
  )
}

function wrongFields(
  lines: BenchPage['lines'],
  errors: Errors,
  named: (field: 'quantity' | 'condition' | 'missingParts' | 'note') => string,
) {
  const fields = { quantity: 'quantity', condition: 'condition', missing: 'missingParts', note: 'note' } as const
  return lines.flatMap(({ title }, place) =>
    (['quantity', 'condition', 'missing', 'note'] as const).map((field) => {
      const name = `lines[${place}].${field}`
      return [plainField(name, { id: `${field}-${place}`, errors: errors[name] ?? [] }), `${title}, ${named(fields[field])}`] as const
    }),
  )
}

const standings = {
  saved: { word: 'saved', icon: CircleCheck, look: 'text-soft' },
  saving: { word: 'saving', icon: Loader, look: 'text-soft' },
  lost: { word: 'unsaved', icon: CloudOff, look: 'font-medium text-stop' },
} as const

/** Whether everything is kept; only a loss is read out. */
function Standing({ standing }: Pick<Ticks, 'standing'>) {
  const t = useTranslations('bench')
  const { word, icon, look } = standings[standing]
  if (!useHydrated()) return null
  return (
    <span role={standing === 'lost' ? 'alert' : undefined} className={classes('ml-3 inline-flex items-center gap-1.5 text-14', look)}>
      <Icon of={icon} size={16} className="shrink-0" />
      {t(word)}
    </span>
  )
}
