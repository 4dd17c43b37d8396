import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { DocumentPage } from '#app/ui/documents/document-page.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { showPickupDocuments } from '#app/usecases/documents/print-documents.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** Both pickup documents for a screen: for those who cannot print. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const { number = '', documentId = '' } = params
  const input = { documentId, caseNumber: number, reader: { customerId: customer.id } }
  const view = await showPickupDocuments(context.portal, input)
  if (!view) throw notFound()
  return { title: wordsOf(languageOf(request, context, customer), 'documents')('pageTitle', { number }), number, view }
}

export default function Documents() {
  const t = useTranslations('documents')
  const { title, number, view } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={title} back={{ to: `/cases/${number}`, label: t('backToCase', { number }) }} />
      <DocumentPage view={view} />
    </>
  )
}
