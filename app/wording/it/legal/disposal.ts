import type { DisposalWords } from '../../en/legal/disposal.ts'

export const disposal: DisposalWords = {
  devices: 'Apparecchi usati',
  devicesItems: [
    'Il bidone barrato su un apparecchio significa: a fine vita non va gettato nei rifiuti domestici. Va consegnato separatamente.',
    'Può consegnarlo ai centri di raccolta del Suo comune e ai rivenditori che ritirano gli apparecchi.',
    'Prima tolga le pile e batterie usate non racchiuse nell’apparecchio e le lampade che si possono rimuovere senza romperle.',
    'I dati personali su un apparecchio, ad esempio i progetti salvati, vanno cancellati da Lei.',
  ],
  batteries: 'Pile e batterie',
  batteriesItems: [
    'La legge obbliga a restituire le pile e batterie usate. Non vanno gettate nei rifiuti domestici.',
    'Può restituirle gratuitamente a noi, a ogni negozio che vende batterie di quel tipo e ai punti di raccolta pubblici.',
    'Il bidone barrato indica la raccolta separata. Cd significa che una batteria contiene più dello 0,002% di cadmio, Pb più dello 0,004% di piombo.',
    'Le batterie possono contenere sostanze nocive per la salute e l’ambiente. Raccolte separatamente, vengono riciclate o preparate per un altro uso.',
    'Le batterie durano di più se non vengono scaricate del tutto, surriscaldate o conservate scariche.',
  ],
  safety: 'Batterie al litio',
  safetyItems: [
    'Possono bruciare o esplodere se danneggiate, in cortocircuito o surriscaldate.',
    'Copra i poli con nastro adesivo prima di restituirle.',
    'Non ci spedisca mai in un pacco una batteria danneggiata, gonfia o che perde. La porti a un punto di raccolta per rifiuti pericolosi, o chieda a noi.',
  ],
  takeBack: 'Come le ritiriamo',
  numbers: 'Registrazione',
  devicesNumber: 'Apparecchi (RAEE)',
  batteriesNumber: 'Pile e batterie',
}
