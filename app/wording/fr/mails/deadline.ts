import type { DeadlineWords } from '../../en/mails/deadline.ts'

export const deadlineNear: DeadlineWords['deadlineNear'] = {
  subject: (number, day) => `${number} : merci de répondre au plus tard le ${day}`,
  heading: 'Votre demande vous attend',
  awaited: {
    item: 'Il nous manque encore ce que nous vous avons demandé.',
    pickup: 'Votre colis doit encore être enlevé.',
    offer: 'Notre offre après contrôle attend encore votre réponse.',
    estimate: 'Notre devis de réparation attend encore votre réponse.',
    'send-in': 'Votre machine n’a pas encore été remise à un transporteur.',
    return: 'Votre article de remplacement vous a été envoyé et vos articles doivent encore être enlevés.',
    payment: 'Votre facture n’est pas encore payée. Elle se trouve sur la page de votre demande.',
  },
  by: (day) => `Date limite : ${day}.`,
}

export const caseExpired: DeadlineWords['caseExpired'] = {
  subject: (number) => `${number} : votre demande a expiré`,
  heading: 'Votre demande a expiré',
  expired: {
    item: 'Nous n’avons pas reçu ce que nous vous avions demandé : la demande est close.',
    pickup: 'Le colis n’a pas pu être enlevé : la demande est close.',
    offer: 'Notre offre est restée sans réponse : la demande est close.',
    estimate: 'Notre devis est resté sans réponse : la demande est close.',
    'send-in': 'La machine n’a pas été remise à un transporteur : la demande est close.',
  },
  usable: 'Cela ne vous coûte rien et votre commande reste inchangée. Vous pouvez encore demander tout ce qui est possible pour elle.',
  openOrder: 'Voir vos possibilités pour cette commande',
}
