import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CircleCheck } from 'lucide'

import { listOpenCommands } from '#app/infra/shop/list-commands.ts'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { OpenCommandsFilter } from '#app/ui/shop/open-commands-filter.tsx'
import { OpenCommandsTable } from '#app/ui/shop/open-commands-table.tsx'
import { languageOf } from '#app/web/shared/language.ts'
import { olderCommands, openCommandsQuery } from '#app/web/shop/open-commands-query.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { openCommandRow } from '#app/views/shop/command-row.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const pageLength = 50

/** What shops were asked for and have not done. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = openCommandsQuery(new URL(request.url).searchParams)
  const found = await listOpenCommands(context.portal.db, { ...asked, limit: pageLength + 1 })
  const commands = found.slice(0, pageLength)
  const last = found.length > pageLength ? commands.at(-1) : undefined
  return {
    title: wordsOf(language, 'shop')('listTitle'),
    chosen: { which: asked.which, store: asked.store, kind: asked.kind },
    rows: commands.map((command) => openCommandRow(command, language)),
    older: last ? olderCommands(asked, last) : null,
  }
}

export default function OpenCommands() {
  const t = useTranslations('shop')
  const { chosen, rows, older } = useLoaderData<typeof loader>()
  const { which } = chosen
  return (
    <>
      <PageHeader title={t('listTitle')} lead={t(`leads.${which}`)} />
      <OpenCommandsFilter key={JSON.stringify(chosen)} {...chosen} />
      {rows.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t(`emptyTitle.${which}`)}>
          {t(`emptyText.${which}`)}
        </EmptyState>
      ) : (
        <OpenCommandsTable rows={rows} which={which} />
      )}
      {older ? (
        <p className="mt-6">
          <Link to={older} className="link inline-flex min-h-11 items-center">
            {t('older')}
          </Link>
        </p>
      ) : null}
    </>
  )
}
