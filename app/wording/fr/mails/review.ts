import type {
  CaseApprovedWords,
  CaseDeclinedWords,
  CaseFiledWords,
  CaseMessageWords,
  CaseWithdrawnWords,
  ExceptionApprovedWords,
  ItemRequestedWords,
} from '../../en/mails/review.ts'

const keepPacking = 'D’ici là, gardez ensemble les articles, tous les accessoires, les cadeaux et l’emballage d’origine.'

export const caseFiled: CaseFiledWords = {
  subject: (number, kind) => `Nous avons reçu votre demande : ${kind} (${number})`,
  heading: (kind) => `Nous avons reçu votre demande : ${kind}`,
  received: (number, orderName) => `Merci. Nous avons reçu votre demande pour la commande ${orderName}. Son numéro est ${number}.`,
  reviewBy: (day) => `Nous l’examinons au plus tard le ${day} et vous répondons par e-mail.`,
  exception:
    'Nos conditions ne le permettent pas et vous avez demandé une exception. Deux membres de notre équipe décident ; rien n’est promis d’ici là.',
  noReview: 'Nous vous écrirons dès qu’il y a du nouveau.',
  meanwhile: {
    cancel: 'Votre commande n’est pas encore annulée. Jusqu’à notre confirmation, nous demandons à l’entrepôt de retenir le colis.',
    intercept: 'Si le colis arrive tout de même, ne l’ouvrez pas.',
    refuse: 'N’ouvrez pas le colis. À la porte, il suffit de ne pas l’accepter.',
    return: keepPacking,
    exchange: keepPacking,
    repair: 'Notre service client essaie d’abord de résoudre le problème avec vous en ligne. N’envoyez encore rien.',
    not_received: 'D’ici là, restez à l’affût du colis : s’il réapparaît, indiquez-le sur la page de votre demande.',
    withdrawal: 'Votre rétractation vaut déjà ; vous n’avez pas à nous attendre.',
  },
  warranty: 'Votre garantie',
  guarantee: 'Ce que vous accorde la garantie légale',
}

export const caseApproved: CaseApprovedWords = {
  subject: (number, kind) => `${number} : demande approuvée (${kind})`,
  heading: (kind) => `Votre demande est approuvée : ${kind}`,
  approved: (orderName) => `Nous avons approuvé votre demande pour la commande ${orderName}.`,
  next: 'Nous réservons maintenant un enlèvement à votre adresse. Nous vous envoyons par e-mail le jour et les deux documents à imprimer.',
  chooseBy: (day) =>
    `Planifiez votre enlèvement sur la page de votre demande au plus tard le ${day}. Nous le réservons ensuite et vous envoyons par e-mail les deux documents à imprimer. Passé ce jour, votre demande expire et votre commande reste inchangée.`,
  meanwhile: 'Ce que vous pouvez faire maintenant',
  packing: [
    'Rassemblez tout ce qui était joint : accessoires, câbles, manuels et cadeaux.',
    'Utilisez l’emballage d’origine avec son matériel de protection ; les dommages pendant le retour ne sont pas couverts.',
    'Laissez le colis ouvert jusqu’à la réception du bon de retour, qui va à l’intérieur.',
  ],
  unopened: ['N’ouvrez pas le colis et laissez-le tel qu’il a été livré.', 'Gardez-le au sec.'],
}

export const caseDeclined: CaseDeclinedWords = {
  subject: (number, kind) => `${number} : nous ne pouvons pas accepter votre demande (${kind})`,
  heading: (kind) => `Nous ne pouvons pas accepter votre demande : ${kind}`,
  declined: (orderName) => `Nous avons examiné votre demande pour la commande ${orderName} et ne pouvons pas l’accepter. La raison :`,
  usable: 'Votre commande reste inchangée.',
  instead: 'Ce que vous pouvez faire à la place',
  openOrder: 'Voir vos possibilités pour cette commande',
  disagree: 'Vous n’êtes pas d’accord, ou il manque quelque chose ? Répondez à cet e-mail ; notre équipe le lit.',
}

export const exceptionApproved: ExceptionApprovedWords = {
  subject: (number) => `${number} : approuvée à titre exceptionnel`,
  heading: 'Nous faisons une exception pour vous',
  approved: (orderName) => `Nous avons réexaminé votre demande pour la commande ${orderName} et l’avons approuvée. La raison :`,
  amount: (amount) => `Nous vous remboursons ${amount}.`,
  ifAsDescribed: 'Cela vaut si tout arrive comme vous l’avez décrit ; sinon, nous vous consultons d’abord.',
  next: {
    cancel: 'Nous remboursons maintenant sur votre moyen de paiement d’origine.',
    intercept: 'Nous demandons maintenant au transporteur d’arrêter la livraison.',
    refuse: 'N’ouvrez pas le colis. Nous vous écrirons dès qu’il est sur le chemin du retour.',
    return: 'Nous réservons maintenant un enlèvement à votre adresse. Nous vous envoyons par e-mail le jour et les documents.',
    exchange: 'Nous réservons maintenant un enlèvement à votre adresse. Nous vous envoyons par e-mail le jour et les documents.',
    repair:
      'Notre service client essaie d’abord de résoudre le problème avec vous en ligne et vous écrit prochainement. N’envoyez encore rien.',
    not_received: 'Nous demandons maintenant au transporteur de rechercher le colis et vous écrivons quel jour nous attendons sa réponse.',
    withdrawal: 'Renvoyez maintenant les articles comme l’indique la page de votre rétractation.',
  },
}

export const itemRequested: ItemRequestedWords = {
  subject: (number) => `${number} : il nous manque quelque chose`,
  heading: 'Il nous manque quelque chose',
  asked: (orderName) => `Pour décider de votre demande pour la commande ${orderName}, il nous manque encore :`,
  answerBy: (day) => `Ajoutez-le à votre demande au plus tard le ${day}. Ensuite, la demande expire ; votre commande reste inchangée.`,
  noLimit: 'Ajoutez-le à votre demande dès que possible ; notre examen est suspendu jusque-là.',
  action: 'Compléter votre demande',
}

export const caseWithdrawn: CaseWithdrawnWords = {
  subject: (number) => `${number} : votre demande est annulée`,
  heading: 'Votre demande est annulée',
  withdrawn: (orderName) => `Vous avez annulé votre demande pour la commande ${orderName}. Cela ne coûte rien.`,
  byLaw: (orderName) =>
    `Vous avez déclaré la rétractation du contrat pour la commande ${orderName}. Elle vous accorde plus que cette demande, qui se poursuit donc comme rétractation.`,
  calledOff: (day) => `L’enlèvement du ${day} est annulé ; vous n’avez rien à remettre.`,
  usable: 'Votre commande reste inchangée. Vous pouvez encore demander tout ce qui est possible pour elle.',
  openOrder: 'Voir vos possibilités pour cette commande',
}

export const caseMessage: CaseMessageWords = {
  subject: (number) => `${number} : un message sur votre demande`,
  heading: 'Un message sur votre demande',
  wrote: 'Message de notre service client :',
  answer: 'Répondez sur la page de votre demande, ou à cet e-mail.',
}
