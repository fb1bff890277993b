import { integer, text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const FunctionClass = defineClass({
  name: 'Function',
  label: 'Function',
  plural: 'Functions',
  family: 'software',
  icon: 'function',
  summary: 'Code that a platform runs on demand.',
  identity: { domain: 'Function', by: ['arn'] },
  staleAfterDays: 7,
  attributes: {
    runtime: text('Runtime'),
    memoryMiB: integer('Memory', { unit: 'MiB' }),
    timeoutSeconds: integer('Time limit', { unit: 's' }),
  },
});
