import type { MissingWords } from '../../en/mails/missing.ts'

export const inquiryOpened: MissingWords['inquiryOpened'] = {
  subject: (number) => `${number} : le transporteur recherche votre colis`,
  extendedSubject: (number) => `${number} : le transporteur a besoin de plus de temps pour trouver votre colis`,
  heading: 'Le transporteur recherche votre colis',
  extendedHeading: 'Le transporteur a besoin de plus de temps',
  expected: (day) =>
    `Nous avons demandé au transporteur de rechercher votre colis et attendons sa réponse au plus tard le ${day}. Vous n’avez rien à faire.`,
  extended: (day) =>
    `Le transporteur n’a pas encore trouvé votre colis. Nous attendons maintenant sa réponse au plus tard le ${day}. Vous n’avez rien à faire.`,
  silent: 'Sans réponse d’ici là, nous n’attendons plus : nous le renvoyons ou le remboursons.',
  tell: 'Si le colis réapparaît entre-temps, indiquez-le sur la page de votre demande.',
}

export const parcelFound: MissingWords['parcelFound'] = {
  subject: (number) => `${number} : votre colis est retrouvé`,
  heading: 'Votre colis est retrouvé',
  found: (orderName) => `Le colis de la commande ${orderName} a réapparu : la commande continue comme avant.`,
  wrong: 'Quelque chose est abîmé ou manque, ou vous ne l’avez finalement pas ? La page de votre commande indique ce qui est possible.',
  openOrder: 'Ouvrir votre commande',
}

export const parcelSentAgain: MissingWords['parcelSentAgain'] = {
  subject: (number) => `${number} : nous avons renvoyé votre commande`,
  heading: 'Un nouveau colis est en route',
  sent: (carrier) =>
    `Votre colis n’a pas été retrouvé. Nous en avons remis un nouveau au transporteur : ${carrier}. Il ne vous coûte rien.`,
  both: 'Si le premier colis réapparaît aussi, écrivez-nous avant de l’ouvrir. Nous ne prélèverons rien automatiquement.',
}
