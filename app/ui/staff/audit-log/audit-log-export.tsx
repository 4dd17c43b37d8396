import { Form } from '@remix-run/react'
import { Download } from 'lucide'

import { Button } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { useTranslations } from '../../shared/words.ts'
import { Again } from '../passkey-again.tsx'
import type { AuditLogChosen } from './audit-log-filter.tsx'

/** The rows that the filter finds as a file; it asks for the passkey again and stands in the trail itself. */
export function AuditLogExport({ chosen, fresh }: Readonly<{ chosen: AuditLogChosen; fresh: boolean }>) {
  const t = useTranslations('auditLog')
  return (
    <Card title={t('exportTitle')}>
      <p className="mb-4 max-w-text text-soft">{t('exportText')}</p>
      {fresh ? (
        <Form method="post" action="/staff/audit/export" reloadDocument>
          {Object.entries(chosen).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button icon={Download}>{t('export')}</Button>
        </Form>
      ) : (
        <Again />
      )}
    </Card>
  )
}
