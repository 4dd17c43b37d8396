import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { Link } from '@remix-run/react'

import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

/** Which requests keep an account from being deleted, each with the way to it. */
export function DeleteBlocked({ cases }: { cases: ReadonlyArray<Readonly<{ number: string; kind: CaseKind }>> }) {
  const t = useTranslations('account')
  const words = useTranslations('cases')
  return (
    <Notice tone="stop" title={t('blockedTitle')}>
      <p>{t('blockedText')}</p>
      <ul className="mt-2 flex flex-col">
        {cases.map(({ number, kind }) => (
          <li key={number}>
            <Link to={`/cases/${number}`} className="link inline-flex min-h-11 items-center">
              {words('pageTitle', { kind: words(`kinds.${kind}`), number })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
