export const disposal = {
  devices: 'Old devices',
  devicesItems: [
    'The crossed-out wheeled bin on a device means: at the end of its life it must not go into household waste. You have to hand it in separately.',
    'You can hand it in at the collection points of your town or municipality, and to retailers who take devices back.',
    'Before you hand it in, take out old batteries that are not enclosed in the device, and lamps that can be removed without breaking them.',
    'Personal data on a device, such as saved designs, you have to delete yourself.',
  ],
  batteries: 'Batteries',
  batteriesItems: [
    'You are required by law to return old batteries. They must not go into household waste.',
    'You can return them at no charge to us, to any shop that sells batteries of the kind, and at public collection points.',
    'The crossed-out wheeled bin stands for separate collection. Cd means that a battery contains more than 0.002 % cadmium, Pb more than 0.004 % lead.',
    'Batteries can contain substances that harm health and the environment. Collected separately, they are recycled or prepared for another use.',
    'Batteries last longer if they are not fully discharged, overheated or stored empty.',
  ],
  safety: 'Lithium batteries',
  safetyItems: [
    'They can burn or explode if they are damaged, short-circuited or overheated.',
    'Tape over the terminals before you return them.',
    'Never send us a damaged, swollen or leaking battery in a parcel. Take it to a collection point for hazardous waste, or ask us.',
  ],
  takeBack: 'How we take them back',
  numbers: 'Registration',
  devicesNumber: 'Devices (WEEE)',
  batteriesNumber: 'Batteries',
}

export type DisposalWords = typeof disposal
