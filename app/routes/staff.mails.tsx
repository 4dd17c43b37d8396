import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { MailCheck } from 'lucide'

import { Button } from '#app/ui/shared/button.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { FailedMailsTable } from '#app/ui/staff/failed-mails-table.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readFailedMails, resendMail } from '#app/usecases/staff/failed-mails.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { mailPage, ResendForm } from '#app/web/sign-in/resend-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { failedMailRow } from '#app/views/staff/failed-mail-row.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** Mails that did not reach their customer. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = new URL(request.url).searchParams
  const page = mailPage(asked)
  const { mails, next } = await readFailedMails(context.portal, page)
  return {
    title: wordsOf(language, 'failedMails')('title'),
    which: page.which,
    rows: mails.map((mail) => failedMailRow(mail, language)),
    older: next && `/staff/mails?which=${page.which}&at=${encodeURIComponent(next.at.toISOString())}&id=${next.id}`,
    resent: asked.get('resent'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const form = await readForm(request, ResendForm)
  if (!form.ok) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  const input = { mailId: form.value.mail, staffId: staff.id, from: requestOrigin(request, context) }
  return redirect(`/staff/mails?resent=${(await resendMail(context.portal, input)) ? 'yes' : 'no'}`, 303)
}

const filters = ['dead', 'waiting', 'dropped'] as const

export default function FailedMails() {
  const t = useTranslations('failedMails')
  const { which, rows, older, resent } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('title')} lead={t(`leads.${which}`)} />
      {resent === 'yes' ? <Notice tone="good" title={t('resent')} announce /> : null}
      {resent === 'no' ? <Notice tone="wait" title={t('notResent')} announce /> : null}
      <Form method="get" className="my-4 flex flex-wrap gap-2">
        {filters.map((name) => (
          <Button key={name} name="which" value={name} look={name === which ? 'secondary' : 'quiet'} aria-pressed={name === which}>
            {t(`filters.${name}`)}
          </Button>
        ))}
      </Form>
      {rows.length === 0 ? (
        <EmptyState icon={MailCheck} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <FailedMailsTable rows={rows} which={which} />
      )}
      {older ? (
        <p className="mt-6">
          <Link to={older} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {t('older')}
          </Link>
        </p>
      ) : null}
    </>
  )
}
