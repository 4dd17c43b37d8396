import type { MailData } from '#app/views/mails/mail-data.ts'
import type { NoticeRead } from '#app/views/recalls/recall-notice.ts'

// Made up, like the other samples: no such product exists.

const recallTexts = {
  name: 'Mopa 60 W',
  identification: 'Seriennummer auf dem Typenschild an der Rückseite, MP60-0001 bis MP60-0099.',
  sold: 'Von EM-Smart im Online-Shop, 1. Januar bis 30. Juni 2026.',
  hazard: 'Das Netzteil kann überhitzen. Es besteht Brandgefahr.',
  action: 'Ziehen Sie den Netzstecker.',
}
const recall: NoticeRead = {
  brand: 'EM-Smart',
  phone: '0800 0000000',
  remedies: ['repair', 'refund'],
  texts: {
    de: recallTexts,
    en: {
      name: 'Mopa 60 W',
      identification: 'Serial number on the plate at the back, MP60-0001 to MP60-0099.',
      sold: 'By EM-Smart online, January 1 to June 30, 2026.',
      hazard: 'The power supply can overheat. There is a risk of fire.',
      action: 'Unplug it.',
    },
  },
}

/** The mails of a recall. */
export const recallMails: readonly MailData[] = [
  {
    kind: 'recall-notice',
    store: 'de',
    customerName: 'Jürgen Groß',
    reminder: true,
    notice: recall,
    pieces: [{ title: 'Mopa 60 W', serial: 'MP60-0042', quantity: 1, orderName: '#DE-1042' }],
    lines: [{ title: 'EM-Smart Mopa 60 W', quantity: 1, picture: null, category: 'machine' }],
    recallPath: '/recalls/42',
  },
  {
    kind: 'recall-opened',
    remedy: 'repair',
    chooseBy: '2026-11-30T22:59:59.999Z',
    number: 'EMR-2026-000124',
    caseKind: 'repair',
    customerName: 'Jürgen Groß',
    store: 'de',
    orderName: '#DE-1042',
    lines: [{ title: 'Galvo Demo 60', quantity: 1 }],
    casePath: '/cases/EMR-2026-000124',
  },
]
