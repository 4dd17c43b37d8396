import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { repliedField } from '#app/ui/account/replied-field.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field } from '#app/ui/shared/field.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { registerElsewhere } from '#app/usecases/warranty/keep-elsewhere.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { ElsewhereForm } from '#app/web/warranty/machine-forms.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  return { title: wordsOf(languageOf(request, context, customer), 'machines')('elsewhere.formTitle') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, ElsewhereForm)
  if (!form.ok) return data(form.reply, 422)
  const machine = { ...form.value, proof: form.value.proof || null }
  const registered = await registerElsewhere(context.portal, { customerId: customer.id, ...machine, from: requestOrigin(request, context) })
  if (registered.done) return redirect('/warranty?registered#elsewhere', 303)
  const t = wordsOf(languageOf(request, context, customer), 'machines')
  if (registered.because === 'not-a-serial') return data(form.refuse(t('serial.notOne'), 'serial'), 422)
  if (registered.because === 'not-yet-bought') return data(form.refuse(t('elsewhere.notYet'), 'boughtOn'), 422)
  return data(form.refuse(t('elsewhere.twice'), 'serial'), 409)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

const questions = [
  { name: 'model', max: 100, type: 'text' },
  { name: 'serial', max: 60, type: 'text' },
  { name: 'seller', max: 100, type: 'text' },
  { name: 'boughtOn', max: 10, type: 'date' },
  { name: 'proof', max: 100, type: 'text' },
] as const

export default function RegisterElsewhere() {
  const t = useTranslations('machines')
  const { title } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const fields = questions.map((question) => ({
    ...question,
    field: repliedField(reply, question.name, null, { maxLength: question.max, required: question.name !== 'proof' }),
  }))
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} back={{ to: '/warranty', label: t('serial.back') }} />
      <Card>
        <Form method="post" noValidate className="flex flex-col items-start gap-5">
          <ErrorSummary errors={reply?.error?.[''] ?? []} fields={fields.map(({ field, name }) => [field, t(`elsewhere.${name}`)])} />
          <Notice tone="info">{t('elsewhere.notOurs', { email: contactAddress })}</Notice>
          {fields.map(({ name, type, field }) => (
            <Field
              key={name}
              field={field}
              label={t(`elsewhere.${name}`)}
              hint={name === 'proof' ? t('elsewhere.proofHint') : undefined}
              optional={name === 'proof'}
              className="w-full"
            >
              {(control) => <TextInput {...control} type={type} autoComplete="off" />}
            </Field>
          ))}
          <Button look="primary">{t('elsewhere.save')}</Button>
        </Form>
      </Card>
    </div>
  )
}
