import { ButtonLink } from '../shared/button.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

type Props = Readonly<{ number: string; name: string }>

/** Leads to what the shop can send in the place of what is sold out. */
export function ChooseInsteadCard({ number, name }: Props) {
  const t = useTranslations('exchange')
  return (
    <FormCard title={t('forCustomer.title')}>
      <div className="flex flex-col items-start gap-4">
        <p className="text-soft">{t('forCustomer.text', { name })}</p>
        <ButtonLink to={`/staff/cases/${number}/instead`}>{t('forCustomer.link')}</ButtonLink>
      </div>
    </FormCard>
  )
}
