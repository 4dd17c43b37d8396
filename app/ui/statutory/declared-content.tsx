import type { ReactNode } from 'react'

import type { DeclaredView } from '#app/views/statutory/declaration-page.ts'

import { DefinitionList } from '../shared/definition-list.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  declared: DeclaredView
  /** What stands before it: when it came in, by which reference. */
  before?: ReadonlyArray<Readonly<{ term: string; value: ReactNode }>>
}>

/** A declaration, word by word as it is made. */
export function DeclaredContent({ declared, before = [] }: Props) {
  const t = useTranslations('declare')
  return (
    <div className="flex flex-col gap-5">
      <p className="text-18 font-medium">{t('statement')}</p>
      <DefinitionList
        items={[
          ...before,
          { term: t('nameTerm'), value: <span className="wrap-anywhere">{declared.name}</span> },
          { term: t('contractTerm'), value: <span className="wrap-anywhere">{declared.contract}</span> },
          { term: t('itemsTerm'), value: declared.items.length === 0 ? t('everything') : <Lines of={declared.items} /> },
          { term: t('emailTerm'), value: <span className="break-all">{declared.email}</span> },
        ]}
      />
    </div>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return <span className="whitespace-pre-line wrap-anywhere">{of.join('\n')}</span>
}
