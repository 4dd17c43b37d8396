import type { SubmissionResult } from '@conform-to/react'

import type { SaidView } from '#app/views/messages/conversation-page-view.ts'

import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'
import { MessageForm } from './message-form.tsx'
import { Thread } from './thread.tsx'

type Props = Readonly<{ said: readonly SaidView[]; formKey: string; reply: SubmissionResult | undefined }>

/** What was written in a case, and where its customer writes on. */
export function CaseMessages({ said, formKey, reply }: Props) {
  const t = useTranslations('support')
  return (
    <Card id="messages" title={t('threadTitle')}>
      {said.length === 0 ? (
        <p className="max-w-text text-soft">{t('threadEmpty')}</p>
      ) : (
        <Thread said={said} side="customer" names={{ customer: t('you'), staff: t('us') }} />
      )}
      <div className="mt-5 border-t border-hairline pt-5 print-hidden">
        <MessageForm label={t('message')} button={t('send')} formKey={formKey} hidden={{ intent: 'message' }} reply={reply} />
      </div>
    </Card>
  )
}
