import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SearchX } from 'lucide'

import { Card } from '#app/ui/shared/card.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { FoundCases, FoundCustomers, FoundOrders } from '#app/ui/staff/found-tables.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { search } from '#app/usecases/staff/search.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { foundView } from '#app/views/staff/staff-search-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const typed = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 300)
  const searched = await search(context.portal, typed)
  if (searched.kind === 'case') throw redirect(`/staff/cases/${searched.number}${searched.stale ? '?stale=yes' : ''}`, 303)
  const language = languageOf(request, context, staff)
  const { text } = searched
  const t = wordsOf(language, 'staffSearch')
  return { title: text === '' ? t('title') : t('titleFor', { text }), text, found: foundView(searched.found, language) }
}

export default function StaffSearch() {
  const t = useTranslations('staffSearch')
  const { title, text, found } = useLoaderData<typeof loader>()
  const { customers, orders, cases } = found
  const none = customers.length + orders.length + cases.length === 0
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-22 font-semibold">{title}</h1>
      {text === '' ? <p className="text-soft">{t('hint')}</p> : null}
      {text !== '' && none ? (
        <EmptyState icon={SearchX} title={t('nothing')}>
          {t('nothingText')}
        </EmptyState>
      ) : null}
      {found.more ? <p className="text-soft">{t('more')}</p> : null}
      {cases.length > 0 ? (
        <Card>
          <FoundCases rows={cases} />
        </Card>
      ) : null}
      {orders.length > 0 ? (
        <Card>
          <FoundOrders rows={orders} />
        </Card>
      ) : null}
      {customers.length > 0 ? (
        <Card>
          <FoundCustomers rows={customers} />
        </Card>
      ) : null}
    </div>
  )
}
