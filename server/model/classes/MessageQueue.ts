import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const MessageQueue = defineClass({
  name: 'MessageQueue',
  label: 'Message queue',
  plural: 'Message queues',
  family: 'software',
  icon: 'stack-2',
  summary: 'A broker, queue or topic through which programs pass messages.',
  staleAfterDays: 7,
  controlled: true,
  attributes: {
    engine: text('Engine'),
    version: text('Version'),
    port: integer('Port'),
  },
});
