import type { AdviceHere } from '../../policy/worded-reason.ts'

export const advice: AdviceHere = {
  'gift-opened':
    'Een geopend cadeau kan niet worden geretourneerd, dus we trekken de waarde af of het nu in het pakket zit of niet. Houd het.',
  'fee-lowest': 'Ze zijn al van de getoonde terugbetaling afgetrokken.',
}
