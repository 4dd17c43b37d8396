import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { stores } from '#app/domain/shared/stores.ts'
import { DeleteBlocked } from '#app/ui/account/delete-blocked.tsx'
import { DeleteForm as DeleteFields } from '#app/ui/account/delete-form.tsx'
import { WhatIsKept, WhatIsLost } from '#app/ui/account/delete-facts.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { deleteAccount, previewDeletion } from '#app/usecases/account/delete-account.ts'
import { droppedCookie } from '#app/web/shared/cookies.ts'
import { requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { formToken, isFormToken } from '#app/web/shared/form-token.ts'
import { DeleteForm } from '#app/web/account/account-forms.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { formatDay, formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'delete-account'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireFreshCustomer(request, context)
  const language = languageOf(request, context, customer)
  const { blocking, kept, points } = await previewDeletion(context.portal, customer.id)
  return {
    title: wordsOf(language, 'account')('deleteTitle'),
    token: formToken(customer, purpose, context),
    blocking,
    points,
    kept: kept.map(({ id, name, store, placedAt, keepUntil }) => ({
      id,
      name,
      placed: formatDayOf(placedAt, stores[store].timeZone, language),
      until: formatDay(keepUntil, language),
    })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/delete')
  const form = await readForm(request, DeleteForm)
  if (!form.ok) return data(form.reply, 422)
  if (!isFormToken(form.value.token, customer, purpose, context)) return data(form.refuse('invalidForm'), 422)

  const deleted = await deleteAccount(context.portal, {
    customerId: customer.id,
    language: languageOf(request, context, customer),
    store: regionOf(request, context, customer).store,
    from: requestOrigin(request, context),
  })
  // The page itself then shows which requests are open.
  if (!deleted.done) return redirect('/account/delete', 303)
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
  for (const cookie of ['session', 'device', 'login'] as const) {
    headers.append('Set-Cookie', droppedCookie(cookie, context.portal.settings))
  }
  return redirect('/account/deleted', { status: 303, headers })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function DeleteAccount() {
  const t = useTranslations('account')
  const { title, token, blocking, points, kept } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} lead={t('deleteText')} back={{ to: '/account', label: t('backToAccount') }} />
      <div className="flex flex-col gap-6">
        {blocking.length > 0 ? <DeleteBlocked cases={blocking} /> : null}
        <WhatIsLost points={points} />
        <WhatIsKept orders={kept} />
        {blocking.length > 0 ? null : <DeleteFields token={token} reply={reply} />}
      </div>
    </div>
  )
}
