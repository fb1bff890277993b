import type { Finding } from '../../source.ts';
import { textAt } from '../../tree.ts';
import { ciOf, nameOf, relation, textOf } from './describe.ts';
import type { Estate } from './estate.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type NetboxRecord } from './record.ts';

function* assignmentFindings(
  assignment: NetboxRecord,
  estate: Estate,
  emitted: ReadonlySet<string>,
): Generator<Finding> {
  const { inventory } = estate;
  const contact = inventory.referred(assignment, 'contact', 'tenancy.contact');
  // `content_type` before NetBox 4.0.
  const subject =
    inventory.generic(assignment, 'object_type', 'object_id') ??
    inventory.generic(assignment, 'content_type', 'object_id');
  const key = subject && keyOf(subject.model, subject.id);
  if (contact && key && emitted.has(key)) yield relation('MANAGED_BY', key, keyOf(contact.model, contact.id));
}

/** Whom contacts look after; told last, when it is known which objects became CIs. */
export function* contactFindings(estate: Estate, emitted: ReadonlySet<string>): Generator<Finding> {
  for (const assignment of estate.inventory.of('tenancy.contactassignment')) {
    yield* assignmentFindings(assignment, estate, emitted);
  }
}

/** Tenants and contacts are the people who own and run things; providers supply them. */
export function* organisationFindings(inventory: Inventory): Generator<Finding> {
  for (const tenant of inventory.of('tenancy.tenant')) {
    yield ciOf(tenant, 'Team', nameOf(tenant), { handle: textOf(tenant, 'slug') }, inventory);
  }
  for (const contact of inventory.of('tenancy.contact')) {
    const attributes = {
      contact: textOf(contact, 'email') ?? textOf(contact, 'phone'),
      title: textOf(contact, 'title'),
    };
    yield ciOf(contact, 'Team', nameOf(contact), attributes, inventory);
  }
  for (const provider of inventory.of('circuits.provider')) {
    const attributes = {
      website: textAt(provider.fields, 'portal_url'),
      contact: textAt(provider.fields, 'noc_contact'),
    };
    yield ciOf(provider, 'Supplier', nameOf(provider), attributes, inventory);
  }
}
