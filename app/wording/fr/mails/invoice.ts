import type { InvoiceWords } from '../../en/mails/invoice.ts'

export const invoiceOpened: InvoiceWords['invoiceOpened'] = {
  subject: (number, amount, day) => `${number} : ${amount} à payer au plus tard le ${day}`,
  heading: 'Votre facture',
  asked: {
    estimate: (amount) => `Votre réparation coûte ${amount}. Nous commençons dès réception de votre paiement.`,
    shipping_share: (amount) => `Votre part du transport pour cette réparation est de ${amount}.`,
    exchange_difference: (amount) =>
      `L’article que vous souhaitez à la place coûte ${amount} de plus. Nous l’envoyons dès réception de votre paiement.`,
    exchange_first: (amount) =>
      `L’article que vous souhaitez à la place coûte ${amount} de plus. Une fois payé, nous l’envoyons avant l’arrivée de votre retour.`,
    exchange_owed: (amount) => `Il reste ${amount} à payer pour l’article de remplacement que nous vous avons envoyé.`,
  },
  amount: 'Montant dû',
  payBy: 'À payer au plus tard le',
  otherwise: {
    estimate: 'Si votre paiement n’est pas arrivé d’ici là, nous vous renvoyons votre machine non réparée.',
    shipping_share: 'Votre réparation continue dans tous les cas. Impayé, le montant reste dû.',
    exchange_difference: 'Si votre paiement n’est pas arrivé d’ici là, nous remboursons votre retour au lieu de l’échanger.',
    exchange_first:
      'Si vous préférez ne pas payer maintenant, votre échange continue : nous envoyons l’article de remplacement après le contrôle de vos articles.',
    exchange_owed: 'Impayé, le montant reste dû et nous vous écrivons.',
  },
  pay: 'Payer sur la page de notre boutique',
  safe: 'Vous payez sur la page de notre boutique. Nous ne demandons jamais de données de carte par e-mail.',
}

export const paymentReceived: InvoiceWords['paymentReceived'] = {
  subject: (number) => `${number} : nous avons reçu votre paiement`,
  heading: 'Nous avons reçu votre paiement',
  received: (amount) => `Merci. Nous avons reçu votre paiement de ${amount}.`,
  next: {
    estimate: 'Nous commençons la réparation et vous écrirons une fois qu’elle est terminée.',
    shipping_share: 'Vous n’avez rien d’autre à faire.',
    exchange_difference: 'Nous envoyons maintenant l’article que vous souhaitez à la place et vous écrirons avec le numéro de suivi.',
    exchange_first: 'Nous envoyons maintenant l’article que vous souhaitez à la place. Nous vous écrivons dès qu’il est emballé.',
    exchange_owed: 'Vous n’avez rien d’autre à faire.',
  },
}

export const paymentMissed: InvoiceWords['paymentMissed'] = {
  subject: (number) => `${number} : votre facture est close`,
  heading: 'Votre facture est close',
  because: {
    customer: 'Vous avez décidé de ne pas payer la facture : elle est close.',
    staff: 'Nous avons clos la facture. Vous n’avez plus à la payer.',
    system: 'La facture n’a pas été payée à temps : elle est close.',
  },
  sentBack: 'Votre machine vous est renvoyée non réparée ; nous vous écrirons avec le numéro de suivi.',
  refunded: 'Nous remboursons votre retour au lieu de l’échanger et vous écrirons dès que le remboursement est émis.',
  late: 'Un paiement qui nous parviendrait encore sera remboursé.',
}

export const paymentReturned: InvoiceWords['paymentReturned'] = {
  subject: (number, amount) => `${number} : ${amount} remboursés`,
  heading: 'Votre paiement est remboursé',
  returned: (amount) =>
    `Nous avons remboursé les ${amount} que vous aviez payés pour cette demande. La somme est versée sur le moyen de paiement utilisé.`,
  amount: 'Remboursé',
  to: 'Versé sur',
  reference: 'Référence',
  time: 'Votre banque peut mettre quelques jours à l’afficher.',
}
