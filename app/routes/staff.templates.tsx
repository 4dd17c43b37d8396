import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import type { Language } from '#app/domain/shared/stores.ts'
import { listTemplates } from '#app/infra/staff/answer-templates.ts'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { TemplateForm } from '#app/ui/staff/templates/template-form.tsx'
import { TemplateList } from '#app/ui/staff/templates/template-list.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { dropTemplate, keepTemplate } from '#app/usecases/staff/keep-templates.ts'
import type { Context } from '#app/web/shared/context.ts'
import { requireIntent } from '#app/web/shared/intent.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { DropTemplateForm, TemplateForm as Form } from '#app/web/staff/template-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const editors = ['finance', 'admin'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const templates = await listTemplates(context.portal.db, null)
  const asked = new URL(request.url).searchParams
  return {
    title: wordsOf(language, 'templates')('title'),
    mayEdit: staff.role !== 'agent',
    templates: templates.map((template) => ({ ...template, when: formatInstant(template.updatedAt, 'UTC', language) })),
    editing: templates.find(({ id }) => id === asked.get('edit')) ?? null,
    movedOn: asked.has('moved'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, editors)
  const by = { staffId: staff.id, from: requestOrigin(request, context) }
  const sent = await requireSent(request)
  return requireIntent(sent, ['keep', 'remove']) === 'remove'
    ? remove(context, by, sent)
    : keep(languageOf(request, context, staff), context, by, sent)
}

type By = Parameters<typeof keepTemplate>[1]

async function remove({ portal }: Context, by: By, sent: FormData) {
  const form = readFormData(sent, DropTemplateForm)
  const dropped = form.ok && (await dropTemplate(portal, by, form.value)).done
  return redirect(dropped ? '/staff/templates' : '/staff/templates?moved', 303)
}

async function keep(language: Language, context: Context, by: By, sent: FormData) {
  const form = readFormData(sent, Form)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const { id, version, ...text } = form.value
  const kept = await keepTemplate(context.portal, by, id && version ? { id, version } : null, text)
  if (kept.done) return redirect('/staff/templates', 303)
  const t = wordsOf(language, 'templates')
  const field = kept.because === 'wrong-placeholder' ? 'body' : kept.because === 'name-taken' ? 'name' : undefined
  const words =
    kept.because === 'wrong-placeholder'
      ? t('because.wrong-placeholder', { words: (kept.words ?? []).join(' ') })
      : t(`because.${kept.because}`)
  return data({ reply: form.refuse(words, field) }, kept.because === 'moved-on' ? 409 : 422)
}

export default function Templates() {
  const t = useTranslations('templates')
  const { templates, mayEdit, editing, movedOn } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        {movedOn ? <Notice tone="wait" title={t('because.moved-on')} announce /> : null}
        <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
          <TemplateList templates={templates} mayEdit={mayEdit} />
          {mayEdit ? <TemplateForm key={editing?.id ?? 'new'} editing={editing} reply={answered?.reply} /> : null}
        </div>
      </div>
    </>
  )
}
