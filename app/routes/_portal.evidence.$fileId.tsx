import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { EvidenceViewer } from '#app/ui/evidence/evidence-viewer.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { viewFile } from '#app/usecases/evidence/view-file.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { viewedFile } from '#app/views/evidence/evidence-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.viewed.file.name }]

export async function loader({ request, context, params: { fileId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const found = await viewFile(context.portal, fileId, { customerId: customer.id })
  if (!found) throw notFound()
  const { caseNumber, orderId, item, id } = found.file
  const language = languageOf(request, context, customer)
  const t = wordsOf(language, 'evidence')
  return {
    back:
      caseNumber === null
        ? { to: `/orders/${orderId}`, label: t('backToRequest') }
        : { to: `/cases/${caseNumber}#evidence`, label: t('backToCase', { number: caseNumber }) },
    viewed: {
      ...viewedFile(found, (each) => `/evidence/${each}`, language),
      about: t(`items.${item}`),
      source: `/evidence/${id}/file`,
      log: found.log,
    },
  }
}

export default function EvidencePage() {
  const { viewed, back } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={viewed.file.name} back={back} />
      <EvidenceViewer {...viewed} />
    </>
  )
}
