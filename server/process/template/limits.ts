import type { Outline } from '../../impact/answer/outline.ts';
import { type Criticality, criticalities } from '../../model/ciClass.ts';
import type { ChangeTemplate } from './template.ts';

const weight = (criticality: Criticality | null) =>
  criticality === null ? -1 : criticalities.indexOf(criticality);

/**
 * Why a template does not stand in for approvals, as a sentence; undefined where it does.
 * @param editors handles of those who wrote the change: nobody approves their own by a template either
 */
export function beyondTemplate(
  template: ChangeTemplate | undefined,
  { services, targets, analysis }: Outline,
  editors: readonly string[],
): string | undefined {
  if (!template || template.withdrawnAt !== null) return 'No template that is in use stands behind it.';
  const { title, author, classes, mostCriticality, mostServicesDown, mostImpacted } = template;
  if (editors.includes(author)) return `${author}, whose word the template ${title} is, has written on it.`;
  const stranger = targets.find((target) => !classes.includes(target.class));
  if (stranger) return `${title} is for ${classes.join(', ')}, not for ${stranger.name} (${stranger.class}).`;
  const [critical] = services.parts
    .filter(({ criticality }) => weight(criticality ?? 'LOW') > weight(mostCriticality))
    .flatMap(({ first }) => first);
  if (critical) return `It hits ${critical.name}, which is more critical than ${title} allows.`;
  const { down, degraded, atRisk, services: counts } = analysis.summary;
  if (counts.down > mostServicesDown)
    return `It takes down ${counts.down} services; ${title} allows ${mostServicesDown}.`;
  const impacted = down + degraded + atRisk;
  return impacted > mostImpacted ? `It hits ${impacted} CIs; ${title} allows ${mostImpacted}.` : undefined;
}
