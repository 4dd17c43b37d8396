import { useTranslations } from 'use-intl'

import { Card } from '../card.tsx'
import { Checkbox } from '../choice.tsx'
import { type FieldState, plainField } from '../field.tsx'

export type ProhibitedView = Readonly<{ action: string; says: string }>

/** The prohibited actions of W 6, each as somebody would say that it happened. */
export function ProhibitedCard({ field, actions }: { field: FieldState; actions: readonly ProhibitedView[] }) {
  const t = useTranslations('repairs')
  const before = [field.initialValue].flat()
  return (
    <Card title={t('prohibitedTitle')} id="prohibited">
      <p className="mb-2 max-w-text text-soft">{t('prohibitedText')}</p>
      {actions.map(({ action, says }) => (
        <Checkbox
          key={action}
          field={plainField(field.name, { id: `${field.id}-${action}` })}
          value={action}
          defaultChecked={before.includes(action)}
          label={says}
        />
      ))}
    </Card>
  )
}
