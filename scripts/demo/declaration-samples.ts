import type { DeclarationMail } from '#app/views/mails/data/declaration.ts'

const declared = { store: 'de', reference: 'W-7K3M-9QXT', declaredAt: '2026-11-20T12:56:00Z' } as const

/** What goes to whoever declares a withdrawal, and to the address of the order that it may mean. */
export const declarationSamples: readonly DeclarationMail[] = [
  {
    kind: 'withdrawal-acknowledged',
    ...declared,
    name: 'Jürgen Groß',
    contract: 'DE-1042',
    items: null,
    chosen: [{ lineId: '42', title: 'Galvo Demo 60', quantity: 1 }],
    email: 'juergen@example.com',
  },
  {
    kind: 'withdrawal-noticed',
    store: 'de',
    customerName: 'Jürgen Groß',
    orderName: '#DE-1042',
    declaredAt: declared.declaredAt,
    answerPath: '/withdrawals/42',
  },
  { kind: 'withdrawal-set-aside', ...declared, contract: 'DE-9999', message: 'Unter DE-9999 haben wir nichts verkauft.' },
]
