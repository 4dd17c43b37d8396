import type { RecallWords } from '../../en/mails/recall.ts'

export const recallNotice: RecallWords['recallNotice'] = {
  subject: (name) => `Produktsicherheitsrückruf: ${name}`,
  reminder: 'Wir haben Ihnen schon geschrieben und noch keine Antwort von Ihnen.',
  open: 'Wählen, was wir tun, oder sagen, dass Sie es nicht mehr haben',
  footer:
    'Das ist eine Sicherheitsmitteilung, die wir von Gesetzes wegen allen senden, die das Produkt gekauft haben. Sie ist keine Werbung.',
}

export const recallOpened: RecallWords['recallOpened'] = {
  subject: (number) => `${number}: Ihre Anfrage nach dem Produktsicherheitsrückruf`,
  heading: 'Ihre Anfrage ist eröffnet',
  text: {
    repair: 'Wir reparieren Ihr Produkt und senden es zurück. Sie zahlen dafür nichts, weder für die Reparatur noch für den Versand.',
    replacement: 'Wir ersetzen Ihr Produkt durch ein sicheres desselben Typs. Sie zahlen dafür nichts, auch nicht für den Versand.',
    refund:
      'Wir nehmen Ihr Produkt zurück und erstatten alles, was Sie dafür bezahlt haben, gleich in welchem Zustand. Den Versand zahlen wir.',
  },
  next: (until) => `Bitte wählen Sie bis ${until} einen Tag für die Abholung, und lassen Sie das Produkt bis dahin ausgeschaltet.`,
}
