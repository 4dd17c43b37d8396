import type { repairs as english } from '../en/repairs.ts'
import type { SameKeys } from '../same-keys.ts'

export const repairs: SameKeys<typeof english> = {
  tryTitle: 'Versuchen Sie zuerst das',
  tryText: 'Die meisten Fehler sind einer von diesen. Schalten Sie die Maschine aus, bevor Sie sie anfassen.',
  tries: {
    power: 'Sitzt das Netzkabel fest, ist der Not-Aus entriegelt und der Schlüssel, wo es einen gibt, auf An?',
    cable:
      'Bei ausgeschalteter Maschine: Stecken Sie ein anderes USB-Kabel ein, direkt in den Computer und nicht über einen Hub. Schalten Sie dann ein.',
    restart: 'Starten Sie den Computer und die Graviersoftware neu, und installieren Sie deren neueste Fassung.',
    lens: 'Bei ausgeschalteter, kalter Maschine: Reinigen Sie die Linse mit einem trockenen Linsentuch, und prüfen Sie den Abstand zum Material.',
    file: 'Versuchen Sie eine andere Datei und ein anderes Material mit den Einstellungen der Anleitung.',
  },
  thingTitle: 'Worum geht es?',
  thing: 'Welcher Artikel soll repariert werden?',
  serial: 'Seriennummer {serial}',
  machineOf: 'Maschine {position} von {count}',
  component: 'Welches Teil ist es, soweit Sie es sagen können?',
  componentOfMachine: 'Nur bei einer Maschine.',
  components: {
    fiber_source: 'Die Faserlaserquelle',
    diode_source: 'Die Diodenlaserquelle',
    other: 'Ein anderes Teil',
    unknown: 'Ich kann es nicht sagen',
  },
  componentHints: {
    fiber_source: 'Der Infrarotlaser, der Metall beschriftet.',
    diode_source: 'Der blaue Laser, der Holz, Leder und Ähnliches graviert.',
    other: 'Linse, Motor, Platine, Netzteil, Gehäuse, Kabel …',
    unknown: 'Wir finden es gemeinsam heraus, bevor etwas Geld kostet.',
  },
  causeTitle: 'Wie kam es dazu?',
  cause: 'Was passt am besten?',
  causes: {
    defect: 'Es ging von selbst kaputt',
    wear: 'Es ist vom Gebrauch abgenutzt',
    misuse: 'Es wurde anders benutzt oder gelagert, als die Anleitung sagt',
    accident: 'Ihm ist etwas zugestoßen',
    unauthorized_repair: 'Jemand hat es geöffnet, verändert oder repariert',
    unauthorized_parts_or_software: 'Teile oder Software anderer waren im Einsatz',
    malware_or_force_majeure: 'Ein Virus, ein Hack oder eine Naturgewalt',
    return_shipping_damage: 'Es wurde auf dem Weg zu einer Reparatur beschädigt',
  },
  causeHints: {
    defect: 'Oder es ging nie, wie es sollte.',
    wear: 'Verschleißteile, Verfärbungen.',
    misuse: 'Zum Beispiel ungereinigt oder an einem feuchten Ort.',
    accident: 'Es fiel, wurde nass, zu heiß, zu kalt, oder Insekten kamen hinein.',
    unauthorized_repair: 'Ohne Absprache mit uns.',
    unauthorized_parts_or_software: 'Nicht von EM-Smart und nicht von uns zugelassen.',
    malware_or_force_majeure: 'Etwa Blitz oder Hochwasser.',
    return_shipping_damage: 'Im Paket, auf dem Weg zu uns.',
  },
  firstUse: 'Es war schon beim ersten Gebrauch defekt',
  firstUseHint: 'Zubehör und Verbrauchsmaterial werden dann kostenlos ersetzt.',
  prohibitedTitle: 'Ist davon etwas geschehen?',
  prohibitedText:
    'Kreuzen Sie an, was geschehen ist, oder nichts. Ihr Antrag endet damit nicht: Ein Mensch sieht ihn sich dann an, und es hilft uns, den Fehler zu finden.',
  deniedTitle: 'Kann nicht repariert werden',
}
