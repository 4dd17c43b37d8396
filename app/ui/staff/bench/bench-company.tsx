import { useRevalidator } from '@remix-run/react'
import { useState } from 'react'

import { useLive } from '../../live/use-live.ts'
import { Notice } from '../../shared/notice.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{ number: string; seen: string; others: readonly string[] }>

/** Who else is at this case. What they tick is shown as they do it. */
export function BenchCompany({ number, seen, others }: Props) {
  const t = useTranslations('live')
  const [present, setPresent] = useState<readonly string[] | null>(null)
  const { revalidate } = useRevalidator()
  useLive(`/staff/cases/${number}/bench/live`, seen, {
    news: (now) => {
      if (now !== seen) revalidate()
    },
    presence: (names) => setPresent(JSON.parse(names) as string[]),
  })
  const names = present ?? others
  return (
    <div role="status" className="empty:hidden">
      {names.length > 0 ? <Notice tone="info" title={t('company', { names: names.join(', '), count: names.length })} /> : null}
    </div>
  )
}
