import type { DisposalWords } from '../../en/legal/disposal.ts'

export const disposal: DisposalWords = {
  devices: 'Appareils usagés',
  devicesItems: [
    'La poubelle barrée sur un appareil signifie : en fin de vie, il ne doit pas être jeté avec les ordures ménagères. Il doit être remis séparément.',
    'Vous pouvez le remettre aux points de collecte de votre commune et aux commerçants qui reprennent les appareils.',
    'Avant cela, retirez les piles et batteries usagées qui ne sont pas enfermées dans l’appareil, ainsi que les lampes qui s’enlèvent sans être détruites.',
    'Les données personnelles enregistrées sur un appareil, par exemple des créations, sont à effacer par vos soins.',
  ],
  batteries: 'Piles et batteries',
  batteriesItems: [
    'La loi vous oblige à rapporter les piles et batteries usagées. Elles ne doivent pas être jetées avec les ordures ménagères.',
    'Vous pouvez les rendre gratuitement chez nous, dans tout commerce qui en vend du même type, et aux points de collecte publics.',
    'La poubelle barrée indique une collecte séparée. Cd signifie qu’une batterie contient plus de 0,002 % de cadmium, Pb plus de 0,004 % de plomb.',
    'Les batteries peuvent contenir des substances nocives pour la santé et l’environnement. Collectées séparément, elles sont recyclées ou préparées pour un autre usage.',
    'Les batteries durent plus longtemps si elles ne sont ni complètement déchargées, ni surchauffées, ni stockées vides.',
  ],
  safety: 'Batteries au lithium',
  safetyItems: [
    'Elles peuvent brûler ou exploser si elles sont endommagées, court-circuitées ou surchauffées.',
    'Recouvrez les pôles de ruban adhésif avant de les rendre.',
    'Ne nous envoyez jamais par colis une batterie endommagée, gonflée ou qui fuit. Apportez-la à un point de collecte de déchets dangereux, ou interrogez-nous.',
  ],
  takeBack: 'Comment nous les reprenons',
  numbers: 'Enregistrement',
  devicesNumber: 'Appareils (DEEE)',
  batteriesNumber: 'Piles et batteries',
}
