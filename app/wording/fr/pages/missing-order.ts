import type { missingOrder as english } from '../../en/pages/missing-order.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missingOrder: SameKeys<typeof english> = {
  link: 'Commande introuvable ?',
  title: 'Ajouter une commande manquante',
  lead: 'Les commandes passées avec {email} apparaissent automatiquement. Vous pouvez ajouter ici une commande passée avec une autre adresse.',
  backToOrders: 'Vos commandes',
  number: 'Numéro de commande',
  numberHint: 'Il figure dans votre confirmation de commande, par exemple #1042.',
  known: 'Adresse e-mail ou code postal de la commande',
  knownHint: 'L’adresse utilisée pour la commande, ou le code postal de livraison.',
  whatNext: 'Nous envoyons un code à l’adresse e-mail de la commande. Saisissez-le pour ajouter la commande.',
  send: 'Envoyer le code',
  codeTitle: 'Saisir le code',
  codeLead:
    'Si vos indications correspondent à la commande {number}, un code à 8 chiffres est en route vers l’adresse e-mail utilisée pour la passer.',
  add: 'Ajouter la commande',
  change: 'Modifier vos indications',
  added: 'La commande est maintenant dans votre compte.',
  taken:
    'Le code est correct, mais cette commande appartient à un autre compte. Si ce compte est le vôtre, connectez-vous avec son adresse. Sinon, écrivez à {address} et notre équipe s’en occupera.',
  slowDown: 'Trop d’essais. Patientez un moment, puis réessayez.',
  busy: 'L’envoi des codes est ralenti en ce moment. Veuillez réessayer dans une minute.',
  withoutTitle: 'Pas de code ?',
  withoutText:
    'Vérifiez le numéro et l’adresse, et regardez dans vos courriers indésirables. Si la commande a été passée avec un numéro de téléphone seulement, ou avec une adresse que vous n’utilisez plus, écrivez à <address></address> en indiquant le numéro de commande : notre équipe l’ajoutera à votre compte.',
}
