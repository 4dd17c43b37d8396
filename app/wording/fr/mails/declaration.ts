import type { WithdrawalAcknowledgedWords, WithdrawalNoticedWords, WithdrawalSetAsideWords } from '../../en/mails/declaration.ts'

export const withdrawalAcknowledged: WithdrawalAcknowledgedWords = {
  subject: (reference) => `Nous avons reçu votre rétractation (${reference})`,
  preview: 'Ce que vous avez déclaré, et quand cela nous est parvenu.',
  heading: 'Votre rétractation nous est parvenue',
  received: 'Nous accusons réception de votre rétractation. Voici votre déclaration :',
  statement: 'Je vous notifie par la présente ma rétractation du contrat ci-dessous.',
  name: 'Nom',
  contract: 'Contrat',
  items: 'Articles',
  everything: 'Tout le contrat',
  sentTo: 'Accusé de réception envoyé à',
  at: 'Reçue le',
  reference: 'Référence',
  effective:
    'Votre déclaration a pris effet au moment où vous l’avez confirmée. Vous n’avez rien d’autre à faire pour cela et cet e-mail ne demande aucun clic.',
  next: 'Nous la rattachons maintenant à votre commande et vous écrivons au sujet du renvoi des biens et de votre remboursement. Votre remboursement est dû dans les 14 jours suivant cette déclaration ; nous pouvons attendre d’avoir reçu les biens ou la preuve de leur expédition.',
  keep: 'Conservez cet e-mail : il prouve ce que vous avez déclaré et quand.',
  notYou: 'Vous n’avez rien déclaré ? Quelqu’un a saisi votre adresse. Répondez à cet e-mail et notre équipe vérifiera.',
  why: 'EM-Smart. Cet e-mail vous est envoyé parce qu’une rétractation a été déclarée avec cette adresse.',
}

export const withdrawalNoticed: WithdrawalNoticedWords = {
  subject: (order) => `Commande ${order} : cette rétractation vient-elle de vous ?`,
  preview: 'Rien n’a changé pour votre commande.',
  heading: 'Cette rétractation vient-elle de vous ?',
  what: (order) =>
    `Nous avons reçu une rétractation qui cite la commande ${order}, mais avec une autre adresse e-mail que celle de la commande. Rien n’a changé pour votre commande et rien ne changera sans votre confirmation.`,
  ask: 'Si vous l’avez déclarée, ou si quelqu’un l’a fait pour vous, dites-le-nous : elle vaut alors dès le moment où elle a été déclarée. Si vous n’en savez rien, vous pouvez aussi nous le dire, ou simplement ignorer cet e-mail.',
  order: 'Commande',
  at: 'Déclarée le',
  open: 'Nous dire si c’était vous',
  why: 'EM-Smart. Cet e-mail vous est envoyé parce que votre commande a été passée avec cette adresse.',
}

export const withdrawalSetAside: WithdrawalSetAsideWords = {
  subject: (reference) => `À propos de votre rétractation (${reference})`,
  preview: 'Nous n’avons pas pu la rattacher à un contrat.',
  heading: 'À propos de votre rétractation',
  what: 'Nous avons recherché le contrat que vous avez cité et n’avons pas pu y rattacher votre rétractation. Message de notre équipe :',
  contract: 'Contrat cité',
  at: 'Déclarée le',
  reference: 'Référence',
  reply:
    'Si vous n’êtes pas d’accord, ou si vous avez un numéro de commande ou une facture, répondez simplement à cet e-mail. Votre déclaration reste enregistrée avec le moment où elle nous est parvenue.',
}
