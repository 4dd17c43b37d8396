import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { MonitorSmartphone } from 'lucide'

import { stores } from '#app/domain/shared/stores.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Icon } from '#app/ui/shared/icon.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { endOtherSessions, endSession, listSessions, type OpenSession } from '#app/usecases/sign-in/list-sessions.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { readOwnForm } from '#app/web/shared/read-own-form.ts'
import { SessionsForm } from '#app/web/sign-in/security-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'sessions'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const { timeZone } = stores[regionOf(request, context, customer).store]
  const sessions = await listSessions(context.portal, { customerId: customer.id, sessionId: customer.sessionId })
  return {
    title: wordsOf(language, 'security')('sessionsTitle'),
    token: formToken(customer, purpose, context),
    ended: new URL(request.url).searchParams.has('ended'),
    sessions: sessions.map((session) => ({ ...session, seen: formatInstant(session.lastSeenAt, timeZone, language) })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readOwnForm(request, SessionsForm, { holder: customer, form: purpose }, context)
  if (!form.ok) return data(form.reply, form.status)

  const own = { customerId: customer.id, sessionId: customer.sessionId }
  if (form.value.intent === 'end-others') await endOtherSessions(context.portal, own)
  else if (!(await endSession(context.portal, { ...own, sessionId: form.value.session }))) throw data(null, 404)
  return redirect('/account/sessions?ended', 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export { revalidateWhenStale as shouldRevalidate }

export default function Sessions() {
  const t = useTranslations('security')
  const { sessions, ended, token } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.error?.[''] ?? []
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('sessionsTitle')} lead={t('sessionsLead')} back={{ to: '/account', label: t('account') }} />
      {errors.length > 0 ? (
        <div className="mb-5">
          <ErrorSummary errors={errors} />
        </div>
      ) : null}
      {ended ? (
        <div className="mb-5">
          <Notice tone="good" announce>
            {t('sessionsEnded')}
          </Notice>
        </div>
      ) : null}
      <Card>
        <ul className="flex flex-col divide-y divide-hairline">
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} token={token} />
          ))}
        </ul>
      </Card>
      {sessions.length > 1 ? (
        <Form method="post" className="mt-5">
          <input type="hidden" name="token" value={token} />
          <Button look="danger" name="intent" value="end-others">
            {t('endOthers')}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}

function SessionRow({ session, token }: { session: OpenSession & { seen: string }; token: string }) {
  const t = useTranslations('security')
  const device = [session.browser, session.system].filter(Boolean).join(', ') || t('unknownBrowser')
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4 first:pt-0 last:pb-0">
      <Icon of={MonitorSmartphone} size={22} className="shrink-0 text-soft" />
      <div className="min-w-0 grow">
        <p className="font-medium">
          {device}
          {session.country ? `, ${session.country}` : null}
        </p>
        <p className="text-14 text-soft">{session.current ? t('thisBrowser') : t('lastSeen', { when: session.seen })}</p>
      </div>
      {session.current ? null : (
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="session" value={session.id} />
          <Button name="intent" value="end" aria-label={t('endOne', { device })}>
            {t('end')}
          </Button>
        </Form>
      )}
    </li>
  )
}
