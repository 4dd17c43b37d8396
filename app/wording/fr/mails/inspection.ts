import type { InspectionWords } from '../../en/mails/inspection.ts'

const condition = { unopened: 'non ouvert', unused: 'ouvert, non utilisé', used: 'utilisé', damaged: 'endommagé', missing: 'manquant' }

export const offerSent: InspectionWords['offerSent'] = {
  subject: (number) => `${number} : résultat du contrôle, merci de répondre`,
  heading: 'Vos articles diffèrent de votre description',
  found: 'Nous avons contrôlé ce qui est revenu. Voici ce qui diffère de votre description :',
  condition: (declared, found) => `vous avez indiqué : ${condition[declared]} ; nous avons constaté : ${condition[found]}`,
  quantity: (declared, found) => `vous avez indiqué : ${declared} ; nous avons constaté : ${found}`,
  notThere: 'absent du colis',
  missingParts: (amount) => `il manque des pièces, déduction ${amount}`,
  faultNotFound: 'nous n’avons pas constaté le défaut que vous avez décrit',
  differences: 'Différences',
  offer: 'Cela modifie les montants. Les photos et chaque constat se trouvent sur la page de votre demande.',
  answerBy: (day) => `Veuillez accepter ou contester notre offre au plus tard le ${day}.`,
  ifSilent: {
    accepted: 'Sans réponse de votre part d’ici là, l’offre vaut acceptée.',
    'part-paid':
      'Sans réponse de votre part d’ici là, nous remboursons le montant ci-dessus et le reste demeure ouvert : vous pouvez encore contester.',
    'decided-by-person': 'Sans réponse de votre part d’ici là, notre équipe décide et vous écrit.',
  },
  action: 'Répondre à l’offre',
}

export const offerAnswered: InspectionWords['offerAnswered'] = {
  subject: {
    accepted: (number) => `${number} : vous avez accepté notre offre`,
    disputed: (number) => `${number} : nous avons reçu votre contestation`,
    'time-over': (number) => `${number} : notre offre vaut acceptée`,
    'part-paid': (number) => `${number} : nous remboursons le montant proposé`,
    'decided-by-person': (number) => `${number} : le délai de réponse est passé`,
  },
  heading: {
    accepted: 'Vous avez accepté notre offre',
    disputed: 'Nous avons reçu votre contestation',
    'time-over': 'Notre offre vaut acceptée',
    'part-paid': 'Nous remboursons le montant proposé',
    'decided-by-person': 'Le délai de réponse est passé',
  },
  next: {
    accepted: 'La suite : votre remboursement. Nous vous écrirons dès qu’il est émis.',
    disputed: 'Notre équipe réexamine les articles et les photos et vous écrit. Rien n’est remboursé ni modifié d’ici là.',
    'time-over': 'Le délai de réponse est passé et, comme annoncé, l’offre vaut acceptée. La suite : votre remboursement.',
    'part-paid':
      'Nous n’avons pas eu de réponse. Cela ne vaut pas acceptation : nous remboursons le montant proposé, que personne ne conteste, et le reste demeure ouvert. Vous pouvez encore accepter ou contester l’offre sur la page de votre demande.',
    'decided-by-person':
      'Nous n’avons pas eu de réponse. Notre équipe réexamine la demande et vous écrit. Vous pouvez encore répondre sur la page de votre demande.',
  },
  nextInExchange: 'Nous réglons maintenant la différence avec vous et envoyons votre article de remplacement.',
}

export const caseRejected: InspectionWords['caseRejected'] = {
  subject: (number) => `${number} : nous ne pouvons pas reprendre vos articles`,
  heading: 'Nous ne pouvons pas reprendre vos articles',
  rejected: 'Nous avons contrôlé ce qui est revenu et ne pouvons pas le reprendre. La raison :',
  next: 'Nous vous renvoyons les articles et vous écrirons avec le numéro de suivi.',
  disagree: 'Vous n’êtes pas d’accord ? Répondez à cet e-mail ; notre équipe le lit.',
}

export const refundIssued: InspectionWords['refundIssued'] = {
  subject: (number, amount) => `${number} : ${amount} remboursés`,
  heading: 'Votre remboursement est émis',
  issued: (amount, orderName) => `Nous avons remboursé ${amount} pour la commande ${orderName}.`,
  method: 'Il est versé sur le moyen de paiement utilisé pour la commande.',
  time: 'Votre banque peut mettre quelques jours à l’afficher ; en général, il arrive dans les 12 jours ouvrés.',
  amount: 'Remboursé',
  to: 'Versé sur',
  reference: 'Référence',
}

export const giftCredited: InspectionWords['giftCredited'] = {
  subject: (number, amount) => `${number} : ${amount} pour votre cadeau`,
  heading: 'Votre cadeau est finalement arrivé',
  came: (gift) => `« ${gift} » est arrivé. Il manquait lors de votre remboursement et nous avions déduit sa valeur.`,
  credited: (amount) => `Nous vous la rendons : ${amount}.`,
}
