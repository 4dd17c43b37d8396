import type { BeforeDeliveryWords } from '../../en/mails/before-delivery.ts'

export const cancellationConfirmed: BeforeDeliveryWords['cancellationConfirmed'] = {
  subject: (number) => `${number} : votre annulation est confirmée`,
  heading: 'Votre annulation est confirmée',
  confirmed: (orderName) => `La commande ${orderName} est annulée et ne sera pas expédiée.`,
  next: 'La suite : votre remboursement. Nous vous écrirons dès qu’il est émis.',
}

export const nothingToRefund: BeforeDeliveryWords['nothingToRefund'] = {
  subject: (number) => `${number} : votre demande est terminée, il n’y a rien à rembourser`,
  heading: 'Votre demande est terminée',
  nothing: (orderName) =>
    `Il n’y a rien à rembourser pour la commande ${orderName} : nous n’avons pas reçu de paiement, ou il vous a déjà été rendu. La commande ` +
    'reste annulée et vous n’avez rien à faire.',
  paid: 'Si votre paiement ne vous a pas été rendu, répondez à cet e-mail et nous rechercherons votre paiement.',
}

export const interceptionRequested: BeforeDeliveryWords['interceptionRequested'] = {
  subject: (number) => `${number} : nous avons demandé l’arrêt de votre livraison`,
  heading: 'Nous avons demandé au transporteur d’arrêter votre livraison',
  requested: (orderName) => `Le transporteur a reçu notre demande d’arrêter le colis de la commande ${orderName} et de le rapporter.`,
  canFail:
    'Cela peut échouer. Si le colis vous parvient tout de même, il n’est pas nécessaire de l’accepter ; nous vous écrirons ' +
    'dès la réponse du transporteur.',
}

export const interceptionSucceeded: BeforeDeliveryWords['interceptionSucceeded'] = {
  subject: (number) => `${number} : votre colis revient vers nous`,
  heading: 'Votre colis revient vers nous',
  stopped: (orderName) => `Le transporteur a arrêté le colis de la commande ${orderName} et nous le rapporte.`,
  next: 'Votre remboursement suivra une fois qu’il sera arrivé.',
}

export const interceptionFailed: BeforeDeliveryWords['interceptionFailed'] = {
  subject: (number) => `${number} : le transporteur n’a pas pu arrêter votre colis`,
  heading: 'Le transporteur n’a pas pu arrêter votre colis',
  failed: (orderName) => `Le colis de la commande ${orderName} n’a pas pu être arrêté et sera livré. La tentative ne vous coûte rien.`,
  instead: 'Ce que vous pouvez faire à la place',
  openOrder: 'Voir vos possibilités pour cette commande',
}

export const refusalAwaited: BeforeDeliveryWords['refusalAwaited'] = {
  subject: (number) => `${number} : n’acceptez pas le colis à la porte`,
  heading: 'N’acceptez pas le colis à la porte',
  refuse: (orderName) =>
    `Votre demande pour la commande ${orderName} est notée. N’acceptez pas le colis lorsqu’il vous est présenté ; ` +
    'le transporteur nous le rapporte.',
  next: 'Votre remboursement suivra une fois qu’il sera arrivé à notre entrepôt.',
}

export const parcelNotReturned: BeforeDeliveryWords['parcelNotReturned'] = {
  subject: (number) => `${number} : le colis n’est pas revenu`,
  heading: 'Le colis n’est pas revenu',
  missing: (orderName) => `Le colis de la commande ${orderName} que vous vouliez refuser ne nous est pas revenu.`,
  next:
    'Si vous l’avez accepté, vous pouvez toujours retourner les articles. Si vous l’avez refusé, répondez à cet e-mail et nous ' +
    'le recherchons avec le transporteur.',
}
