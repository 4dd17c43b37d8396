import type { RepairWords } from '../../en/mails/repair.ts'

export const troubleshooting: RepairWords['troubleshooting'] = {
  subject: (number) => `${number} : à essayer d’abord`,
  heading: 'À essayer d’abord',
  intro: 'La plupart des pannes se résolvent sans envoyer la machine. Notre technicien vous propose :',
  tell: 'Dites-nous sur la page de votre demande si cela a aidé. Sinon, nous reprenons à partir de là.',
  action: 'Nous dire le résultat',
}

export const repairSolved: RepairWords['repairSolved'] = {
  subject: (number) => `${number} : résolu`,
  heading: 'Votre demande de réparation est résolue',
  solved: 'Nous avons marqué le problème comme résolu. Votre garantie continue comme avant.',
  again: 'Le problème revient ? Ouvrez votre demande et dites-le-nous.',
}

export const sendInAsked: RepairWords['sendInAsked'] = {
  subject: (number, day) => `${number} : envoyez votre machine au plus tard le ${day}`,
  heading: 'Veuillez nous envoyer votre machine',
  asked:
    'La panne n’a pas pu être résolue à distance : notre atelier a besoin de la machine. Choisissez sur la page de ' +
    'votre demande quand et où le transporteur doit passer ; nous réservons ensuite l’enlèvement.',
  handOverBy: (day) => `Remettez-la au plus tard le ${day} pour que le jour de votre première demande reste la date de référence.`,
  handOverByLaw: (day) => `Remettez-la au plus tard le ${day}. Vous avez invoqué la garantie légale : le transport est gratuit pour vous.`,
  inTime: (status, requested) => `Remise d’ici là, la date de référence est le ${requested} : « ${status} ».`,
  late: (status) => `Remise plus tard, le jour de la remise est la date de référence ; le lendemain : « ${status} ».`,
  packing: 'Emballez-la dans son emballage d’origine, toutes les pièces mobiles bloquées.',
}

export const estimateSent: RepairWords['estimateSent'] = {
  subject: (number, price) => `${number} : votre réparation coûterait ${price}`,
  heading: 'Votre devis de réparation',
  found: 'Nous avons examiné votre machine. Le constat :',
  price: (price) => `La réparation coûte ${price}. Nous ne commençons qu’avec votre accord.`,
  answerBy: (day) =>
    `Veuillez accepter ou refuser au plus tard le ${day}. Sans réponse d’ici là, nous vous renvoyons la machine non réparée.`,
  action: 'Répondre au devis',
}

export const estimateAnswered: RepairWords['estimateAnswered'] = {
  subject: {
    accepted: (number) => `${number} : nous réparons votre machine`,
    payFirst: (number) => `${number} : votre facture arrive`,
    declined: (number) => `${number} : nous vous renvoyons votre machine`,
    'time-over': (number) => `${number} : nous vous renvoyons votre machine`,
  },
  heading: {
    accepted: 'Nous réparons votre machine',
    payFirst: 'Votre facture arrive',
    declined: 'Nous vous renvoyons votre machine',
    'time-over': 'Nous vous renvoyons votre machine',
  },
  next: {
    accepted: (price) => `Vous avez accepté le devis de ${price}. Nous vous écrirons une fois la machine réparée.`,
    payFirst: (price) =>
      `Vous avez accepté le devis de ${price}. Nous vous envoyons maintenant la facture et commençons la réparation dès qu’elle est payée.`,
    declined: (price) =>
      `Vous avez refusé le devis de ${price}. La machine vous est renvoyée non réparée ; nous vous écrirons avec le numéro de suivi.`,
    'time-over': (price) =>
      `Le délai de réponse au devis de ${price} est passé. Comme annoncé, la machine vous est renvoyée non réparée ; nous vous écrirons avec le numéro de suivi.`,
  },
}

export const partsAwaited: RepairWords['partsAwaited'] = {
  subject: (number) => `${number} : nous attendons des pièces`,
  heading: 'Nous attendons des pièces',
  expected: (day) =>
    `La réparation de votre machine demande des pièces que nous n’avons pas ici. Nous les attendons au plus tard le ${day}.`,
  next: 'Vous n’avez rien à faire. Nous continuons dès leur arrivée et vous écrivons si le jour change.',
}

export const machineRepaired: RepairWords['machineRepaired'] = {
  subject: (number) => `${number} : votre machine est réparée`,
  heading: 'Votre machine est réparée',
  repaired: 'Votre machine est réparée et testée.',
  done: 'Travaux effectués :',
  next: 'Nous vous la renvoyons et vous écrirons avec le numéro de suivi.',
}

export const repairLate: RepairWords['repairLate'] = {
  subject: (number) => `${number} : le délai d’un mois pour envoyer votre machine est passé`,
  heading: 'Le délai d’un mois pour envoyer votre machine est passé',
  late: (day) => `Votre machine n’a pas été remise au plus tard le ${day}.`,
  changed:
    'Vous pouvez encore l’envoyer. Ce qui change : la date de référence est maintenant le jour de la remise, et non plus celui de votre première demande. La page de votre demande indique ce que cela signifie pour vous.',
  unchangedByLaw: 'Vous pouvez encore l’envoyer. Vos droits au titre de la garantie légale restent inchangés.',
}
