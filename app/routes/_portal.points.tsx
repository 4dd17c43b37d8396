import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Gem } from 'lucide'

import type { VoucherView } from '#app/domain/account/voucher-state.ts'
import { minutes } from '#app/domain/shared/duration.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { HowPointsWork } from '#app/ui/account/how-points-work.tsx'
import { RedeemCard, type RedeemProblem } from '#app/ui/account/redeem-card.tsx'
import { VouchersCard } from '#app/ui/account/vouchers-card.tsx'
import { ButtonLink } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DataTable } from '#app/ui/shared/data-table.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { useReloadWhile } from '#app/ui/staff/use-reload-while.ts'
import { readPoints } from '#app/usecases/account/read-points.ts'
import { type Redeemed, redeemPoints } from '#app/usecases/account/redeem-points.ts'
import { redeemView, voucherCard, worthInWords } from '#app/views/account/points-view.ts'
import { pointsAsked, RedeemForm } from '#app/web/account/redeem-form.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import type { Context } from '#app/web/shared/context.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const region = regionOf(request, context, customer).store
  const params = new URL(request.url).searchParams
  const before = params.get('before')
  const page = await readPoints(context.portal, { customerId: customer.id, before })
  const { balance, entries, next } = page
  const store = page.stores.find((each) => each === region) ?? page.stores[0] ?? null
  return {
    title: wordsOf(language, 'points')('title'),
    balance,
    worth: worthInWords(balance, store ?? region, language),
    redeem: store && redeemView({ balance, store, points: pointsAsked(params), now: context.portal.clock.now().getTime(), language }),
    seen: page.asked,
    vouchers: page.vouchers.map((voucher) => voucherCard(voucher, language)),
    soon: page.vouchers.some((voucher) => comesSoon(voucher, context.portal)),
    rows: entries.map((entry) => ({ ...entry, day: formatDayOf(entry.at, stores[region].timeZone, language) })),
    first: before === null,
    older: next === null ? null : `/points?before=${next}`,
  }
}

/** A shop that is asked makes a code within seconds: for that long the page asks after it. */
function comesSoon({ state, store, askedAt }: VoucherView, { settings, clock }: Context['portal']): boolean {
  const canBeAsked = settings.shopAccesses[store] !== undefined
  return canBeAsked && state === 'making' && clock.now().getTime() - parseInstant(askedAt) < minutes(2)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, RedeemForm)
  if (!form.ok) return data({ problem: 'amount' as const }, 422)
  const asked = { customerId: customer.id, ...form.value, from: requestOrigin(request, context) }
  const redeemed = await failClosed(context, () => redeemPoints(context.portal, asked))
  if (redeemed.done) return redirect('/points#vouchers', 303)
  return data({ problem: problems[redeemed.because] }, redeemed.because === 'slow-down' ? 429 : 422)
}

const problems: Readonly<Record<Extract<Redeemed, { done: false }>['because'], RedeemProblem>> = {
  'too-few': 'amount',
  'too-many': 'amount',
  'between-steps': 'amount',
  'not-covered': 'short',
  'slow-down': 'tooOften',
  'no-shop': 'store',
  'no-account': 'store',
  'moved-on': 'moved',
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function Points() {
  const t = useTranslations('points')
  const { title, rows, first, redeem, seen, vouchers, soon } = useLoaderData<typeof loader>()
  useReloadWhile(soon)
  const problem = useActionData<typeof action>()?.problem ?? (redeem?.isRefused ? 'short' : null)
  return (
    <>
      <PageHeader title={title} />
      <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
        {rows.length === 0 && first ? (
          <EmptyState icon={Gem} title={t('emptyTitle')} action={<ButtonLink to="/orders">{t('emptyAction')}</ButtonLink>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <div className="flex min-w-0 flex-col gap-6">
            <Balance />
            {redeem ? <RedeemCard redeem={redeem} seen={seen} problem={problem} /> : null}
            <VouchersCard vouchers={vouchers} />
            <Card>
              <Ledger />
            </Card>
          </div>
        )}
        <HowPointsWork />
      </div>
    </>
  )
}

function Balance() {
  const t = useTranslations('points')
  const { balance, worth, redeem } = useLoaderData<typeof loader>()
  return (
    <Card>
      <p className="text-14 text-soft">{t('balance')}</p>
      <p className="text-28 font-semibold tabular-nums">
        {worth ? t('worth', { points: balance, amount: worth }) : t('balanceOf', { points: balance })}
      </p>
      {balance < 0 ? <p className="mt-2 max-w-text">{t('owed')}</p> : null}
      {redeem ? null : <p className="mt-2 max-w-text text-soft">{t('redeem.none')}</p>}
    </Card>
  )
}

function Ledger() {
  const t = useTranslations('points')
  const { rows, first, older } = useLoaderData<typeof loader>()
  type Row = (typeof rows)[number]
  const activity = ({ reason, points, title }: Row) =>
    reason === 'delivered' ? t(points > 0 ? 'earned' : 'takenBack', { title: title ?? '' }) : t(`booked.${reason}`)
  return (
    <>
      <DataTable
        caption={t('ledger')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { id: 'what', label: t('what'), heading: true, cell: activity },
          { id: 'date', label: t('date'), cell: (row) => row.day },
          {
            id: 'order',
            label: t('order'),
            cell: (row) =>
              row.orderId === null ? (
                '–'
              ) : (
                <Link to={`/orders/${row.orderId}`} className="link whitespace-nowrap">
                  {row.orderName}
                </Link>
              ),
          },
          {
            id: 'change',
            label: t('change'),
            numeric: true,
            cell: (row) => t(row.points < 0 ? 'minus' : 'plus', { points: Math.abs(row.points) }),
          },
        ]}
      />
      <nav aria-label={t('ledger')} className="mt-6 flex flex-wrap justify-between gap-3 empty:hidden">
        {first ? null : <ButtonLink to="/points">{t('newest')}</ButtonLink>}
        {older ? <ButtonLink to={older}>{t('older')}</ButtonLink> : null}
      </nav>
    </>
  )
}
