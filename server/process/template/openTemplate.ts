import { randomUUID } from 'node:crypto';
import type { Criticality } from '../../model/ciClass.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { BadInput, Conflict, NotFound } from '../../model/errors.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import type { ChangeTemplate } from './template.ts';
import { createTemplate, endTemplate, readTemplates } from './templateStore.ts';

export interface TemplateRequest {
  readonly title: string;
  readonly classes: readonly string[];
  readonly mostCriticality?: Criticality | null | undefined;
  readonly mostServicesDown: number;
  readonly mostImpacted: number;
}
type Context = Pick<ChangeContext, 'database' | 'appendAudit'>;

const longestTitle = 300;

/**
 * Says yes in advance to routine changes within limits.
 * @param author the handle of a change manager
 * @throws BadInput with the place below `input`
 */
export async function openTemplate(
  { database, appendAudit }: Context,
  request: TemplateRequest,
  author: string,
): Promise<ChangeTemplate> {
  const template = templateBy(request, author);
  return database.write(async (transaction) => {
    // The reply to our own commit was lost, and this is the driver's second try.
    const [known] = await readTemplates(transaction, [template.id]);
    if (known) return known;
    await createTemplate(transaction, template);
    const entry = { actor: author, action: 'template.opened', subject: template.id, detail: { ...template } };
    await appendAudit(transaction, entry);
    return template;
  });
}

/**
 * Puts a template with other limits in the place of one, which ends: what was planned by the former limits was not agreed
 * to by the new ones, so those changes need approvals like any other unless they name the new one.
 * @param author the handle of the change manager whose word the new one is
 * @throws NotFound; Conflict where it was withdrawn; BadInput with the place below `input`
 */
export async function reviseTemplate(
  { database, appendAudit }: Context,
  {
    id,
    request,
    reason,
  }: { readonly id: string; readonly request: TemplateRequest; readonly reason: string },
  author: string,
): Promise<ChangeTemplate> {
  const template = { ...templateBy(request, author), replaces: id };
  const at = Date.now();
  return database.write(async (transaction) => {
    // The reply to our own commit was lost, and this is the driver's second try.
    const [known] = await readTemplates(transaction, [template.id]);
    if (known) return known;
    const ended = await endTemplate(transaction, id, at);
    if (!ended) throw new NotFound('There is no template with this id.', 'id');
    if (!ended.mine) throw new Conflict(`${ended.template.title} was withdrawn.`, 'id');
    await createTemplate(transaction, template);
    const detail = { ...template, reason };
    await appendAudit(transaction, {
      actor: author,
      action: 'template.revised',
      subject: template.id,
      detail,
    });
    return template;
  });
}

/**
 * Ends a template: changes that have not begun need approvals like any other from then on.
 * @throws NotFound
 */
export async function withdrawTemplate(
  { database, appendAudit }: Context,
  { id, reason }: { readonly id: string; readonly reason: string },
  actor: string,
): Promise<ChangeTemplate> {
  const at = Date.now();
  return database.write(async (transaction) => {
    const ended = await endTemplate(transaction, id, at);
    if (!ended) throw new NotFound('There is no template with this id.', 'id');
    const entry = { actor, action: 'template.withdrawn', subject: id, detail: { reason } };
    if (ended.mine) await appendAudit(transaction, entry);
    return ended.template;
  });
}

function templateBy(request: TemplateRequest, author: string): ChangeTemplate {
  const { classes, mostCriticality = null, mostServicesDown, mostImpacted } = request;
  const title = request.title.trim();
  if (title === '' || title.length > longestTitle)
    throw new BadInput(`A template has a title of 1 to ${longestTitle} characters.`, 'input.title');
  if (classes.length === 0) throw new BadInput('Name the classes that it is for.', 'input.classes');
  for (const [at, name] of classes.entries())
    if (!ciClass(name)) throw new BadInput(`There is no class ${name.slice(0, 100)}.`, `input.classes.${at}`);
  for (const [field, limit] of Object.entries({ mostServicesDown, mostImpacted }))
    if (limit < 0) throw new BadInput('A limit is 0 or more.', `input.${field}`);
  const id = `t${randomUUID().replaceAll('-', '')}`;
  return {
    ...{ id, title, author, classes: [...new Set(classes)], mostCriticality },
    ...{ mostServicesDown, mostImpacted, withdrawnAt: null, replaces: null },
  };
}
