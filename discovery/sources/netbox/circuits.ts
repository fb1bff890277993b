import type { Finding } from '../../source.ts';
import { textAt } from '../../tree.ts';
import { ciOf, integerOf, nameOf, ownerOf, relation, relationTo, siteOf, textOf } from './describe.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type NetboxRecord } from './record.ts';

/** The network of a provider that a circuit ends in. */
function networkAt(termination: NetboxRecord, inventory: Inventory): NetboxRecord | undefined {
  const direct = inventory.referred(termination, 'provider_network', 'circuits.providernetwork');
  const generic = inventory.generic(termination, 'termination_type', 'termination_id');
  return direct ?? (generic?.model === 'circuits.providernetwork' ? generic : undefined);
}

function* circuitFindings(circuit: NetboxRecord, inventory: Inventory): Generator<Finding> {
  const number = textOf(circuit, 'cid');
  const provider = inventory.referred(circuit, 'provider', 'circuits.provider');
  const attributes = {
    circuitId: number,
    kind: textAt(inventory.referred(circuit, 'type', 'circuits.circuittype')?.fields, 'name'),
    commitRateKbit: integerOf(circuit, 'commit_rate'),
  };
  // Numbers are a provider's own: two providers may use the same one.
  const identifiers = number
    ? { circuitId: [`${textAt(provider?.fields, 'slug') ?? ''}/${number}`] }
    : undefined;
  yield ciOf(
    circuit,
    'Circuit',
    nameOf(circuit, 'cid'),
    attributes,
    inventory,
    identifiers ? { identifiers } : {},
  );
  yield* relationTo('SUPPLIED_BY', circuit, provider);
  yield* ownerOf(circuit, inventory);
  const terminations = inventory.referring('circuits.circuittermination', 'circuit', circuit.id);
  const sites = new Set<NetboxRecord>();
  const networks = new Set<NetboxRecord>();
  for (const termination of terminations) {
    const site = siteOf(termination, inventory);
    const network = networkAt(termination, inventory);
    if (site) sites.add(site);
    if (network) networks.add(network);
  }
  // It is the devices at an end that fail with their site; the line itself does not.
  for (const site of sites) yield* relationTo('LOCATED_IN', circuit, site, { strength: 'NONE' });
  for (const network of networks) yield* relationTo('DEPENDS_ON', circuit, network);
}

/** Circuits, and the providers' networks behind them, which are services that a supplier runs. */
export function* allCircuitFindings(inventory: Inventory): Generator<Finding> {
  for (const network of inventory.of('circuits.providernetwork')) {
    yield ciOf(network, 'Service', nameOf(network), { serviceId: textOf(network, 'service_id') }, inventory);
    const provider = inventory.referred(network, 'provider', 'circuits.provider');
    if (provider)
      yield relation('SUPPLIED_BY', keyOf(network.model, network.id), keyOf(provider.model, provider.id));
  }
  for (const circuit of inventory.of('circuits.circuit')) yield* circuitFindings(circuit, inventory);
}
