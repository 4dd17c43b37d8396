import { Form } from '@remix-run/react'

import type { CaseContextView } from '#app/views/staff/staff-search-view.ts'

import { useTranslations } from '../../shared/words.ts'
import { KeyHint } from '../keyboard/key-hint.tsx'

type Props = Readonly<{ number: string; around: CaseContextView; ownId: string }>

const small = 'min-h-9 cursor-pointer underline underline-offset-3'

/** Whose the case is: to be taken, released, or given to a colleague. */
export function CaseAssignee({ number, around: { assignee, people }, ownId }: Props) {
  const t = useTranslations('staffKeys')
  const own = assignee?.id === ownId
  const others = people.filter(({ id }) => id !== assignee?.id)
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-x-3 text-14">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="seen" value={assignee?.id ?? ''} />
      <span>{assignee === null ? t('nobody') : own ? t('yours') : t('with', { name: assignee.name })}</span>
      <button name="step" value={own ? 'release' : 'take'} data-keys="m" aria-keyshortcuts="m" className={small}>
        {t(own ? 'release' : 'take')} <KeyHint letter="m" />
      </button>
      <select name="to" aria-label={t('give')} defaultValue="" className="control min-h-9 max-w-40 px-2 py-0.5 text-14">
        <option value="">{t('give')}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button name="step" value="give" className={small}>
        {t('giveButton')}
      </button>
    </Form>
  )
}
