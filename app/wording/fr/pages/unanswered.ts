import type { unanswered as english } from '../../en/pages/unanswered.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const unanswered: SameKeys<typeof english> = {
  partPaid:
    'Répondez au plus tard le {date}, fin de journée. Sans réponse, nous remboursons {amount} et le reste demeure ouvert : vous pouvez encore dire que c’est trop peu.',
  leftOpen:
    'Nous n’avons pas eu de réponse au {date}. Cela ne vaut pas acceptation : nous remboursons {amount} et le reste demeure ouvert. Vous pouvez encore accepter l’offre ou la contester.',
  restTitle: 'Le reste demeure ouvert',
  restText:
    'Nous avons remboursé ce que personne ne conteste. Vous n’avez pas accepté que ce soit tout : si c’est trop peu, dites-le-nous.',
  restAsk: 'Demander un complément',
  earlierTitle: '{amount} ont été remboursés le {date}',
  earlierText: 'C’était ce que personne ne conteste.',
  fixed:
    'Le constat donne {amount}. Le client a 14 jours pour répondre ; sans réponse, {amount} sont remboursés et le reste demeure ouvert.',
  free: 'Indiquez un montant de {least} à {most}. Le client a 14 jours pour répondre ; sans réponse, il est remboursé et le reste demeure ouvert.',
}
