import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { useTranslations } from '../shared/words.ts'

/** What a request is called; its number never breaks over two lines. */
export function CaseTitle({ kind, number }: Readonly<{ kind: CaseKind; number: string }>) {
  const t = useTranslations('cases')
  return t.rich('pageTitleParts', { kind: t(`kinds.${kind}`), number: () => <span className="whitespace-nowrap">{number}</span> })
}
