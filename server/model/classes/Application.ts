import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';
import { peakLoad } from '../loadFigures.ts';

export const Application = defineClass({
  name: 'Application',
  label: 'Application',
  plural: 'Applications',
  family: 'software',
  icon: 'app-window',
  summary: 'A program, as people know it, whatever it runs on.',
  staleAfterDays: 30,
  controlled: true,
  expected: { relationships: [['RUNS_ON', 'DEPENDS_ON', 'HAS_PART', 'HAS_MEMBER']] },
  attributes: {
    version: text('Version'),
    vendor: text('Vendor'),
    language: text('Language'),
    peakLoad,
  },
});
