import { listWaitingSerials } from '#app/infra/warranty/serial-claims.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Tag } from 'lucide'

import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { SerialCard } from '#app/ui/staff/serial-card.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { decideSerial } from '#app/usecases/staff/decide-serial.ts'
import { SerialDecisionForm } from '#app/web/warranty/machine-forms.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const waiting = await listWaitingSerials(context.portal.db)
  return {
    title: wordsOf(language, 'machines')('staff.title'),
    waiting: waiting.map((each) => ({ ...each, entered: formatDayOf(each.enteredAt, 'Europe/Berlin', language) })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = await requireSent(request)
  const claimId = String(sent.get('claimId'))
  const form = readFormData(sent, SerialDecisionForm)
  if (!form.ok) return data({ claimId, reply: form.reply }, 422)
  const reason = form.value.intent === 'refuse' ? form.value.reason : null
  const decided = await decideSerial(context.portal, { claimId, staffId: staff.id, reason, from: requestOrigin(request, context) })
  if (decided.done) return redirect('/staff/serials', 303)
  const t = wordsOf(languageOf(request, context, staff), 'machines')
  const says = decided.because === 'clash' ? t('staff.clash', { serial: String(sent.get('serial') ?? '') }) : t('staff.movedOn')
  return data({ claimId, reply: form.refuse(says) }, 409)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export default function Serials() {
  const t = useTranslations('machines')
  const { title, waiting } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const gone = answered !== undefined && waiting.every(({ id }) => id !== answered.claimId)
  return (
    <>
      <PageHeader title={title} lead={t('staff.text')} />
      {gone ? (
        <p role="alert" className="mb-4 font-medium text-stop">
          {answered.reply.error?.['']?.[0]}
        </p>
      ) : null}
      {waiting.length === 0 ? (
        <EmptyState icon={Tag} title={t('staff.emptyTitle')}>
          {t('staff.emptyText')}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {waiting.map((claim) => (
            <SerialCard key={claim.id} claim={claim} reply={answered?.claimId === claim.id ? answered.reply : undefined} />
          ))}
        </div>
      )}
    </>
  )
}
