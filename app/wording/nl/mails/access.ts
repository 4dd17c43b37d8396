import type { PasskeyChangedWords, StaffAccessWords } from '../../en/mails/access.ts'

export const passkeyChanged: PasskeyChangedWords = {
  preview: 'Was u dit, dan hoeft u niets te doen.',
  added: {
    subject: 'Er is een passkey toegevoegd aan uw EM-Smart-account',
    heading: 'Er is een passkey toegevoegd',
    happened: 'Deze passkey logt vanaf nu in op uw account, zonder code per e-mail.',
  },
  removed: {
    subject: 'Er is een passkey verwijderd van uw EM-Smart-account',
    heading: 'Er is een passkey verwijderd',
    happened: 'Deze passkey logt niet meer in op uw account. U kunt altijd inloggen met een code per e-mail.',
  },
  at: 'Wanneer',
  wasYou: 'Was u dit, dan hoeft u niets te doen.',
  notYou:
    'Was u dit niet, log dan in, verwijder de passkeys die u niet kent, log alle apparaten uit en antwoord op deze e-mail, zodat we u kunnen helpen.',
  open: 'Uw passkeys bekijken',
}

export const staffAccess: StaffAccessWords = {
  preview: 'Weet u hiervan, dan hoeft u niets te doen.',
  somebody: 'Een collega',
  commandLine: 'de opdrachtregel van de server',
  yours: {
    invited: 'U hebt toegang gekregen tot de EM-Smart-console',
    recovered: 'Uw toegang tot de EM-Smart-console is hersteld',
    passkey: 'Er is een passkey toegevoegd aan uw toegang tot de EM-Smart-console',
    role: 'Uw rol in de EM-Smart-console is gewijzigd',
    removed: 'Uw toegang tot de EM-Smart-console is verwijderd',
  },
  others: {
    invited: (name) => `${name} heeft toegang gekregen tot de EM-Smart-console`,
    recovered: (name) => `De toegang van ${name} tot de EM-Smart-console is hersteld`,
    passkey: (name) => `Er is een passkey toegevoegd aan de toegang van ${name}`,
    role: (name) => `De rol van ${name} in de EM-Smart-console is gewijzigd`,
    removed: (name) => `De toegang van ${name} tot de EM-Smart-console is verwijderd`,
  },
  happened: {
    invited: 'Er is een link gemaakt waarmee één passkey kan worden ingesteld, één keer, binnen 24 uur.',
    recovered:
      'Alle passkeys en sessies van deze toegang zijn verwijderd, en er is een link gemaakt voor een nieuwe passkey, één keer, binnen 24 uur.',
    passkey: 'De passkey is met de link ingesteld. Ze logt vanaf nu in op de console.',
    role: 'Alle sessies zijn uitgelogd; de nieuwe rol geldt vanaf de volgende keer inloggen.',
    removed: 'Alle passkeys en sessies van deze toegang zijn verwijderd.',
  },
  person: 'Persoon',
  role: 'Rol',
  roles: { agent: 'Medewerker', finance: 'Financiën', admin: 'Beheer' },
  by: 'Gewijzigd door',
  at: 'Wanneer',
  apart: '7 dagen lang kan geen van beiden goedkeuren wat de ander voorstelt.',
  notYou: 'Had u dit niet verwacht, bel dan nu een andere beheerder; antwoord niet per e-mail. Keur niets goed tot het duidelijk is.',
  notKnown: 'Heeft niemand u hiervan verteld, bel dan de persoon. Weet die er niets van, verwijder deze toegang dan onder Personen.',
  open: 'Personen openen',
  whyYou: 'Deze e-mail gaat bij elke wijziging van toegang naar de persoon en alle beheerders, en kan niet worden uitgezet.',
}
