import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { findReceipt } from '#app/infra/statutory/declarations.ts'
import { ButtonLink } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { DeclaredContent } from '#app/ui/statutory/declared-content.tsx'
import { receiptView } from '#app/views/statutory/declaration-page.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** Shown to whoever has its address, which nobody guesses; of what followed only to the customer who was signed in. */
export async function loader({ request, context, params: { key = '' } }: LoaderFunctionArgs) {
  const customer = await findCustomer(request, context)
  const receipt = await findReceipt(context.portal.db, key)
  if (!receipt) throw notFound()
  const language = languageOf(request, context, customer)
  const own = customer !== null && customer.id === receipt.declaredBy
  return {
    title: wordsOf(language, 'declare')('receivedTitle'),
    receipt: receiptView(receipt, language),
    caseNumber: own ? receipt.caseNumber : null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function Received() {
  const t = useTranslations('declare')
  const { title, receipt, caseNumber } = useLoaderData<typeof loader>()
  const { email } = receipt
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} lead={t('receivedLead')} />
      <div className="flex flex-col gap-6">
        <Notice tone={receipt.acknowledged ? 'good' : 'wait'}>{t(receipt.acknowledged ? 'mailed' : 'notMailed', { email })}</Notice>
        <Card>
          <DeclaredContent
            declared={receipt}
            before={[
              { term: t('receivedAt'), value: receipt.at },
              { term: t('reference'), value: receipt.reference },
            ]}
          />
        </Card>
        <Card title={t('nextTitle')} className="print-hidden">
          <p className="max-w-text">{t(caseNumber ? 'nextOpened' : 'next')}</p>
          <p className="mt-3 max-w-text">{t('refund')}</p>
          {caseNumber ? (
            <div className="mt-4">
              <ButtonLink look="primary" to={`/cases/${caseNumber}`}>
                {t('openCase')}
              </ButtonLink>
            </div>
          ) : null}
        </Card>
      </div>
    </div>
  )
}
