import type { SubmissionResult } from '@conform-to/react'

import type { SaidView } from '#app/views/messages/conversation-page-view.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { Card } from '../shared/card.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { MessageForm } from '../messages/message-form.tsx'
import { Thread } from '../messages/thread.tsx'
import { useLanguageName } from '../shared/use-language-name.ts'
import { useTranslations } from '../shared/words.ts'
import { TemplatePicker } from './templates/template-picker.tsx'

type Props = Readonly<{ said: readonly SaidView[]; view: StaffCaseView; formKey: string; reply: SubmissionResult | undefined }>

/** How many of the last messages are shown at once, so that the answer stays beside the work. */
const inSight = 3

/** What was written in a case, and where customer service answers. */
export function MessagesCard({ said, view, formKey, reply }: Props) {
  const t = useTranslations('staffSupport')
  const nameOf = useLanguageName()
  const { customer } = view
  const names = { customer: customer.name ?? customer.email ?? t('customer'), staff: t('us') }
  const earlier = said.slice(0, -inSight)
  return (
    <Card id="messages" title={t('threadTitle')}>
      {said.length === 0 ? (
        <p className="text-soft">{t('threadEmpty')}</p>
      ) : (
        <div className="flex flex-col gap-2">
          {earlier.length > 0 ? (
            <Disclosure label={t('earlier', { count: earlier.length })}>
              <Thread said={earlier} side="staff" names={names} />
            </Disclosure>
          ) : null}
          <Thread said={said.slice(-inSight)} side="staff" names={names} />
        </div>
      )}
      <div className="mt-4 border-t border-hairline pt-4">
        <MessageForm
          label={t('answer')}
          hint={t('answerHint', { language: nameOf(view.language) })}
          button={t('send')}
          formKey={formKey}
          hidden={{ step: 'send_message' }}
          reply={reply}
          tools={(field) => <TemplatePicker purpose="message" field={field} />}
        />
      </div>
    </Card>
  )
}
