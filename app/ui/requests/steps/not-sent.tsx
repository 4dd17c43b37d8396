import { Notice } from '../../shared/notice.tsx'
import { useTranslations } from '../../shared/words.ts'

/** What was sent did not arrive, and stands here still. */
export function NotSent() {
  const t = useTranslations('steps')
  return (
    <Notice tone="stop" title={t('lostTitle')} announce>
      {t('lost')}
    </Notice>
  )
}
