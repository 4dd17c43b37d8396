import type { security as english } from '../../en/pages/security.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const security: SameKeys<typeof english> = {
  account: 'Su cuenta',
  sessionsTitle: 'Dónde tiene la sesión iniciada',
  sessionsLead: 'Una sesión termina por sí sola tras una semana sin uso y, en cualquier caso, a los 30 días.',
  sessionsEnded: 'Hecho. Se ha cerrado la sesión en esos navegadores.',
  thisBrowser: 'Este navegador',
  unknownBrowser: 'Navegador desconocido',
  lastSeen: 'Último uso: {when}',
  end: 'Cerrar sesión',
  endOne: 'Cerrar la sesión en {device}',
  endOthers: 'Cerrar la sesión en los demás',
  passkeysTitle: 'Claves de acceso',
  passkeysLead: 'Inicie sesión con su huella, su cara o el bloqueo de su dispositivo, sin esperar un correo.',
  passkeyAdded: 'Su clave de acceso está lista.',
  passkeyRemoved: 'La clave de acceso se ha eliminado. También puede borrarla en el propio dispositivo.',
  passkeyUsed: 'Añadida: {added}; último uso: {used}',
  passkeyUnused: 'Añadida: {added}; aún sin usar',
  addPasskey: 'Añadir una clave de acceso',
  passkeyName: 'Nombre de la clave de acceso',
  rename: 'Cambiar nombre',
  save: 'Guardar',
  remove: 'Eliminar',
  removeOne: 'Eliminar la clave de acceso {name}',
}
