import { Form } from '@remix-run/react'
import { Download } from 'lucide'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ id: string; rows: ReadonlyArray<Readonly<{ id: string; label: string; value: string }>>; fresh: boolean }>

/** How many were told, how many answered and what; the file says who. */
export function RecallResponseCard({ id, rows, fresh }: Props) {
  const t = useTranslations('recalls')
  return (
    <Card title={t('responseTitle')} id="response">
      <DefinitionList
        dense
        items={rows.map(({ label, value }) => ({ term: label, value: <span className="tabular-nums">{value}</span> }))}
      />
      {fresh ? (
        <Form method="post" action={`/staff/recalls/${id}/export`} reloadDocument className="mt-4">
          <Button icon={Download}>{t('export')}</Button>
        </Form>
      ) : null}
    </Card>
  )
}
