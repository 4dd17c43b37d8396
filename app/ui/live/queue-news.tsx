import { Link, useLocation } from '@remix-run/react'
import { useState } from 'react'

import { useTranslations } from '../shared/words.ts'
import { useLive } from './use-live.ts'

/**
 * Says how many cases moved since the queue was read, with a link that reads it anew. It moves nothing by itself: rows
 * stay where they are, and a page that is only open counts as no use of the session.
 */
export function QueueNews({ seen }: { seen: string }) {
  return <MovedSince key={seen} mark={seen} />
}

function MovedSince({ mark }: { mark: string }) {
  const t = useTranslations('live')
  const { pathname, search } = useLocation()
  const [count, setCount] = useState(0)
  useLive('/staff/live', mark, { news: (told) => setCount(Number(told)) })
  return (
    <p role="status" className="min-h-6 text-14">
      {count > 0 ? (
        <Link to={pathname + search} className="link inline-flex min-h-6 items-center font-medium">
          {t('queueNews', { count })}
        </Link>
      ) : null}
    </p>
  )
}
