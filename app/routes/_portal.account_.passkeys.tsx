import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { stores } from '#app/domain/shared/stores.ts'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { PasskeyForm } from '#app/ui/sign-in/passkey-form.tsx'
import { PasskeyRow } from '#app/ui/sign-in/passkey-row.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { nameOwnPasskey, readPasskeys, removeOwnPasskey } from '#app/usecases/sign-in/keep-passkeys.ts'
import { requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { readOwnForm } from '#app/web/shared/read-own-form.ts'
import { PasskeysForm } from '#app/web/sign-in/security-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'passkeys'

/** Who can add a passkey can come back for ever: the page asks for a fresh proof first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/passkeys')
  const language = languageOf(request, context, customer)
  const { timeZone } = stores[regionOf(request, context, customer).store]
  const passkeys = await readPasskeys(context.portal, customer.id)
  const { searchParams } = new URL(request.url)
  return {
    title: wordsOf(language, 'security')('passkeysTitle'),
    token: formToken(customer, purpose, context),
    notice: searchParams.has('added') ? 'passkeyAdded' : searchParams.has('removed') ? 'passkeyRemoved' : null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      added: formatDayOf(createdAt, timeZone, language),
      used: lastUsedAt && formatDayOf(lastUsedAt, timeZone, language),
    })),
  } as const
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/passkeys')
  const form = await readOwnForm(request, PasskeysForm, { holder: customer, form: purpose }, context)
  if (!form.ok) return data(form.reply, form.status)

  const own = { customerId: customer.id, id: form.value.passkey, visitor: visitorOf(request, context) }
  const removing = form.value.intent === 'remove'
  const changed =
    form.value.intent === 'remove'
      ? await removeOwnPasskey(context.portal, own)
      : await nameOwnPasskey(context.portal, { ...own, name: form.value.name })
  if (!changed) throw data(null, 404)
  return redirect(`/account/passkeys${removing ? '?removed' : ''}`, 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export { revalidateWhenStale as shouldRevalidate }

export default function Passkeys() {
  const t = useTranslations('security')
  const { passkeys, notice, token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('passkeysTitle')} lead={t('passkeysLead')} back={{ to: '/account', label: t('account') }} />
      <div className="flex flex-col gap-5">
        <ErrorSummary errors={reply?.error?.[''] ?? []} />
        {notice ? (
          <Notice tone="good" announce>
            {t(notice)}
          </Notice>
        ) : null}
        {passkeys.length > 0 ? (
          <Card>
            <ul className="flex flex-col divide-y divide-hairline">
              {passkeys.map((passkey) => (
                <PasskeyRow key={passkey.id} passkey={passkey} token={token} reply={reply} />
              ))}
            </ul>
          </Card>
        ) : null}
        <PasskeyForm optionsPath="/account/passkeys/options" action="/account/passkeys/add" ceremony="make" label={t('addPasskey')} />
      </div>
    </div>
  )
}
