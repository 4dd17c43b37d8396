import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { stores } from '#app/domain/stores/stores.ts'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PasskeyForm } from '#app/ui/sign-in/passkey-form.tsx'
import { PasskeyRow } from '#app/ui/sign-in/passkey-row.tsx'
import { useTranslations } from '#app/ui/words.ts'
import { nameOwnPasskey, readPasskeys, removeOwnPasskey } from '#app/usecases/sign-in/keep-passkeys.ts'
import { requireFreshCustomer } from '#app/web/customer-session.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { PasskeysForm } from '#app/web/forms/security-form.ts'
import { languageOf } from '#app/web/language.ts'
import { regionOf } from '#app/web/region.ts'
import { visitorOf } from '#app/web/visitor.ts'
import { formatDayOf } from '#app/wording/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** Who can add a passkey can come back for ever: the page asks for a fresh proof first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/passkeys')
  const language = languageOf(request, context, customer)
  const { timeZone } = stores[regionOf(request, context, customer).store]
  const passkeys = await readPasskeys(context.portal, customer.id)
  const { searchParams } = new URL(request.url)
  return {
    title: wordsOf(language, 'security')('passkeysTitle'),
    notice: searchParams.has('added') ? 'passkeyAdded' : searchParams.has('removed') ? 'passkeyRemoved' : null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id, name,
      added: formatDayOf(createdAt, timeZone, language),
      used: lastUsedAt && formatDayOf(lastUsedAt, timeZone, language),
    })),
  } as const
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/passkeys')
  const form = await readForm(request, PasskeysForm)
  if (!form.ok) return data(form.reply, 422)

  const own = { customerId: customer.id, id: form.value.passkey, visitor: visitorOf(request, context) }
  const removing = form.value.intent === 'remove'
  const changed = form.value.intent === 'remove'
    ? await removeOwnPasskey(context.portal, own)
    : await nameOwnPasskey(context.portal, { ...own, name: form.value.name })
  if (!changed) throw data(null, 404)
  return redirect(`/account/passkeys${removing ? '?removed' : ''}`, 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function Passkeys() {
  const t = useTranslations('security')
  const { passkeys, notice } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('passkeysTitle')} lead={t('passkeysLead')} back={{ to: '/account', label: t('account') }} />
      <div className="flex flex-col gap-5">
        {notice ? (
          <Notice tone="good" announce>
            {t(notice)}
          </Notice>
        ) : null}
        {passkeys.length > 0 ? (
          <Card>
            <ul className="flex flex-col divide-y divide-hairline">
              {passkeys.map((passkey) => (
                <PasskeyRow key={passkey.id} passkey={passkey} />
              ))}
            </ul>
          </Card>
        ) : null}
        <PasskeyForm
          optionsPath="/account/passkeys/options"
          action="/account/passkeys/add"
          ceremony="make"
          label={t('addPasskey')}
        />
      </div>
    </div>
  )
}
