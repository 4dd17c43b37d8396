import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ShieldCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'

import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { MachineCard } from '#app/ui/warranty/machine-card.tsx'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { requireCustomer } from '#app/web/customer-session.ts'
import { languageOf } from '#app/web/language.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { machineOnPage } from '#app/wording/warranty/machine-page.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const machines = await readMachines(context.portal, customer.id)
  return {
    title: wordsOf(language, 'warranty')('title'),
    machines: machines.map((machine) => machineOnPage(machine, language)),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? ''} · EM-Smart` },
]

export default function Warranty() {
  const t = useTranslations('warranty')
  const { title, machines } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={title}
        lead={t('lead')}
        action={<ButtonLink to="/policy/warranty">{t('policyLink')}</ButtonLink>}
      />
      {machines.length === 0 ? (
        <EmptyState icon={ShieldCheck} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {machines.map((machine) => (
            <MachineCard key={machine.id} machine={machine} />
          ))}
        </div>
      )}
    </>
  )
}
