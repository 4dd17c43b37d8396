import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { Card } from '#app/ui/shared/card.tsx'
import { WithoutCode } from '#app/ui/orders/without-code.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { CodeEntry } from '#app/ui/sign-in/code-entry.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { addOrder } from '#app/usecases/orders/add-order.ts'
import { askForOrder } from '#app/usecases/orders/ask-for-order.ts'
import { claimCookie, readClaimFlow } from '#app/web/sign-in/claim-flow.ts'
import { droppedCookie } from '#app/web/shared/cookies.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { readOwnForm } from '#app/web/shared/read-own-form.ts'
import { CodeForm } from '#app/web/sign-in/sign-in-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { codeProblem } from '#app/web/sign-in/sign-in-answers.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'claim-code'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const flow = readClaimFlow(request, context)
  if (flow === null) throw redirect('/orders/missing', 303)
  const t = wordsOf(languageOf(request, context, customer), 'missingOrder')
  return {
    title: t('codeTitle'),
    number: flow.number,
    resent: new URL(request.url).searchParams.has('sent'),
    token: formToken({ flow: flow.token }, purpose, context),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const flow = readClaimFlow(request, context)
  if (flow === null) return redirect('/orders/missing', 303)
  const form = await readOwnForm(request, CodeForm, { holder: { flow: flow.token }, form: purpose }, context)
  if (!form.ok) return data(form.reply, form.status)

  const { portal } = context
  const language = languageOf(request, context, customer)
  const missing = { customerId: customer.id, number: flow.number, proof: flow.proof, flow: flow.token }
  const input = { ...missing, visitor: { ...visitorOf(request, context), language } }
  const t = wordsOf(language, 'missingOrder')
  if (form.value.intent === 'resend') {
    const sent = await failClosed(context, () => askForOrder(portal, input))
    if (!sent.done && sent.because === 'own') return redirect(`/orders/${sent.orderId}`, 303)
    if (!sent.done) return data(form.refuse(t(sent.because === 'busy' ? 'busy' : 'slowDown')), 429)
    return redirect('/orders/missing/code?sent', { status: 303, headers: { 'Set-Cookie': claimCookie(flow, context) } })
  }
  const { code } = form.value
  const added = await failClosed(context, () => addOrder(portal, { ...input, code }))
  if (added.done) {
    return redirect('/orders?added', { status: 303, headers: { 'Set-Cookie': droppedCookie('claim', portal.settings) } })
  }
  if (added.because === 'taken') return data(form.refuse(t('taken', { address: contactAddress })), 409)
  const { status, words } = codeProblem(added.because)
  return data(form.refuse(wordsOf(language, 'signIn')(words), 'code'), status)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export { revalidateWhenStale as shouldRevalidate }

export default function MissingOrderCode() {
  const t = useTranslations('missingOrder')
  const { title, number, resent, token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const errors = reply?.error ?? {}
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} lead={t('codeLead', { number })} back={{ to: '/orders/missing?again', label: t('change') }} />
      <div className="flex flex-col gap-6">
        <Card>
          <div className="flex flex-col gap-5">
            <CodeEntry token={token} errors={errors} typed={reply?.initialValue?.['code']} resent={resent} enter={t('add')} />
          </div>
        </Card>
        <WithoutCode />
      </div>
    </div>
  )
}
