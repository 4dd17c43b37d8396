import type { caseSteps as english } from '../../en/pages/case-steps.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const caseSteps: SameKeys<typeof english> = {
  itemTitle: 'Il nous manque quelque chose',
  itemPaused: 'Notre examen est suspendu jusqu’à votre réponse.',
  itemUntil:
    'Veuillez répondre avant la fin du {date}. Notre examen est suspendu jusque-là. Ensuite, votre demande expire et votre commande reste inchangée.',
  itemAnswer: 'Votre réponse',
  itemHint: 'Indiquez ce que nous avons demandé, ou que vous l’avez ajouté ci-dessus.',
  itemSend: 'Envoyer la réponse',
  pickupTitle: 'Planifier votre enlèvement',
  pickupText: 'Choisissez un jour, une heure et l’adresse. Nous réservons alors l’enlèvement et vous envoyons les deux documents.',
  pickupUntil:
    'Choisissez un jour, une heure et l’adresse avant la fin du {date}. Nous réservons alors l’enlèvement et vous envoyons les deux documents.',
  wishTitle: 'L’enlèvement que vous avez choisi',
  wishText:
    'Nous réservons l’enlèvement pour le {day}, entre {from} et {to}, à l’adresse : {address}. Vous pouvez encore le modifier jusqu’à la réservation.',
  day: 'Jour',
  part: 'Entre',
  window: '{from} et {to}',
  place: 'Adresse',
  otherPlace: 'Enlèvement à une autre adresse : ajoutez-la d’abord à votre compte',
  phone: 'Téléphone',
  phoneHint: 'Le transporteur vous appelle avant l’enlèvement.',
  choose: 'Choisir cet enlèvement',
  alter: 'Modifier l’enlèvement',
  failedTitle: 'Le transporteur n’est pas venu ?',
  failedText: 'Dites-le-nous et choisissez un autre jour. C’est gratuit.',
  failedWhy: 'Que s’est-il passé ?',
  failedReport: 'Signaler l’enlèvement manqué',
  solveTitle: 'Nos conseils ont-ils aidé ?',
  solveText: 'Dans ce cas, vous n’avez rien à envoyer. Si le problème revient, envoyez une nouvelle demande de réparation.',
  solve: 'Oui, c’est résolu',
  stillWhat: 'Qu’avez-vous essayé et que se passe-t-il maintenant ?',
  stillHint: 'Notre service client reprend à partir de là ou organise un enlèvement.',
  still: 'Cela ne fonctionne toujours pas',
}
