import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { EvidenceViewer } from '#app/ui/evidence/evidence-viewer.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { viewFile } from '#app/usecases/evidence/view-file.ts'
import { noteView } from '#app/usecases/staff/read-files.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { viewedFile } from '#app/views/evidence/evidence-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.viewed.file.name }]

export async function loader({ request, context, params: { fileId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const found = await viewFile(context.portal, fileId, { staffId: staff.id })
  if (!found) throw notFound()
  // A log is read on this page itself; what else there is to see is noted when its bytes are handed over.
  if (found.log)
    await noteView(context.portal, {
      staffId: staff.id,
      object: { kind: 'evidence', id: found.file.id },
      from: requestOrigin(request, context),
    })
  const language = languageOf(request, context, staff)
  const t = wordsOf(language, 'evidence')
  const { caseNumber, item, id } = found.file
  return {
    back: { to: `/staff/cases/${caseNumber ?? ''}`, label: t('backToCase', { number: caseNumber ?? '' }) },
    viewed: {
      ...viewedFile(found, (each) => `/staff/evidence/${each}`, language),
      about: t(`items.${item}`),
      source: `/staff/evidence/${id}/file`,
      log: found.log,
    },
  }
}

export default function StaffEvidencePage() {
  const { viewed, back } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={viewed.file.name} back={back} />
      <EvidenceViewer {...viewed} />
    </>
  )
}
