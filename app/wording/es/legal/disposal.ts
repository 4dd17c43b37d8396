import type { DisposalWords } from '../../en/legal/disposal.ts'

export const disposal: DisposalWords = {
  devices: 'Aparatos usados',
  devicesItems: [
    'El contenedor tachado de un aparato significa que, al final de su vida útil, no debe ir a la basura doméstica. Tiene que entregarlo por separado.',
    'Puede entregarlo en los puntos de recogida de su municipio y en los comercios que recogen aparatos.',
    'Antes de entregarlo, saque las pilas usadas que no estén integradas en el aparato y las lámparas que se puedan quitar sin romperlas.',
    'Los datos personales de un aparato, como los diseños guardados, tiene que borrarlos usted.',
  ],
  batteries: 'Pilas y baterías',
  batteriesItems: [
    'La ley le obliga a entregar las pilas usadas. No deben ir a la basura doméstica.',
    'Puede entregárnoslas gratis a nosotros, en cualquier comercio que venda pilas de ese tipo y en los puntos públicos de recogida.',
    'El contenedor tachado indica la recogida separada. Cd significa que una pila contiene más de un 0,002 % de cadmio; Pb, más de un 0,004 % de plomo.',
    'Las pilas pueden contener sustancias dañinas para la salud y el medio ambiente. Recogidas por separado, se reciclan o se preparan para otro uso.',
    'Las pilas duran más si no se descargan del todo, no se calientan en exceso y no se guardan vacías.',
  ],
  safety: 'Baterías de litio',
  safetyItems: [
    'Pueden arder o explotar si se dañan, se cortocircuitan o se calientan en exceso.',
    'Tape los polos con cinta antes de entregarlas.',
    'No nos envíe nunca en un paquete una batería dañada, hinchada o con fugas. Llévela a un punto de recogida de residuos peligrosos o pregúntenos.',
  ],
  takeBack: 'Cómo los recogemos',
  numbers: 'Registro',
  devicesNumber: 'Aparatos (RAEE)',
  batteriesNumber: 'Pilas y baterías',
}
