import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { isOpenReport } from '#app/domain/orders/address-report.ts'
import type { AddressReportOnPage } from '#app/views/orders/address-report-page.ts'

import { repliedField } from '../account/replied-field.ts'
import { AddressBlock } from '../shared/address-block.tsx'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ report: AddressReportOnPage; shipped: boolean; byShop: boolean; reply: SubmissionResult | undefined }>

/** A wrong delivery address: the right one to take over in the shop, and what became of it. */
export function StaffAddressReport({ report, shipped, byShop, reply }: Props) {
  const t = useTranslations('addressReport')
  const asked = report.state === 'asked'
  const note = repliedField(reply, 'note', null, { maxLength: 2000 })
  return (
    <Card title={t('staffTitle')}>
      <ErrorSummary errors={(reply?.error?.[''] ?? []).filter(Boolean)} fields={isOpenReport(report) ? [[note, t('staffNote')]] : []} />
      <h3 className="font-semibold">{t('staffRight')}</h3>
      <AddressBlock lines={[...report.address, ...(report.phone ? [report.phone] : [])]} />
      <p className="mt-2 text-14 text-soft">{t('reported', { date: report.reported })}</p>
      {shipped ? <p className="mt-2 font-medium">{t('staffShipped')}</p> : null}
      {isOpenReport(report) ? (
        <Form method="post" noValidate className="mt-4 flex flex-col gap-4">
          <input type="hidden" name="intent" value="address" />
          <input type="hidden" name="reportId" value={report.id} />
          <p className="text-soft">{t(asked ? 'staffAsked' : byShop ? 'staffByShop' : 'staffText')}</p>
          <Field field={note} label={t('staffNote')} optional>
            {(control) => <TextArea {...control} rows={2} maxLength={2000} />}
          </Field>
          <div className="flex flex-wrap gap-3">
            {asked ? null : (
              <Button look="primary" name="answer" value="correct">
                {t(byShop ? 'staffTakeOver' : 'staffCorrect')}
              </Button>
            )}
            <Button look="danger" name="answer" value="miss">
              {t('staffMiss')}
            </Button>
          </div>
        </Form>
      ) : (
        <p className="mt-4 font-medium">{t(`states.${report.state}`)}</p>
      )}
    </Card>
  )
}
