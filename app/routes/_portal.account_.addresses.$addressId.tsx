import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'

import { stores } from '#app/domain/shared/stores.ts'
import { findAddress } from '#app/infra/account/addresses.ts'
import { AddressForm as AddressFields } from '#app/ui/account/address-form.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { addAddress, changeAddress, mostAddresses } from '#app/usecases/account/keep-addresses.ts'
import { requireCustomer, requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { AddressForm, countries, toAddress } from '#app/web/account/account-forms.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { namedCountries } from '#app/wording/policy/country-names.ts'

/** A place where couriers fetch parcels is changed by nobody who merely found the browser open (security.md S6). */
export async function loader({ request, context, params: { addressId = '' } }: LoaderFunctionArgs) {
  // After a form without script this runs as well, still with the form's own headers: what was typed is to be shown.
  const afterForm = request.headers.has('Content-Type')
  const customer = await (afterForm ? requireCustomer : requireFreshCustomer)(request, context)
  const language = languageOf(request, context, customer)
  const isNew = addressId === 'new'
  const address = isNew ? null : await findAddress(context.portal.db, { customerId: customer.id, addressId })
  if (!isNew && !address) throw notFound()
  const t = wordsOf(language, 'account')
  return {
    title: t(isNew ? 'newAddressTitle' : 'editAddressTitle'),
    address,
    country: address?.country ?? stores[regionOf(request, context, customer).store].shipTo[0] ?? null,
    countries: namedCountries(countries, language),
  }
}

export async function action({ request, context, params: { addressId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, AddressForm)
  if (!form.ok) return data({ reply: form.reply, stale: false }, 422)
  // Asked after reading the form, so that what was typed is not lost to the question.
  if (!customer.freshlyProved) return data({ reply: form.refuse(''), stale: true }, 409)

  const { isDefault, ...given } = form.value
  const own = { customerId: customer.id, address: toAddress(given), isDefault, from: requestOrigin(request, context) }
  if (addressId !== 'new') {
    if (!(await changeAddress(context.portal, { ...own, addressId }))) throw notFound()
    return redirect('/account?addressSaved', 303)
  }
  const added = await addAddress(context.portal, own)
  if (added.done) return redirect('/account?addressSaved', 303)
  const words = wordsOf(languageOf(request, context, customer), 'account')('tooMany', { most: String(mostAddresses) })
  return data({ reply: form.refuse(words), stale: false }, 409)
}

/** A refused form is shown as it was, also once the proof is too old to open the page anew. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus !== undefined && actionStatus >= 400 ? false : defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function Address() {
  const t = useTranslations('account')
  const { title, address, country, countries: choices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} back={{ to: '/account', label: t('backToAccount') }} />
      <AddressFields address={address} country={country} countries={choices} reply={answer?.reply} stale={answer?.stale ?? false} />
    </div>
  )
}
