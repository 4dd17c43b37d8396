import { RefreshCw } from 'lucide'

import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ live: boolean; asOf: string }>

/** As of when a page holds, and whether it keeps itself so; said aloud when it has changed. */
export function LiveLine({ live, asOf }: Props) {
  const t = useTranslations('live')
  return (
    <p role="status" className="flex items-baseline gap-2 text-14 text-soft tabular-nums">
      <Icon of={RefreshCw} size={14} className="shrink-0 self-center" />
      <span>
        {t('asOf', { date: asOf })} {live ? t('live') : t('reload')}
      </span>
    </p>
  )
}
