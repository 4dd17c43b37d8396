import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  made: Readonly<{
    id: string
    state: 'queued' | 'working' | 'ready' | 'failed'
    /** In words; null before it is ready. */
    until: string | null
    kilobytes: number | null
  }>
}>

/** Where an export stands, and the way to its file. */
export function ExportStanding({ made: { id, state, until, kilobytes } }: Props) {
  const t = useTranslations('account')
  if (state === 'failed') return <Notice tone="stop">{t('exportFailed')}</Notice>
  if (state !== 'ready') return <Notice tone="info">{t('exportWaiting')}</Notice>
  return (
    <Notice
      tone="good"
      action={
        <a
          href={`/account/data/${id}`}
          className="inline-flex min-h-11 items-center rounded-10 border border-transparent bg-accent-fill px-4 py-2 font-medium text-on-accent hover:bg-accent-fill-hover"
        >
          {t('exportDownload', { size: `${kilobytes ?? 0} KB` })}
        </a>
      }
    >
      {t('exportReady', { until: until ?? '' })}
    </Notice>
  )
}
