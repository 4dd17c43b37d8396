import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { repliedField } from '#app/ui/account/replied-field.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field } from '#app/ui/shared/field.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { enterSerial } from '#app/usecases/warranty/enter-serial.ts'
import { readMachine } from '#app/usecases/warranty/read-machines.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { SerialForm } from '#app/web/warranty/machine-forms.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context, params: { unitId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const machine = await readMachine(context.portal, { customerId: customer.id, unitId })
  if (!machine) throw notFound()
  const t = wordsOf(languageOf(request, context, customer), 'machines')
  return { title: t('serial.title', { title: machine.title }), entered: machine.serial ?? machine.serialClaim?.serial ?? null }
}

export async function action({ request, context, params: { unitId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, SerialForm)
  if (!form.ok) return data(form.reply, 422)
  const input = { customerId: customer.id, unitId, serial: form.value.serial, from: requestOrigin(request, context) }
  const entered = await enterSerial(context.portal, input)
  if (entered.done) return redirect(`/warranty#machine-${unitId}`, 303)
  if (entered.because === 'no-such-machine') throw notFound()
  const t = wordsOf(languageOf(request, context, customer), 'machines')
  if (entered.because === 'not-a-serial') return data(form.refuse(t('serial.notOne'), 'serial'), 422)
  return data(form.refuse(t(`serial.${entered.because}`), 'serial'), 409)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function EnterSerial() {
  const t = useTranslations('machines')
  const { title, entered } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const serial = repliedField(reply, 'serial', entered, { required: true, maxLength: 60 })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} back={{ to: '/warranty', label: t('serial.back') }} />
      <Card>
        <Form method="post" noValidate className="flex flex-col items-start gap-5">
          <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[serial, t('serial.label')]]} />
          <p className="max-w-text text-soft">{t('serial.text')}</p>
          <Field field={serial} label={t('serial.label')} hint={t('serial.hint')} className="w-full">
            {(control) => <TextInput {...control} autoComplete="off" autoCapitalize="characters" spellCheck={false} />}
          </Field>
          <Button look="primary">{t('serial.send')}</Button>
        </Form>
      </Card>
    </div>
  )
}
