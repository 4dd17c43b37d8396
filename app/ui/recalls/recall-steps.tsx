import { Form } from '@remix-run/react'

import type { RecallState } from '#app/domain/recalls/recall.ts'

import { Button, ButtonLink, type ButtonLook } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useTranslations } from '../shared/words.ts'
import { Again } from '../staff/passkey-again.tsx'

type Steps = Readonly<{
  token: string
  fresh: boolean
  version: number
  round: number
  isProposer: boolean
  name1: string
  name2: string
  agreed: string | null
  ended: string | null
}>
type Props = Readonly<{ id: string; state: RecallState; steps: Steps; errors: readonly string[] }>

/** What an administrator can do with a recall where it stands. */
export function RecallSteps({ id, state, steps, errors }: Props) {
  const t = useTranslations('recalls')
  const { isProposer, name1, name2, fresh, round } = steps
  const says = {
    draft: t('proposeText'),
    proposed: isProposer ? t('waitsText') : t('agreeText', { name: name1 }),
    running: t('runningText', { name1, name2, when: steps.agreed ?? '' }),
    ended: t('endedText', { name1, name2, when: steps.ended ?? '' }),
  }[state]
  return (
    <Card title={t('stepTitle')} id="steps" marked={state === 'proposed' && !isProposer}>
      <div className="flex flex-col gap-4">
        <ErrorSummary errors={[...errors]} fields={[]} />
        <p className="max-w-text">
          {says}
          {state === 'running' ? ` ${t('rounds', { count: round })}` : null}
        </p>
        {state === 'running' ? <p className="max-w-text text-14 text-soft">{t('endText')}</p> : null}
        {fresh || state === 'ended' ? null : <p className="max-w-text text-soft">{t('passkey')}</p>}
        <div className="flex flex-wrap gap-3">
          {state === 'draft' ? <ButtonLink to={`/staff/recalls/${id}/edit`}>{t('edit')}</ButtonLink> : null}
          {state === 'ended' ? null : fresh ? <Buttons state={state} steps={steps} /> : <Again />}
        </div>
      </div>
    </Card>
  )
}

const intents = { draft: ['propose'], proposed: ['agree', 'drop'], running: ['remind', 'end'] } as const
const looks: Readonly<Record<(typeof intents)[keyof typeof intents][number], ButtonLook>> = {
  propose: 'primary',
  agree: 'primary',
  drop: 'secondary',
  remind: 'secondary',
  end: 'danger',
}

function Buttons({ state, steps: { token, version, round, isProposer } }: Readonly<{ state: keyof typeof intents; steps: Steps }>) {
  const t = useTranslations('recalls')
  return (
    <Form method="post" className="flex flex-wrap gap-3">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="round" value={round} />
      {intents[state]
        .filter((intent) => intent !== 'agree' || !isProposer)
        .map((intent) => (
          <Button key={intent} name="intent" value={intent} look={looks[intent]}>
            {t(intent)}
          </Button>
        ))}
    </Form>
  )
}
