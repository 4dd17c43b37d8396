import type { PasskeyChangedWords, StaffAccessWords } from '../../en/mails/access.ts'

export const passkeyChanged: PasskeyChangedWords = {
  preview: 'Si ha sido usted, no tiene que hacer nada.',
  added: {
    subject: 'Se ha añadido una clave de acceso a su cuenta EM-Smart',
    heading: 'Se ha añadido una clave de acceso',
    happened: 'Desde ahora, esta clave de acceso inicia sesión en su cuenta, sin código por correo.',
  },
  removed: {
    subject: 'Se ha eliminado una clave de acceso de su cuenta EM-Smart',
    heading: 'Se ha eliminado una clave de acceso',
    happened: 'Esta clave de acceso ya no inicia sesión en su cuenta. Siempre puede iniciar sesión con un código por correo.',
  },
  at: 'Cuándo',
  wasYou: 'Si ha sido usted, no tiene que hacer nada.',
  notYou:
    'Si no ha sido usted, inicie sesión, elimine las claves de acceso que no conozca, cierre la sesión en todos los dispositivos y responda a este correo para que podamos ayudarle.',
  open: 'Ver sus claves de acceso',
}

export const staffAccess: StaffAccessWords = {
  preview: 'Si ya lo sabía, no tiene que hacer nada.',
  somebody: 'Una persona del equipo',
  commandLine: 'la línea de comandos del servidor',
  yours: {
    invited: 'Se le ha dado acceso a la consola de EM-Smart',
    recovered: 'Se ha restablecido su acceso a la consola de EM-Smart',
    passkey: 'Se ha añadido una clave de acceso a su acceso a la consola de EM-Smart',
    role: 'Se ha cambiado su función en la consola de EM-Smart',
    removed: 'Se ha eliminado su acceso a la consola de EM-Smart',
  },
  others: {
    invited: (name) => `Se ha dado acceso a la consola de EM-Smart a ${name}`,
    recovered: (name) => `Se ha restablecido el acceso de ${name} a la consola de EM-Smart`,
    passkey: (name) => `Se ha añadido una clave de acceso al acceso de ${name}`,
    role: (name) => `Se ha cambiado la función de ${name} en la consola de EM-Smart`,
    removed: (name) => `Se ha eliminado el acceso de ${name} a la consola de EM-Smart`,
  },
  happened: {
    invited: 'Se ha creado un enlace que configura una clave de acceso, una sola vez, en 24 horas.',
    recovered:
      'Se han eliminado todas las claves y sesiones de este acceso, y se ha creado un enlace que configura una clave nueva, una sola vez, en 24 horas.',
    passkey: 'La clave de acceso se configuró con el enlace. Desde ahora inicia sesión en la consola.',
    role: 'Se han cerrado todas las sesiones; la nueva función vale desde el próximo inicio de sesión.',
    removed: 'Se han eliminado todas las claves y sesiones de este acceso.',
  },
  person: 'Persona',
  role: 'Función',
  roles: { agent: 'Agente', finance: 'Finanzas', admin: 'Administración' },
  by: 'Cambiado por',
  at: 'Cuándo',
  apart: 'Durante 7 días, ninguna de las dos personas puede aprobar lo que proponga la otra.',
  notYou: 'Si no lo esperaba, llame ahora a otra persona administradora; no responda por correo. Hasta que esté aclarado, no apruebe nada.',
  notKnown:
    'Si nadie le ha hablado de esto, pregunte por teléfono a la persona. Si no sabe nada, elimine este acceso en la página de personas.',
  open: 'Abrir la página de personas',
  whyYou: 'Este correo va a la persona y a toda la administración con cada cambio de acceso, y no se puede desactivar.',
}
