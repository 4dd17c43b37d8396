import type {
  AccountDeletedWords,
  ClaimCodeWords,
  EmailChangedWords,
  ExportReadyWords,
  NewEmailCodeWords,
  OrderAddedWords,
  VoucherReadyWords,
} from '../../en/mails/account.ts'

export const newEmailCode: NewEmailCodeWords = {
  subject: 'Confirmez cette adresse pour un compte EM-Smart',
  preview: 'Le code se trouve dans cet e-mail. Il fonctionne une fois, pendant quelques minutes.',
  heading: 'Confirmez votre nouvelle adresse e-mail',
  enter:
    'Une personne connectée à un compte EM-Smart veut lui attribuer cette adresse e-mail. Si c’est vous, saisissez ce code dans la fenêtre du navigateur où vous l’avez demandé :',
  notYou: 'Ce n’était pas vous ? Ignorez cet e-mail : sans le code, rien ne change.',
}

export const claimCode: ClaimCodeWords = {
  subject: 'Confirmez l’ajout de votre commande à un compte EM-Smart',
  preview: 'Le code se trouve dans cet e-mail. Il fonctionne une fois, pendant quelques minutes.',
  heading: 'Ajouter votre commande à un compte ?',
  enter:
    'Une personne connectée à un compte EM-Smart veut y ajouter une commande passée avec cette adresse e-mail. Si c’est vous, saisissez ce code dans la fenêtre du navigateur où vous l’avez demandé :',
  notYou: 'Ce n’était pas vous ? Ignorez cet e-mail et ne communiquez pas le code : sans lui, rien ne change.',
}

export const orderAdded: OrderAddedWords = {
  subject: (order) => `La commande ${order} a été ajoutée à un compte EM-Smart`,
  preview: 'Qui se connecte à ce compte voit la commande et peut en demander le retour ou la réparation.',
  heading: 'Une commande a été ajoutée à un compte',
  toOrder:
    'Votre commande a été passée avec cette adresse. Grâce à un code que nous avons envoyé ici, elle a été ajoutée à un compte EM-Smart qui utilise une autre adresse.',
  toAccount: 'Notre équipe a rattaché une commande à votre compte. Vous la trouvez parmi vos commandes.',
  order: 'Commande',
  at: 'Quand',
  notYou: 'Si vous n’en savez rien, répondez à cet e-mail pour que notre équipe puisse vous aider.',
  open: 'Ouvrir vos commandes',
}

export const emailChanged: EmailChangedWords = {
  subject: 'L’adresse e-mail de votre compte EM-Smart a été modifiée',
  preview: 'La connexion se fait désormais avec la nouvelle adresse.',
  heading: 'Votre adresse e-mail a été modifiée',
  toOld: 'Votre compte n’est plus lié à cette adresse. Il s’ouvre désormais avec une autre, et nos e-mails y sont envoyés.',
  toNew: 'Votre compte est maintenant lié à cette adresse. Elle vous sert désormais à vous connecter et nos e-mails arrivent ici.',
  at: 'Quand',
  signedOut: 'Tous les autres navigateurs ont été déconnectés.',
  notYouOld: 'Si ce n’était pas vous, répondez tout de suite à cet e-mail pour que notre équipe puisse vous aider.',
  notYouNew: 'Si vous n’en savez rien, répondez à cet e-mail et dites-le-nous.',
  open: 'Ouvrir votre compte',
}

export const exportReady: ExportReadyWords = {
  subject: 'Vos données EM-Smart sont prêtes',
  preview: 'Téléchargez-les depuis la page de votre compte.',
  heading: 'Vos données sont prêtes',
  ready:
    'La copie de vos données que vous avez demandée est prête. Téléchargez-la depuis la page de votre compte ; nous vous demanderons de vous connecter et de confirmer votre identité.',
  until: (until) => `Elle est disponible jusqu’au ${until}. Nous la supprimons ensuite et vous pouvez en demander une nouvelle.`,
  open: 'Aller à vos données',
  notYou: 'Vous n’avez rien demandé ? Déconnectez tous les appareils sur la page de votre compte et dites-le-nous.',
}

export const voucherReady: VoucherReadyWords = {
  subject: 'Votre bon d’achat EM-Smart',
  preview: 'Votre code se trouve dans cet e-mail.',
  heading: 'Votre bon d’achat est prêt',
  redeemed: 'Vous avez échangé des points contre un bon d’achat. Saisissez ce code au moment de payer :',
  code: 'Code',
  amount: 'Bon d’achat',
  lastDay: 'À utiliser au plus tard le',
  terms:
    'Le code vaut pour une seule commande et ne se cumule pas avec d’autres remises. Si la commande coûte moins, le reste du bon d’achat est perdu.',
  open: 'Voir vos points',
}

export const accountDeleted: AccountDeletedWords = {
  subject: 'Votre compte EM-Smart est supprimé',
  preview: 'C’est notre dernier e-mail à ce sujet.',
  heading: 'Votre compte est supprimé',
  deleted:
    'Comme demandé, nous avons supprimé votre compte : votre nom, votre téléphone, vos adresses, clés d’accès et points sont effacés.',
  at: 'Quand',
  kept: (day) =>
    `La loi nous oblige à conserver les pièces de vos commandes dix ans à compter de chaque commande. Elles sont verrouillées, aucune page ne les affiche, et les dernières sont effacées après le ${day}.`,
  nothingKept: 'Il n’y avait pas de commande : rien n’est conservé.',
  notYou: 'Si ce n’était pas vous, répondez tout de suite à cet e-mail.',
}
