import { Form, Link } from '@remix-run/react'
import { Star, Trash2 } from 'lucide'

import type { SavedFilter } from '#app/domain/cases/queue.ts'

import { Button } from '../../shared/button.tsx'
import { classes } from '../../shared/class-names.ts'
import { Icon } from '../../shared/icon.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{
  filters: readonly SavedFilter[]
  /** The filter that is shown, as its address has it. */
  query: string
  problem: 'name-taken' | 'too-many' | null
}>

/** One's own filters by name, and behind a disclosure how to keep, drop and begin with one. */
export function SavedFilters({ filters, query, problem }: Props) {
  const t = useTranslations('staffQueue')
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-14">
      <nav aria-label={t('filters')}>
        <ul className="flex flex-wrap items-center gap-x-4">
          {[{ id: '', name: t('everything'), query: 'which=waiting', isDefault: false }, ...filters].map((filter) => (
            <li key={filter.id}>
              <Link
                to={`/staff?${filter.query}`}
                aria-current={filter.query === query ? 'true' : undefined}
                className={classes('inline-flex min-h-8 items-center gap-1', filter.query === query ? 'font-semibold' : 'link')}
              >
                {filter.isDefault ? <Icon of={Star} size={14} /> : null}
                {filter.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <details open={problem !== null || undefined} className="min-w-0 open:basis-full">
        <summary className="inline-flex min-h-8 cursor-pointer items-center text-soft underline underline-offset-3">{t('manage')}</summary>
        <div className="mt-1 flex w-72 max-w-full flex-col gap-3 rounded-10 border border-hairline bg-raised p-4 shadow-soft">
          <KeepForm query={query} problem={problem} />
          {filters.map((filter) => (
            <OwnFilter key={filter.id} filter={filter} />
          ))}
        </div>
      </details>
    </div>
  )
}

function KeepForm({ query, problem }: Pick<Props, 'query' | 'problem'>) {
  const t = useTranslations('staffQueue')
  return (
    <Form method="post" className="flex flex-col gap-2">
      <input type="hidden" name="intent" value="keep-filter" />
      <input type="hidden" name="query" value={query} />
      <p className="font-medium">{t('keep')}</p>
      <label className="flex flex-col text-soft">
        {t('filterName')}
        <input
          name="name"
          required
          maxLength={40}
          className="control min-h-9 px-2 py-1 text-14"
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : 'filter-problem'}
        />
      </label>
      {problem === null ? null : (
        <p id="filter-problem" role="alert" className="font-medium text-stop">
          {t(problem)}
        </p>
      )}
      <Button className="min-h-9! px-3! py-1! text-14!">{t('save')}</Button>
    </Form>
  )
}

const iconButton = 'inline-flex size-9 cursor-pointer items-center justify-center rounded-6 hover:bg-ground'

function OwnFilter({ filter: { id, name, isDefault } }: { filter: SavedFilter }) {
  const t = useTranslations('staffQueue')
  return (
    <Form method="post" className="flex items-center gap-1 border-t border-hairline pt-2">
      <input type="hidden" name="filter" value={id} />
      <span className="mr-auto min-w-0 truncate">{name}</span>
      <button name="intent" value="start-filter" aria-label={t(isDefault ? 'startNot' : 'start', { name })} className={iconButton}>
        <Icon of={Star} size={18} fill={isDefault ? 'currentColor' : 'none'} />
      </button>
      <button name="intent" value="drop-filter" aria-label={t('drop', { name })} className={iconButton}>
        <Icon of={Trash2} size={18} />
      </button>
    </Form>
  )
}
