import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'

const rules = ['delivered', 'gifts', 'refunds', 'vouchers', 'shops'] as const

export function HowPointsWork() {
  const t = useTranslations('points')
  return (
    <Card title={t('howTitle')}>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {rules.map((rule) => (
          <li key={rule} className="max-w-text">
            {t(`how.${rule}`)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
