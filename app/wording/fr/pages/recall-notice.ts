import type { recallNotice as english } from '../../en/pages/recall-notice.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const recallNotice: SameKeys<typeof english> = {
  page: {
    title: 'Rappel de produit pour des raisons de sécurité',
    answerTitle: 'Que souhaitez-vous ?',
    free: 'Tout est gratuit, transport compris.',
    repair: 'Faire réparer',
    replacement: 'Recevoir un remplacement',
    refund: 'Demander le remboursement',
    gone: 'Je ne l’ai plus',
    goneDone: 'Merci. Transmettez cet avis à la personne qui l’a maintenant.',
    opened: 'Votre demande {number} est ouverte.',
    openCase: 'Ouvrir votre demande',
    byHand: 'Il n’a pas été acheté dans notre boutique. Écrivez-nous et nous nous organisons avec vous.',
    write: 'Nous écrire',
    ended: 'Ce rappel est terminé. Vous pouvez encore choisir.',
    because: {
      'not-offered': 'Ce rappel ne propose pas cette solution.',
      'by-hand': 'Nous ne pouvons pas l’ouvrir automatiquement. Écrivez-nous.',
      'items-taken': 'Une autre demande en cours porte dessus. Ouvrez-la, ou écrivez-nous.',
    },
  },
  banner: {
    text: '{title} : cessez immédiatement de l’utiliser.',
    serial: '{title}, numéro de série {serial} : cessez immédiatement de l’utiliser.',
    action: 'Lire l’avis et choisir',
  },
  caseSendIn:
    '{wished, select, yes {Vous avez choisi un enlèvement ; nous le réservons et vous envoyons les documents.} other {Planifiez l’enlèvement ci-dessous au plus tard le {by}. Réparation et transport sont gratuits. N’utilisez pas le produit d’ici là.}}',
  caseAnswer: 'Ce qu’accorde le rappel',
  caseQuote: 'Selon votre choix du {date}, gratuit, transport compris. Cela ne change plus.',
  caseGranted: 'Approuvé en vertu du rappel de produit',
  caseTitle: 'Rappel de produit pour des raisons de sécurité',
}
