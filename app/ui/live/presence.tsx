import { Link, useLocation, useNavigation } from '@remix-run/react'
import { useState } from 'react'

import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'
import { useLive } from './use-live.ts'

type Props = Readonly<{
  number: string
  /** What the page shows, by its stamp. */
  seen: string
  /** Names of the others who had the case open when the page was read. */
  others: readonly string[]
}>

/** Who else of the staff has this case open, and whether it moved on since the page was read; nothing typed is touched. */
export function Presence({ number, seen, others }: Props) {
  const t = useTranslations('live')
  const [present, setPresent] = useState<readonly string[] | null>(null)
  const [now, setNow] = useState(seen)
  const [shown, setShown] = useState(seen)
  const { pathname } = useLocation()
  const { state } = useNavigation()
  useLive(`/staff/cases/${number}/live`, seen, { news: setNow, presence: (names) => setPresent(JSON.parse(names) as string[]) })
  if (shown !== seen) {
    setShown(seen)
    setNow(seen)
  }
  const names = present ?? others
  const movedOn = now !== seen && state === 'idle'
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      {names.length > 0 ? <Notice tone="info" title={t('company', { names: names.join(', '), count: names.length })} /> : null}
      {movedOn ? (
        <Notice tone="wait" title={t('caseMoved')}>
          <Link to={pathname} className="link inline-flex min-h-6 items-center">
            {t('caseShow')}
          </Link>
        </Notice>
      ) : null}
    </div>
  )
}
