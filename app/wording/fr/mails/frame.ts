import type { FrameWords } from '../../en/mails/frame.ts'

export const frame: FrameWords = {
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  senderName: 'EM-Smart',
  contact: (address) => `Une question ? Répondez à cet e-mail ou écrivez à ${address}.`,
  noteOfOurs: 'Notre message :',
  automatic: 'Espace client EM-Smart. Cet e-mail fait suite à une activité dans votre compte.',
  openCase: 'Ouvrir votre demande',
  caseNumber: 'Demande',
  order: 'Commande',
  items: 'Articles',
  quantityOf: (quantity, title) => `${quantity} × ${title}`,
  amounts: 'Montants',
  refund: 'Remboursement',
  refundBeforeShipping: 'Remboursement avant frais de retour',
  refundUndecided: 'nous l’examinons',
  amountLater: 'confirmé avant l’enlèvement',
  ifFound: {
    unused: 'Si le contrôle le trouve ouvert',
    used: 'Si le contrôle le trouve utilisé',
    damaged: 'Si le contrôle le trouve endommagé',
  },
  frozen:
    'Ces montants sont fixés dans votre demande. Ils ne changent que si le contrôle révèle un autre état, des pièces ' +
    'manquantes ou des cadeaux manquants ; vous recevez alors d’abord une offre à accepter ou à contester.',
  endOfDay: (day) => `${day}, fin de journée`,
  requestKind: {
    cancel: 'annulation',
    intercept: 'arrêt de la livraison',
    refuse: 'renvoi non ouvert',
    return: 'retour',
    exchange: 'échange',
    repair: 'réparation',
    not_received: 'colis non reçu',
    withdrawal: 'rétractation',
  },
  alternative: {
    cancel: 'Annuler la commande',
    intercept: 'Arrêter la livraison',
    refuse: 'Renvoyer le colis non ouvert',
    return: 'Retourner des articles',
    repair: 'Demander une réparation',
  },
}
