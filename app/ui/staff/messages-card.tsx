import type { SubmissionResult } from '@conform-to/react'

import type { SaidView } from '#app/views/messages/conversation-page-view.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { Card } from '../shared/card.tsx'
import { MessageForm } from '../messages/message-form.tsx'
import { Thread } from '../messages/thread.tsx'
import { useLanguageName } from '../shared/use-language-name.ts'
import { useTranslations } from '../shared/words.ts'
import { TemplatePicker } from './templates/template-picker.tsx'

type Props = Readonly<{ said: readonly SaidView[]; view: StaffCaseView; formKey: string; reply: SubmissionResult | undefined }>

/** What was written in a case, and where customer service answers. */
export function MessagesCard({ said, view, formKey, reply }: Props) {
  const t = useTranslations('staffSupport')
  const nameOf = useLanguageName()
  const { customer } = view
  return (
    <Card id="messages" title={t('threadTitle')}>
      {said.length === 0 ? (
        <p className="text-soft">{t('threadEmpty')}</p>
      ) : (
        <Thread said={said} side="staff" names={{ customer: customer.name ?? customer.email ?? t('customer'), staff: t('us') }} />
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
