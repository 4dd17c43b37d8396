import type { WithdrawalWords } from '../../en/legal/withdrawal.ts'
import { declare } from '../pages/declare.ts'

// The label of the law stands once, where the page that it leads to has it.
const { entry }: Readonly<{ entry: string }> = declare

// The sentences of Directive 2011/83/EU, annex I, in French. The form was compared with the one of the French consumer code; the
// instructions, and `online` as Directive (EU) 2023/2673 has it, were not (docs/decisions/0312-french-and-italian.md).
const possession = 'où vous-même, ou un tiers autre que le transporteur et désigné par vous, prend physiquement possession'

export const withdrawal: WithdrawalWords = {
  right: 'Droit de rétractation',
  within: 'Vous avez le droit de vous rétracter du présent contrat sans donner de motif dans un délai de quatorze jours.',
  expires: 'Le délai de rétractation expire quatorze jours après le jour',
  expiresFrom: [
    `${possession} du bien ;`,
    `${possession} du dernier bien, si vous avez commandé plusieurs biens par une seule commande et s’ils sont livrés séparément ;`,
    `${possession} du dernier lot ou de la dernière pièce, si un bien est livré en plusieurs lots ou pièces.`,
  ],
  inform: (trader) =>
    `Pour exercer le droit de rétractation, vous devez nous notifier (${trader}) votre décision de rétractation du présent contrat au moyen d’une déclaration dénuée d’ambiguïté (par exemple, lettre envoyée par la poste ou courrier électronique). Vous pouvez utiliser le modèle de formulaire de rétractation mais ce n’est pas obligatoire.`,
  online: (address) =>
    `Vous pouvez également exercer votre droit de rétractation en ligne à l’adresse ${address}. Si vous utilisez cette fonction en ligne, nous vous enverrons sans retard injustifié, sur un support durable (par exemple, par courrier électronique), un accusé de réception reprenant le contenu de la déclaration de rétractation ainsi que la date et l’heure de sa réception.`,
  withdrawHere: entry,
  deadline:
    'Pour que le délai de rétractation soit respecté, il suffit que vous transmettiez votre communication relative à l’exercice du droit de rétractation avant l’expiration du délai de rétractation.',
  effects: 'Effets de la rétractation',
  reimburse:
    'En cas de rétractation de votre part du présent contrat, nous vous rembourserons tous les paiements reçus de vous, y compris les frais de livraison (à l’exception des frais supplémentaires découlant du fait que vous avez choisi, le cas échéant, un mode de livraison autre que le mode moins coûteux de livraison standard proposé par nous) sans retard excessif et, en tout état de cause, au plus tard quatorze jours à compter du jour où nous sommes informés de votre décision de rétractation du présent contrat. Nous procéderons au remboursement en utilisant le même moyen de paiement que celui que vous aurez utilisé pour la transaction initiale, sauf si vous convenez expressément d’un moyen différent ; en tout état de cause, ce remboursement n’occasionnera pas de frais pour vous.',
  withhold:
    'Nous pouvons différer le remboursement jusqu’à ce que nous ayons reçu le bien ou jusqu’à ce que vous ayez fourni une preuve d’expédition du bien, la date retenue étant celle du premier de ces faits.',
  sendBack: (warehouse) =>
    `Vous devrez renvoyer ou rendre le bien, à nous-mêmes ou à ${warehouse}, sans retard excessif et, en tout état de cause, au plus tard quatorze jours après que vous nous aurez communiqué votre décision de rétractation du présent contrat. Ce délai est réputé respecté si vous renvoyez le bien avant l’expiration du délai de quatorze jours.`,
  cost: 'Vous devrez prendre en charge les frais directs de renvoi du bien.',
  value:
    'Votre responsabilité n’est engagée qu’à l’égard de la dépréciation du bien résultant de manipulations autres que celles nécessaires pour établir la nature, les caractéristiques et le bon fonctionnement de ce bien.',
  without: 'Quand il n’y a pas de droit de rétractation',
  withoutText:
    'Il n’existe pas pour les biens fabriqués selon vos spécifications ou nettement personnalisés. C’est un droit des consommateurs, non des entreprises qui achètent pour leur activité.',
  form: 'Modèle de formulaire de rétractation',
  formHint: '(Veuillez compléter et renvoyer le présent formulaire uniquement si vous souhaitez vous rétracter du contrat.)',
  formLines: (trader) => [
    `À l’attention de ${trader} :`,
    'Je/nous (*) vous notifie/notifions (*) par la présente ma/notre (*) rétractation du contrat portant sur la vente du bien (*)/pour la prestation de service (*) ci-dessous',
    'Commandé le (*)/reçu le (*)',
    'Nom du (des) consommateur(s)',
    'Adresse du (des) consommateur(s)',
    'Signature du (des) consommateur(s) (uniquement en cas de notification du présent formulaire sur papier)',
    'Date',
  ],
  formEnd: '(*) Rayez la mention inutile.',
  byEmail: (email) => `courrier électronique : ${email}`,
  byPhone: (phone) => `téléphone : ${phone}`,
}
