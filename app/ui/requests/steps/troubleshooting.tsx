import { Card } from '../../shared/card.tsx'
import { useTranslations } from '../../shared/words.ts'

const tries = ['power', 'cable', 'restart', 'lens', 'file'] as const

/** What often helps at once, before anything is asked (W2: online help first). */
export function Troubleshooting() {
  const t = useTranslations('repairs')
  return (
    <Card title={t('tryTitle')}>
      <p className="mb-3 max-w-text text-soft">{t('tryText')}</p>
      <ol className="flex max-w-text list-decimal flex-col gap-2 pl-5">
        {tries.map((each) => (
          <li key={each}>{t(`tries.${each}`)}</li>
        ))}
      </ol>
    </Card>
  )
}
