import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { Form } from '@remix-run/react'

import { Button } from '../shared/button.tsx'
import { FoldedCard } from '../shared/folded-card.tsx'
import { useTranslations } from '../shared/words.ts'

/** Taking a request back: asked for first, so that a slip of the finger ends nothing. */
export function Withdraw({ kind, version }: Readonly<{ kind: CaseKind; version: number }>) {
  const t = useTranslations('cases')
  return (
    <FoldedCard id="withdraw" title={t('withdraw')} className="print-hidden">
      <Form method="post" className="flex flex-col items-start gap-4">
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="version" value={version} />
        <p className="max-w-text">{t(`withdrawTexts.${kind}`)}</p>
        <Button look="danger">{t('withdrawNow')}</Button>
      </Form>
    </FoldedCard>
  )
}
