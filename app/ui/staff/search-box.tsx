import { Form, useLocation } from '@remix-run/react'
import { Search } from 'lucide'

import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

/**
 * One box for everything; a scanner types into it and ends with Enter, which is all it takes. What stands in it is marked
 * when one comes back to it, so that the next search begins anew.
 */
export function SearchBox() {
  const t = useTranslations('staffSearch')
  const { pathname, search } = useLocation()
  const asked = pathname === '/staff/search' ? (new URLSearchParams(search).get('q') ?? '') : ''
  return (
    <Form
      role="search"
      method="get"
      action="/staff/search"
      onSubmit={({ currentTarget }) => currentTarget.querySelector('input')?.select()}
      className="order-last my-1 flex w-full grow basis-full items-center gap-1 sm:order-none sm:ml-auto sm:w-auto sm:max-w-96 sm:min-w-40 sm:basis-0"
    >
      <input
        key={asked}
        id="staff-search"
        name="q"
        type="search"
        defaultValue={asked}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        onFocus={({ target }) => target.select()}
        data-keys="/"
        aria-keyshortcuts="/"
        aria-label={t('label')}
        placeholder={t('placeholder')}
        className="control min-h-9 w-full px-3 py-1 text-14"
      />
      <button
        aria-label={t('button')}
        data-keys="g+s"
        className="inline-flex size-9 shrink-0 cursor-pointer items-center justify-center rounded-6 hover:bg-ground"
      >
        <Icon of={Search} size={18} />
      </button>
    </Form>
  )
}
