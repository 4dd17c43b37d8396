import type { security as english } from '../../en/pages/security.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const security: SameKeys<typeof english> = {
  account: 'Twoje konto',
  sessionsTitle: 'Gdzie trwa logowanie',
  sessionsLead: 'Sesja kończy się sama po tygodniu bez użycia, a najpóźniej po 30 dniach.',
  sessionsEnded: 'Gotowe. Te przeglądarki zostały wylogowane.',
  thisBrowser: 'Ta przeglądarka',
  unknownBrowser: 'Nieznana przeglądarka',
  lastSeen: 'Ostatnio używana: {when}',
  end: 'Wyloguj',
  endOne: 'Wyloguj: {device}',
  endOthers: 'Wyloguj wszędzie indziej',
  passkeysTitle: 'Klucze dostępu',
  passkeysLead: 'Loguj się odciskiem palca, twarzą lub blokadą urządzenia, bez czekania na e-mail.',
  passkeyAdded: 'Klucz dostępu jest gotowy do użycia.',
  passkeyRemoved: 'Klucz dostępu został usunięty. Możesz go też usunąć z samego urządzenia.',
  passkeyUsed: 'Dodany: {added}, ostatnio użyty: {used}',
  passkeyUnused: 'Dodany: {added}, jeszcze nieużyty',
  addPasskey: 'Dodaj klucz dostępu',
  passkeyName: 'Nazwa klucza dostępu',
  rename: 'Zmień nazwę',
  save: 'Zapisz',
  remove: 'Usuń',
  removeOne: 'Usuń klucz dostępu {name}',
}
