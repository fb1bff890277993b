import { expect, test } from 'vitest';
import { parseSessionOptions } from './sessionOptions.ts';

test('the demo offers its people, but not the agent', () => {
  const options = parseSessionOptions({
    password: false,
    welcome: false,
    demo: true,
    demoRoles: [
      { role: 'VIEWER', handle: 'demo-viewer', name: 'Vera Lindqvist' },
      { role: 'AGENT', handle: 'demo-agent', name: 'Demo agent' },
      { role: 'KING', handle: 'x', name: 'X' },
    ],
  });
  expect(options.demo).toBe(true);
  expect(options.demoPeople).toEqual([{ role: 'VIEWER', name: 'Vera Lindqvist' }]);
});

test.each([undefined, null, 'no', { demoRoles: 7 }])(
  'an answer that is none, %j, offers nothing',
  (answer) => {
    expect(parseSessionOptions(answer)).toEqual({
      password: false,
      welcome: false,
      provider: undefined,
      demo: false,
      demoPeople: [],
    });
  },
);
