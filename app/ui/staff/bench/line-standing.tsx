import { StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{ counted: string; declared: number }>

/** How much of a line is here, at a glance. */
export function LineStanding({ counted, declared }: Props) {
  const t = useTranslations('bench')
  const quantity = counted.trim() === '' ? Number.NaN : Number(counted)
  if (Number.isNaN(quantity)) return <StatusBadge tone="idle">{t('standing.none')}</StatusBadge>
  if (quantity === 0) return <StatusBadge tone="stop">{t('standing.missing')}</StatusBadge>
  if (quantity < declared)
    return <StatusBadge tone="wait">{t('standing.fewer', { quantity: String(quantity), declared: String(declared) })}</StatusBadge>
  if (quantity > declared) return <StatusBadge tone="info">{t('standing.more', { more: String(quantity - declared) })}</StatusBadge>
  return <StatusBadge tone="good">{t('standing.all')}</StatusBadge>
}
