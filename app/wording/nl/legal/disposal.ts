import type { DisposalWords } from '../../en/legal/disposal.ts'

export const disposal: DisposalWords = {
  devices: 'Oude apparaten',
  devicesItems: [
    'De doorgekruiste vuilnisbak op een apparaat betekent: aan het eind van zijn leven mag het niet bij het huisvuil. U moet het apart inleveren.',
    'U kunt het inleveren bij de inzamelpunten van uw gemeente en bij winkels die apparaten terugnemen.',
    'Haal er vóór het inleveren oude batterijen uit die niet in het apparaat zijn ingesloten, en lampen die zonder breken los kunnen.',
    'Persoonlijke gegevens op een apparaat, zoals opgeslagen ontwerpen, moet u zelf wissen.',
  ],
  batteries: 'Batterijen',
  batteriesItems: [
    'U bent wettelijk verplicht oude batterijen in te leveren. Ze mogen niet bij het huisvuil.',
    'U kunt ze gratis inleveren bij ons, bij elke winkel die zulke batterijen verkoopt en bij openbare inzamelpunten.',
    'De doorgekruiste vuilnisbak staat voor gescheiden inzameling. Cd betekent dat een batterij meer dan 0,002% cadmium bevat, Pb meer dan 0,004% lood.',
    'Batterijen kunnen stoffen bevatten die schadelijk zijn voor gezondheid en milieu. Gescheiden ingezameld worden ze gerecycled of klaargemaakt voor ander gebruik.',
    'Batterijen gaan langer mee als ze niet helemaal leeg raken, niet te warm worden en niet leeg worden bewaard.',
  ],
  safety: 'Lithiumbatterijen',
  safetyItems: [
    'Ze kunnen branden of ontploffen als ze beschadigd, kortgesloten of te warm worden.',
    'Plak de polen af voordat u ze inlevert.',
    'Stuur ons nooit een beschadigde, opgezwollen of lekkende batterij in een pakket. Breng haar naar een inzamelpunt voor gevaarlijk afval, of vraag het ons.',
  ],
  takeBack: 'Hoe we ze terugnemen',
  numbers: 'Registratie',
  devicesNumber: 'Apparaten (AEEA)',
  batteriesNumber: 'Batterijen',
}
