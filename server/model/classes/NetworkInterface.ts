import { boolean, integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const NetworkInterface = defineClass({
  name: 'NetworkInterface',
  label: 'Network interface',
  plural: 'Network interfaces',
  family: 'hardware',
  icon: 'plug-connected',
  summary: 'One port or adapter of a device.',
  staleAfterDays: 7,
  attributes: {
    kind: text('Kind'),
    mac: text('MAC address'),
    speedMbit: integer('Speed', { unit: 'Mbit/s' }),
    enabled: boolean('Enabled'),
    mtu: integer('MTU', { unit: 'bytes' }),
  },
});
