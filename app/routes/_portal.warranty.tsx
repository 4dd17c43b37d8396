import { listOpenItems } from '#app/infra/recalls/items.ts'
import { findMachinesElsewhere } from '#app/infra/warranty/machines-elsewhere.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ShieldCheck } from 'lucide'

import { ButtonLink } from '#app/ui/shared/button.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { GuaranteeNotice } from '#app/ui/warranty/guarantee-notice.tsx'
import { ElsewhereList } from '#app/ui/warranty/elsewhere-list.tsx'
import { MachineCard } from '#app/ui/warranty/machine-card.tsx'
import { ToldOnceCard } from '#app/ui/warranty/told-once.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { removeElsewhere } from '#app/usecases/warranty/keep-elsewhere.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { showNotice } from '#app/usecases/warranty/show-notice.ts'
import { RecallBanners } from '#app/ui/recalls/recall-banner.tsx'
import { recallBanners } from '#app/views/recalls/recall-items.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { RemoveMachineForm } from '#app/web/warranty/machine-forms.ts'
import { readOwnForm } from '#app/web/shared/read-own-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { formatDay } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { noticeWords } from '#app/wording/statutory/guarantee-notice.ts'
import { machineOnPage } from '#app/views/warranty/machine-page.ts'
import { toldOnce, withoutToldOnce } from '#app/views/warranty/told-once.ts'

const removing = 'remove-machine'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const machines = await readMachines(context.portal, customer.id)
  const onPage = machines.map((machine) => machineOnPage(machine, language))
  const once = toldOnce(onPage)
  const notice = showNotice(machines, language, context.portal.clock.now())
  const elsewhere = await findMachinesElsewhere(context.portal.db, customer.id)
  const recalls = recallBanners(await listOpenItems(context.portal.db, customer.id), language)
  return {
    title: wordsOf(language, 'warranty')('title'),
    token: formToken(customer, removing, context),
    machines: onPage.map((machine) => withoutToldOnce(machine, once)),
    once,
    recalls,
    elsewhere: elsewhere.map(({ boughtOn, ...machine }) => ({ ...machine, bought: formatDay(boughtOn, language) })),
    notice: notice && { ...notice, words: noticeWords(language) },
    registered: new URL(request.url).searchParams.has('registered'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readOwnForm(request, RemoveMachineForm, { holder: customer, form: removing }, context)
  if (!form.ok && form.status === 409) return data({ stale: true }, 409)
  const from = requestOrigin(request, context)
  const id = form.ok ? form.value.machineId : ''
  if (!(await removeElsewhere(context.portal, { customerId: customer.id, id, from }))) throw notFound()
  return redirect('/warranty#elsewhere', 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export { revalidateWhenStale as shouldRevalidate }

export default function Warranty() {
  const t = useTranslations('warranty')
  const words = useTranslations('machines')
  const { title, machines, once, recalls, elsewhere, registered, token, notice } = useLoaderData<typeof loader>()
  const stale = useActionData<typeof action>()?.stale ?? false
  return (
    <>
      <PageHeader title={title} lead={t('lead')} action={<ButtonLink to="/policy/warranty">{t('policyLink')}</ButtonLink>} />
      {registered ? (
        <div className="mb-6">
          <Notice tone="good" title={words('elsewhere.registered')} announce />
        </div>
      ) : null}
      <div className="mb-6 flex flex-col gap-4 empty:hidden">
        <RecallBanners banners={recalls.filter(({ machineId }) => machines.every(({ id }) => id !== machineId))} />
      </div>
      {machines.length === 0 ? (
        <EmptyState icon={ShieldCheck} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          {machines.length > 1 ? <ToldOnceCard once={once} law={machines.find(({ law }) => law !== null)?.law?.title ?? null} /> : null}
          {/* One under another in two columns: cards of all heights, and no hole below a short one. */}
          <div className="gap-x-6 lg:columns-2">
            {machines.map((machine) => (
              <div key={machine.id} className="mb-6 break-inside-avoid last:mb-0">
                <MachineCard
                  machine={machine}
                  recalls={recalls.filter(({ machineId }) => machineId === machine.id)}
                  isOnly={machines.length === 1}
                />
              </div>
            ))}
          </div>
        </div>
      )}
      <div className="mt-6">
        <ElsewhereList machines={elsewhere} email={contactAddress} token={token} stale={stale} />
      </div>
      {notice ? (
        <div className="mt-6">
          <GuaranteeNotice {...notice} />
        </div>
      ) : null}
    </>
  )
}
