import type { repairs as english } from '../../en/pages/repairs.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const repairs: SameKeys<typeof english> = {
  tryTitle: 'À essayer d’abord',
  tryText: 'Cela résout la plupart des problèmes. Éteignez la machine avant de la toucher.',
  tries: {
    power:
      'Vérifiez que le câble d’alimentation est bien branché, que l’arrêt d’urgence est déverrouillé et que la clé, s’il y en a une, est tournée.',
    cable: 'Machine éteinte, essayez un autre câble USB, directement sur l’ordinateur et sans concentrateur. Puis allumez.',
    restart: 'Redémarrez l’ordinateur et le logiciel de gravure, et installez la dernière version.',
    lens: 'Machine éteinte et froide, nettoyez la lentille avec une lingette optique sèche et vérifiez la distance au matériau.',
    file: 'Essayez un autre fichier et un autre matériau avec les réglages du manuel.',
  },
  thingTitle: 'De quel article s’agit-il ?',
  thing: 'Quel article faut-il réparer ?',
  serial: 'Numéro de série {serial}',
  machineOf: 'Machine {position} sur {count}',
  component: 'Quelle pièce est concernée ?',
  componentOfMachine: 'Pour les machines uniquement.',
  components: {
    fiber_source: 'La source laser à fibre',
    diode_source: 'La source laser à diode',
    other: 'Une autre pièce',
    unknown: 'Je ne sais pas',
  },
  componentHints: {
    fiber_source: 'Le laser infrarouge qui marque le métal.',
    diode_source: 'Le laser bleu qui grave le bois, le cuir, etc.',
    other: 'Par exemple lentille, moteur, carte, alimentation, boîtier ou câble.',
    unknown: 'Nous le cherchons ensemble avant tout frais.',
  },
  causeTitle: 'Quelle est la cause du problème ?',
  cause: 'Qu’est-ce qui correspond le mieux ?',
  causes: {
    defect: 'L’appareil a cessé de fonctionner de lui-même',
    wear: 'Usure normale',
    misuse: 'Utilisation ou stockage non conforme au manuel',
    accident: 'Un accident',
    unauthorized_repair: 'Quelqu’un l’a ouvert, modifié ou réparé',
    unauthorized_parts_or_software: 'Pièces ou logiciels d’autres fabricants',
    malware_or_force_majeure: 'Un virus, un piratage ou un événement naturel',
    return_shipping_damage: 'Dommage pendant le transport vers une réparation',
  },
  causeHints: {
    defect: 'Ou il n’a jamais bien fonctionné.',
    wear: 'Par exemple pièces usées ou décoloration.',
    misuse: 'Par exemple sans nettoyage, ou dans un lieu humide.',
    accident: 'Par exemple chute, eau, chaleur, froid ou insectes.',
    unauthorized_repair: 'Sans l’avoir convenu avec nous au préalable.',
    unauthorized_parts_or_software: 'Ni d’EM-Smart ni approuvés par nous.',
    malware_or_force_majeure: 'Par exemple la foudre ou une inondation.',
    return_shipping_damage: 'Dans le colis, en route vers nous.',
  },
  firstUse: 'L’article était défectueux à la première utilisation',
  firstUseHint: 'Dans ce cas, nous remplaçons gratuitement les accessoires et consommables.',
  prohibitedTitle: 'L’un de ces cas s’est-il produit ?',
  prohibitedText:
    'Cochez tout ce qui s’applique, ou rien. Cela n’exclut pas votre demande : notre équipe regarde, et cela nous aide à trouver la panne.',
  deniedTitle: 'Ne peut pas être réparé',
}
