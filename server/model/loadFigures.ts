import { type Attribute, money, number } from './attribute.ts';

/** What somebody may declare of a CI that carries load, so that a change can say whether enough is left of it. */
export const peakLoad: Attribute = number('Load at its busiest', {
  min: 0,
  max: 1,
  help: 'Share of its capacity that it needs then: 0.7 is 70%',
});

/** What somebody may declare of a service, so that a change can say what its downtime costs. */
export const downtimeCostPerHour: Attribute = money('Cost of an hour of downtime', {
  min: 0,
  help: 'What is lost with this service alone, without what others lose that need it',
});
