import type { repairs as english } from '../../en/pages/repairs.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const repairs: SameKeys<typeof english> = {
  tryTitle: 'Pruebe primero esto',
  tryText: 'Resuelve la mayoría de los problemas. Apague la máquina antes de tocarla.',
  tries: {
    power:
      'Compruebe que el cable de alimentación está bien enchufado, que la parada de emergencia está liberada y que la llave, si la hay, está girada.',
    cable: 'Con la máquina apagada, pruebe otro cable USB, directo al ordenador y sin concentrador. Después, enciéndala.',
    restart: 'Reinicie el ordenador y el software de grabado, e instale la última versión.',
    lens: 'Con la máquina apagada y fría, limpie la lente con una toallita seca para lentes y compruebe la distancia al material.',
    file: 'Pruebe otro archivo y otro material con los ajustes del manual.',
  },
  thingTitle: '¿Qué artículo es?',
  thing: '¿Qué artículo necesita reparación?',
  serial: 'Número de serie {serial}',
  machineOf: 'Máquina {position} de {count}',
  component: '¿Qué pieza está afectada?',
  componentOfMachine: 'Solo para máquinas.',
  components: {
    fiber_source: 'La fuente láser de fibra',
    diode_source: 'La fuente láser de diodo',
    other: 'Otra pieza',
    unknown: 'No lo sé',
  },
  componentHints: {
    fiber_source: 'El láser infrarrojo que marca metal.',
    diode_source: 'El láser azul que graba madera, cuero y similares.',
    other: 'Como lente, motor, placa, fuente de alimentación, carcasa o cable.',
    unknown: 'Lo averiguamos juntos antes de que nada cueste dinero.',
  },
  causeTitle: '¿Qué causó el problema?',
  cause: '¿Qué encaja mejor?',
  causes: {
    defect: 'Dejó de funcionar por sí sola',
    wear: 'Desgaste normal',
    misuse: 'No se usó o guardó como dice el manual',
    accident: 'Un accidente',
    unauthorized_repair: 'Alguien la abrió, modificó o reparó',
    unauthorized_parts_or_software: 'Se usaron piezas o software de otros fabricantes',
    malware_or_force_majeure: 'Un virus, un ataque informático o un fenómeno natural',
    return_shipping_damage: 'Se dañó en el transporte hacia una reparación',
  },
  causeHints: {
    defect: 'O nunca funcionó bien.',
    wear: 'Por ejemplo, piezas gastadas o decoloración.',
    misuse: 'Por ejemplo, sin limpiarla o en un lugar húmedo.',
    accident: 'Por ejemplo, una caída, agua, calor, frío o insectos.',
    unauthorized_repair: 'Sin acordarlo antes con nosotros.',
    unauthorized_parts_or_software: 'No son de EM-Smart ni los hemos autorizado.',
    malware_or_force_majeure: 'Como un rayo o una inundación.',
    return_shipping_damage: 'En el paquete, de camino a nosotros.',
  },
  firstUse: 'Falló la primera vez que la usé',
  firstUseHint: 'En ese caso sustituimos gratis accesorios y consumibles.',
  prohibitedTitle: '¿Ha ocurrido algo de esto?',
  prohibitedText:
    'Marque todo lo que corresponda, o nada. Esto no excluye su solicitud: nuestro equipo lo examina, y nos ayuda a encontrar la avería.',
  deniedTitle: 'No se puede reparar',
}
