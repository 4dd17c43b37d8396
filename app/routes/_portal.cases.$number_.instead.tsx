import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { repliedField } from '#app/ui/account/replied-field.ts'
import { InsteadChoices, SearchProducts } from '#app/ui/requests/instead-choices.tsx'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { chooseInstead, readChoices } from '#app/usecases/cases/choose-instead.ts'
import { choicesView } from '#app/views/requests/instead-view.ts'
import { InsteadForm } from '#app/web/requests/instead-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { searchIn } from '#app/web/shared/search-in.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const search = searchIn(request)
  const choices = await readChoices(context.portal, { number, customerId: customer.id }, search)
  if (!choices) throw notFound()
  const language = languageOf(request, context, customer)
  return {
    title: wordsOf(language, 'exchange')('againTitle'),
    number,
    choices: choices.open ? choicesView(choices, search, { language, reader: 'customer' }) : null,
  }
}

export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, InsteadForm)
  if (!form.ok) return data(form.reply, 422)
  const { version, replacement, pieces } = form.value
  const choice = replacement === 'money' ? 'money' : { variantId: replacement, pieces }
  const input = { number, customerId: customer.id, version, choice, from: requestOrigin(request, context) } as const
  const chosen = await chooseInstead(context.portal, input)
  if (chosen.done) return redirect(`/cases/${number}`, 303)
  if (chosen.because === 'no-such-case') throw notFound()
  if (chosen.because === 'moved-on') return redirect(`/cases/${number}?moved=yes`, 303)
  return data(form.refuse(wordsOf(languageOf(request, context, customer), 'exchange')('taken'), 'replacement'), 409)
}

export default function ChooseAgain() {
  const t = useTranslations('exchange')
  const { title, number, choices } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={title}
        lead={choices ? t('againLead', { name: choices.gone }) : undefined}
        back={{ to: `/cases/${number}`, label: number }}
      />
      {choices ? <Choices choices={choices} /> : <EmptyState title={t('againOver')}>{t('againOverText')}</EmptyState>}
    </>
  )
}

function Choices({ choices: { instead, worth, version } }: Readonly<{ choices: ReturnType<typeof choicesView> }>) {
  const t = useTranslations('exchange')
  const reply = useActionData<typeof action>()
  const replacement = repliedField(reply, 'replacement', null, { required: true })
  const money = worth === null ? t('moneyOpen') : t('moneyHint', { amount: worth })
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      {instead.more || instead.search !== null ? <SearchProducts search={instead.search} /> : null}
      <Form method="post" noValidate className="flex flex-col gap-6">
        <input type="hidden" name="version" value={version} />
        <ErrorSummary errors={undefined} fields={[[replacement, t('choose')]]} />
        <Card title={t('choose')}>
          <InsteadChoices
            instead={instead}
            chosen={replacement}
            pieces={repliedField(reply, 'pieces', String(instead.most))}
            otherwise={{ value: 'money', label: t('money'), hint: money }}
          />
        </Card>
        <div>
          <Button look="primary">{t('chooseThis')}</Button>
        </div>
      </Form>
    </div>
  )
}
