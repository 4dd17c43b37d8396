import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Package } from 'lucide'

import { ButtonLink } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { BegunHome } from '#app/ui/requests/begun-home.tsx'
import { NextSteps } from '#app/ui/cases/next-steps.tsx'
import { Promises } from '#app/ui/sign-in/promises.tsx'
import { OrderCases } from '#app/ui/orders/order-cases.tsx'
import { OrderTable } from '#app/ui/orders/order-table.tsx'
import { ParcelCards } from '#app/ui/orders/parcel-cards.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { MachineList } from '#app/ui/warranty/machine-list.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readHome } from '#app/usecases/account/read-home.ts'
import { listOpenItems } from '#app/infra/recalls/items.ts'
import { RecallBanners } from '#app/ui/recalls/recall-banner.tsx'
import { recallBanners } from '#app/views/recalls/recall-items.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { calledBy } from '#app/views/account/greeting.ts'
import { stateTone } from '#app/views/cases/case-view.ts'
import { begunSteps } from '#app/views/requests/begun-requests.ts'
import { nextSteps, openCases, silentSteps } from '#app/views/cases/next-steps.ts'
import { orderRow } from '#app/views/orders/order-rows.ts'
import { parcelCards } from '#app/views/orders/parcel-cards.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { machineOnPage, machinesAtAGlance } from '#app/views/warranty/machine-page.ts'

/** More are on the page of requests. */
const mostCases = 5

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const { orders, underWay, silent, cases, drafts, machines, points } = await readHome(context.portal, customer.id)
  const recalled = await listOpenItems(context.portal.db, customer.id)
  const t = wordsOf(language, 'home')
  const name = calledBy(customer.name, orders)
  return {
    title: name === null ? t('title') : t('titleNamed', { name }),
    email: customer.email,
    recalls: recallBanners(recalled, language),
    steps: [...nextSteps(cases, underWay, context.portal.clock.now().toISOString(), language), ...silentSteps(silent, language)],
    parcels: parcelCards(underWay, language),
    drafts: begunSteps(drafts, language),
    cases: openCases(cases)
      .slice(0, mostCases)
      .map(({ number, kind, state, filedAt }) => ({ number, kind, state, filedAt, tone: stateTone(state) })),
    orders: orders.map((order) => orderRow(order, language)),
    machines: machinesAtAGlance(
      machines.map((machine) => machineOnPage(machine, language)),
      4,
    ),
    points,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function HomePage() {
  const t = useTranslations('home')
  const missing = useTranslations('missingOrder')
  const { title, email, recalls, steps, parcels, drafts, cases, orders, machines, points } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={title} />
      <div className="flex flex-col gap-6">
        <RecallBanners banners={recalls} />
        {/* Where a recall waits, it is not said that nothing does. */}
        {orders.length > 0 && (steps.length > 0 || recalls.length === 0) ? <NextSteps steps={steps} /> : null}
        {parcels.length > 0 ? (
          <Card id="parcels" title={t('onTheWayTitle')}>
            <ParcelCards parcels={parcels} />
          </Card>
        ) : null}
        {cases.length > 0 ? <OrderCases title={t('casesTitle')} cases={cases} aside={<More to="/cases">{t('allCases')}</More>} /> : null}
        {orders.length === 0 ? (
          <EmptyState icon={Package} title={t('firstTitle')} action={<ButtonLink to="/orders/missing">{missing('link')}</ButtonLink>}>
            {t('firstText', { email })}
          </EmptyState>
        ) : (
          <Card id="orders" title={t('ordersTitle')} aside={<More to="/orders">{t('allOrders')}</More>}>
            <OrderTable rows={orders} />
            <p className="mt-4">
              <More to="/orders/missing">{missing('link')}</More>
            </p>
          </Card>
        )}
        {drafts.length > 0 ? <BegunHome drafts={drafts} /> : null}
        {machines.length > 0 ? (
          <Card id="machines" title={t('machinesTitle')} aside={<More to="/warranty">{t('warrantyLink')}</More>}>
            <MachineList machines={machines} />
          </Card>
        ) : null}
        <Promises points={points} />
      </div>
    </>
  )
}

function More({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="link inline-flex min-h-6 items-center text-14">
      {children}
    </Link>
  )
}
