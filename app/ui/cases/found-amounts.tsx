import type { FileView } from '#app/views/evidence/evidence-view.ts'
import type { OutcomePageView } from '#app/views/cases/outcome-page-view.ts'

import { Card } from '../shared/card.tsx'
import { DataTable } from '../shared/data-table.tsx'
import { PhotoStrip } from '../evidence/photo-strip.tsx'
import { Receipt } from '../shared/receipt.tsx'
import { useTranslations } from '../shared/words.ts'

type Found = NonNullable<OutcomePageView['found']>
type Line = Found['lines'][number]

export type PhotosByLine = Readonly<Record<string, readonly FileView[]>>

/** What it is called, which depends on who reads it. */
type FoundWords = Readonly<Record<'title' | 'caption' | 'declared' | 'found' | 'asDeclared' | 'total' | 'declaredTotal', string>>

type Props = Readonly<{ found: Found; photos: PhotosByLine; photosAt: string; words: FoundWords }>

/** What was declared beside what was found, line by line with its photos, and what it comes to. */
export function FoundAmounts({ found, photos, photosAt, words }: Props) {
  const t = useTranslations('outcome')
  const cases = useTranslations('cases')
  return (
    <Card title={words.title}>
      <div className="flex flex-col gap-6">
        <DataTable
          caption={words.caption}
          quietCaption
          rows={found.lines}
          rowKey={(line) => line.lineId}
          columns={[
            { id: 'item', label: t('item'), heading: true, cell: (line) => line.title },
            { id: 'declared', label: words.declared, cell: (line) => <Side {...line.declared} undecided={found.undecided} /> },
            {
              id: 'found',
              label: words.found,
              cell: (line) => (
                <FoundSide
                  line={line}
                  undecided={found.undecided}
                  photos={photos[line.lineId] ?? []}
                  photosAt={photosAt}
                  asDeclared={words.asDeclared}
                />
              ),
            },
          ]}
        />
        {found.receipt && found.total ? (
          <Receipt
            lines={found.receipt.map((line) => ({
              ...line,
              amount: line.amount ?? cases('shippingWasQuoted'),
              quoted: line.amount === null,
            }))}
            totalLabel={found.totalLabel ?? words.total}
            total={found.total}
            second={found.declaredTotal ? [{ label: words.declaredTotal, amount: found.declaredTotal }] : []}
          />
        ) : null}
      </div>
    </Card>
  )
}

type SideProps = Readonly<{ quantity: number; condition: Line['declared']['condition']; amount: string | null; undecided: boolean }>

function Side({ quantity, condition, amount, undecided }: SideProps) {
  const t = useTranslations('outcome')
  const cases = useTranslations('cases')
  return (
    <span className="flex flex-col sm:min-w-28 sm:text-left">
      <span>{condition ? t('state', { quantity: String(quantity), condition: cases(`conditions.${condition}`) }) : quantity}</span>
      {amount || undecided ? <span className="text-soft tabular-nums">{amount ?? t('open')}</span> : null}
    </span>
  )
}

type FoundSideProps = Readonly<{ line: Line; undecided: boolean; photos: readonly FileView[]; photosAt: string; asDeclared: string }>

function FoundSide({ line, undecided, photos, photosAt, asDeclared }: FoundSideProps) {
  return (
    <div className="flex flex-col gap-2">
      <WhatWasFound line={line} undecided={undecided} asDeclared={asDeclared} />
      {photos.length > 0 ? <PhotoStrip files={photos} at={photosAt} /> : null}
    </div>
  )
}

function WhatWasFound({ line, undecided, asDeclared }: Pick<FoundSideProps, 'line' | 'undecided' | 'asDeclared'>) {
  const t = useTranslations('outcome')
  if (!line.differs) {
    return (
      <span className="flex flex-col sm:text-left">
        <span>{asDeclared}</span>
        {line.note ? <span className="whitespace-pre-line wrap-anywhere">{line.note}</span> : null}
      </span>
    )
  }
  return (
    <span className="flex flex-col sm:text-left">
      {line.found.quantity === 0 ? (
        <strong className="font-semibold">{t('notThere')}</strong>
      ) : (
        <Side {...line.found} undecided={undecided} />
      )}
      {line.faultNotConfirmed ? <span>{t('faultNot')}</span> : null}
      {line.found.missing ? (
        <span>{t(line.found.condition === null ? 'valueOff' : 'partsOff', { amount: line.found.missing })}</span>
      ) : null}
      {line.note ? <span className="whitespace-pre-line">{line.note}</span> : null}
    </span>
  )
}
