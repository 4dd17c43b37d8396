import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { readCaseLink } from '#app/domain/cases/case-link.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { ButtonLink } from '#app/ui/shared/button.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readScannedCode } from '#app/usecases/documents/print-documents.ts'
import { cameFromElsewhere } from '#app/web/shared/came-from-elsewhere.ts'
import type { Context } from '#app/web/shared/context.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { findStaff } from '#app/web/sign-in/staff-session.ts'

/**
 * Asked once more, from this page itself: a link followed from another site or app comes without the cookie of staff,
 * which is `SameSite=Strict`.
 */
export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => [
  { title: page?.caseNumber },
  ...(page?.askAgain ? [{ httpEquiv: 'refresh', content: `0; url=${location.pathname}${location.search}` }] : []),
]

/** Where a printed code leads: staff to their page of the case, its customer to theirs; others are asked who they are. */
export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const parts = readCaseLink(number, new URL(request.url).searchParams)
  const scanned = parts && (await readScannedCode(context.portal, parts))
  if (!scanned) throw notFound()
  const stale = scanned.superseded ? '?stale=yes' : ''
  if (await findStaff(request, context)) throw redirect(`/staff/cases/${number}${stale}`, 303)
  if (await isOwn(request, context, number)) throw redirect(`/cases/${number}${stale}`, 303)
  return { ...scanned, stale, askAgain: cameFromElsewhere(request) }
}

async function isOwn(request: Request, context: Context, number: string): Promise<boolean> {
  const customer = await findCustomer(request, context)
  return customer !== null && (await findCase(context.portal.db, { number, customerId: customer.id })) !== null
}

export default function ScannedCode() {
  const t = useTranslations('documents')
  const { caseNumber, superseded, stale } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('scannedTitle', { number: caseNumber })} lead={t('scannedText')} />
      <div className="flex max-w-text flex-col gap-8">
        {superseded ? <Notice tone="wait" title={t('scannedStale')} /> : null}
        <p className="flex flex-col items-start gap-2">
          <ButtonLink look="primary" to={`/cases/${caseNumber}${stale}`} reloadDocument>
            {t('scannedCustomer')}
          </ButtonLink>
          <span className="text-soft">{t('scannedCustomerText')}</span>
        </p>
        <p className="flex flex-col items-start gap-2">
          <ButtonLink to={`/staff/cases/${caseNumber}${stale}`} reloadDocument>
            {t('scannedStaff')}
          </ButtonLink>
          <span className="text-soft">{t('scannedStaffText')}</span>
        </p>
      </div>
    </>
  )
}
