import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { stores } from '#app/domain/shared/stores.ts'
import { findExport } from '#app/infra/account/exports.ts'
import { ExportStanding } from '#app/ui/account/export-standing.tsx'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { requestExport } from '#app/usecases/account/export-data.ts'
import { requireCustomer, requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const { timeZone } = stores[regionOf(request, context, customer).store]
  const made = await findExport(context.portal.db, customer.id)
  return {
    title: wordsOf(language, 'account')('exportTitle'),
    email: customer.email,
    made: made && {
      id: made.id,
      state: made.state,
      until: made.expiresAt === null ? null : formatInstant(made.expiresAt, timeZone, language),
      kilobytes: made.bytes === null ? null : Math.ceil(made.bytes / 1024),
    },
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/data')
  const asked = await requestExport(context.portal, { customerId: customer.id, from: requestOrigin(request, context) })
  return asked ? redirect('/account/data', 303) : data({ busy: true }, 409)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function ExportData() {
  const t = useTranslations('account')
  const { title, email, made } = useLoaderData<typeof loader>()
  const busy = useActionData<typeof action>()?.busy ?? false
  const waiting = made?.state === 'queued' || made?.state === 'working'
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} back={{ to: '/account', label: t('backToAccount') }} />
      <div className="flex flex-col gap-6">
        {busy ? (
          <Notice tone="wait" announce>
            {t('exportBusy')}
          </Notice>
        ) : null}
        {made ? <ExportStanding made={made} /> : null}
        <Card>
          <p className="max-w-text">{t('exportText')}</p>
          <p className="mt-3 mb-5 max-w-text break-words text-soft">{t('exportHow', { email })}</p>
          {waiting ? null : (
            <Form method="post">
              <Button look={made?.state === 'ready' ? 'secondary' : 'primary'}>{t(made ? 'exportAgain' : 'exportAsk')}</Button>
            </Form>
          )}
        </Card>
      </div>
    </div>
  )
}
