import { findReport } from '#app/infra/orders/address-reports.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { randomUUID } from 'node:crypto'

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'

import { AddressFields } from '#app/ui/account/address-fields.tsx'
import { StaleProof } from '#app/ui/account/stale-proof.tsx'
import { AddressBlock } from '#app/ui/shared/address-block.tsx'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ShutDoor } from '#app/ui/orders/address-report-card.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { reportAddress } from '#app/usecases/orders/report-address.ts'
import { requireCustomer, requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { AddressReportForm, countries, toAddress } from '#app/web/account/account-forms.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { addressLines } from '#app/views/shared/address-lines.ts'
import { addressDoorOnPage } from '#app/views/orders/address-report-page.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { namedCountries } from '#app/wording/policy/country-names.ts'

/** A parcel is sent elsewhere by nobody who merely found the browser open (security.md S6). */
export async function loader({ request, context, params: { orderId = '' } }: LoaderFunctionArgs) {
  // After a form without script this runs as well, still with the form's own headers: what was typed is to be shown.
  const afterForm = request.headers.has('Content-Type')
  const customer = await (afterForm ? requireCustomer : requireFreshCustomer)(request, context)
  const order = await findOrder(context.portal.database.pool, { customerId: customer.id, orderId })
  if (!order) throw notFound()
  const language = languageOf(request, context, customer)
  const report = await findReport(context.portal.database.pool, { orderId: order.id })
  const { id, name, shipAddress, shipTo } = order
  const address = report?.state === 'waiting' ? report.address : shipAddress
  return {
    title: wordsOf(language, 'addressReport')('title'),
    order: { id, name },
    now: shipAddress && addressLines(shipAddress, language),
    ...addressDoorOnPage(order, language),
    address,
    country: address?.country ?? shipTo,
    countries: namedCountries(countries, language),
    key: randomUUID(),
  }
}

export async function action({ request, context, params: { orderId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, AddressReportForm)
  if (!form.ok) return data({ reply: form.reply, stale: false }, 422)
  // Asked after reading the form, so that what was typed is not lost to the question.
  if (!customer.freshlyProved) return data({ reply: form.refuse(''), stale: true }, 409)
  const { key, ...given } = form.value
  const language = languageOf(request, context, customer)
  const reported = await reportAddress(context.portal, {
    customerId: customer.id,
    email: customer.email,
    customerName: customer.name,
    orderId,
    address: toAddress(given),
    key,
    language,
    from: requestOrigin(request, context),
  })
  if (reported.done) return redirect(`/orders/${orderId}#details`, 303)
  if (reported.because === 'no-such-order') throw notFound()
  if (reported.because === 'same')
    return data({ reply: form.refuse(wordsOf(language, 'addressReport')('same'), 'street'), stale: false }, 409)
  if (reported.because === 'too-many') return data({ reply: form.refuse(wordsOf(language, 'support')('tooMany')), stale: false }, 409)
  // The page of the order says why the door is shut, and what is open instead.
  return redirect(`/orders/${orderId}#details`, 303)
}

/** A refused form is shown as it was, also once the proof is too old to open the page anew. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus !== undefined && actionStatus >= 400 ? false : defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function WrongAddress() {
  const t = useTranslations('addressReport')
  const { title, order, now, door, clause, address, country, countries: choices, key } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={door.open ? title : t(`shutTitle.${door.because}`)}
        back={{ to: `/orders/${order.id}`, label: t('back') }}
        lead={door.open ? t('lead', { name: order.name }) : undefined}
      />
      {door.open ? (
        <div className="flex flex-col gap-6">
          {now ? (
            <Card title={t('current')}>
              <AddressBlock lines={now} />
            </Card>
          ) : null}
          <Card title={t('formTitle')}>
            <Form method="post" noValidate className="flex flex-col gap-5">
              <input type="hidden" name="key" value={key} />
              {answer?.stale ? <StaleProof /> : null}
              <AddressFields address={address} country={country} countries={choices} reply={answer?.reply} />
              <div>
                <Button look="primary">{t('send')}</Button>
              </div>
            </Form>
          </Card>
        </div>
      ) : (
        <Card>
          <ShutDoor order={order} door={door} clause={clause} />
        </Card>
      )}
    </div>
  )
}
