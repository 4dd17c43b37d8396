import { listColleagues } from '#app/infra/staff/people.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { EnrolLink } from '#app/ui/staff/people/enrol-link.tsx'
import { InviteCard } from '#app/ui/staff/people/invite-card.tsx'
import { PeopleTable } from '#app/ui/staff/people/people-table.tsx'
import { Again } from '#app/ui/staff/passkey-again.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { changeRole, deactivatePerson, invitePerson, recoverPerson } from '#app/usecases/staff/manage-people.ts'
import { formToken, isFormToken } from '#app/web/shared/form-token.ts'
import { PeopleForm } from '#app/web/staff/people-form.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireFreshStaff, requireStaff } from '#app/web/sign-in/staff-session.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'people'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, ['admin'])
  const language = languageOf(request, context, staff)
  const done = new URL(request.url).searchParams.get('done')
  const people = await listColleagues(context.portal.db)
  return {
    title: wordsOf(language, 'people')('title'),
    token: formToken(staff, purpose, context),
    fresh: staff.freshlyProved,
    done: done === 'role' || done === 'remove' ? done : null,
    people: people.map((person) => ({
      ...person,
      self: person.id === staff.id,
      lastSignIn: person.lastSignInAt && formatInstant(person.lastSignInAt, 'Europe/Berlin', language),
    })),
  } as const
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireFreshStaff(request, context, ['admin'])
  const { portal } = context
  const form = await readForm(request, PeopleForm)
  if (!form.ok) return data({ link: null, reply: form.reply }, 422)
  const { value } = form
  if (!isFormToken(value.token, staff, purpose, context)) return data({ link: null, reply: form.refuse('invalidForm') }, 422)

  const by = { staffId: staff.id, from: requestOrigin(request, context) }

  const result =
    value.intent === 'invite'
      ? await invitePerson(portal, { ...value, by })
      : value.intent === 'role'
        ? await changeRole(portal, { ...value, personId: value.person, by })
        : value.intent === 'recover'
          ? await recoverPerson(portal, { personId: value.person, by })
          : await deactivatePerson(portal, { personId: value.person, by })
  if (!result.done) {
    const words = wordsOf(languageOf(request, context, staff), 'people')(`because.${result.because}`)
    return data({ link: null, reply: form.refuse(words, value.intent === 'invite' ? 'email' : undefined) }, 409)
  }
  // The link is in this answer alone: no address that could be opened again leads to it.
  if (result.link) return data({ link: result.link, reply: null }, 201)
  return redirect(`/staff/people?done=${value.intent}`, 303)
}

export default function People() {
  const t = useTranslations('people')
  const { people, token, fresh, done } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const errors = answered?.reply?.error ?? {}
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        {answered?.link ? <EnrolLink key={answered.link.url} {...answered.link} /> : null}
        {done && !answered ? <Notice tone="good" title={t(`done.${done}`)} announce /> : null}
        <ErrorSummary errors={errors[''] ?? []} fields={[]} />
        {fresh ? null : (
          <Notice tone="info" title={t('again')}>
            <Again />
          </Notice>
        )}
        <PeopleTable people={people} token={token} fresh={fresh} />
        {fresh ? <InviteCard key={answered?.link?.url ?? 'invite'} token={token} reply={answered?.reply ?? null} /> : null}
      </div>
    </>
  )
}
