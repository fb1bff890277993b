import { judgeSize } from '../../graph/bounds.ts';
import { type Graph, type GraphEdge, type GraphNode, type NodeState, worse } from '../../graph/graph.ts';
import type { RingNode } from '../../graph/layout/rings.ts';
import { type DistanceCount, groupKey, groupRest, type RestGroup } from './groupRest.ts';
import { hiddenNoun, hiddenWords } from './hiddenWords.ts';

interface NamedCi {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}
interface Step {
  readonly state: NodeState;
  readonly ci: NamedCi | null;
  /** Whom to ask where the viewer may not see it. */
  readonly owner?: string | null;
  readonly via: {
    readonly id: string;
    readonly type: string;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  } | null;
}
/** What is needed of an impacted CI to draw it. */
export interface Drawable {
  readonly state: NodeState;
  readonly ci: NamedCi | null;
  readonly chain: readonly Step[];
  readonly group: {
    readonly members: readonly { readonly state: NodeState; readonly ci: { readonly id: string } | null }[];
  } | null;
}

export interface DrawnImpact {
  readonly graph: Graph;
  readonly ringNodes: readonly RingNode[];
  /** What lights up for a CI or a group: its chain, nodes and lines. */
  readonly chains: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which node stands for a CI. */
  readonly standsFor: ReadonlyMap<string, string>;
  /** Groups of which too little was read: to know where they hang, or to open them. */
  readonly unread: readonly UnreadGroup[];
}

export interface UnreadGroup {
  readonly distance: number;
  readonly class: string;
  readonly state: NodeState;
  readonly size: number;
}

interface Options {
  readonly targets: readonly string[];
  /** Their chains are drawn whole, in this order around the middle. */
  readonly services: readonly Drawable[];
  /** The other impacted CIs, grouped by distance, class and state. */
  readonly others: readonly Drawable[];
  /** How much is hit over the whole answer, of which the others are only what was read. */
  readonly counts: readonly DistanceCount<NodeState>[];
  /** Groups that the person has opened. */
  readonly open: ReadonlySet<string>;
  /** Into how many groups the others go at most. */
  readonly mostGroups: number;
}

/** A group opens in place up to here; beyond it the table is the better list. */
export const mostOpened = 40;
const mostMembers = 3;
/** With more nodes than these the members of redundancy groups go into the groups of the rest. */
const roomForMembers = 34;
/** So many nodes and a line or two to each, with the groups of the rest, stay within the 150 elements that can be read. */
const roomForChains = 52;

/**
 * The bounded picture of an impact: whole chains of the services, with the members of the redundancy groups that decided,
 * and everything else in a few groups (web.md: grouping by distance and class leaves about a dozen at any size).
 */
export function drawnImpact(options: Options): DrawnImpact {
  const { services, others } = options;
  const drawing = new Drawing(new Set(options.targets), new Set(services.flatMap(({ ci }) => ci?.id ?? [])));
  for (const target of others) if (target.chain.length === 1) drawing.addChain(target.chain);
  for (const service of services) {
    drawing.addChain(service.chain);
    if (!service.ci) drawing.countHidden(service.chain);
  }
  const byId = new Map(
    [...others, ...services].flatMap((each) => (each.ci ? [[each.ci.id, each] as const] : [])),
  );
  for (const id of [...drawing.nodes.keys()]) drawing.addMembers(id, byId);
  const rest = [...byId.values()].filter(({ ci }) => ci && !drawing.nodes.has(ci.id));
  drawing.addGroups(groupRest(rest, options.counts, drawing.keys(), options.mostGroups), options.open);
  return drawing.done();
}

class Drawing {
  readonly nodes = new Map<string, GraphNode>();
  private readonly edges = new Map<string, GraphEdge>();
  private readonly rings = new Map<string, RingNode>();
  private readonly standsFor = new Map<string, string>();
  private readonly unread: UnreadGroup[] = [];
  /** For how many services that the viewer may not see a node stands. */
  private readonly hiddenServices = new Map<string, number>();
  /** The line that leads one hop nearer, by node. */
  private readonly inward = new Map<string, string>();
  private readonly targets: ReadonlySet<string>;
  private readonly services: ReadonlySet<string>;

  constructor(targets: ReadonlySet<string>, services: ReadonlySet<string>) {
    this.targets = targets;
    this.services = services;
  }

  /** The group that each drawn CI would otherwise be in. */
  keys(): string[] {
    return [...this.nodes.values()].flatMap(({ id, className, state }) => {
      const key = groupKey(this.rings.get(id)?.ring ?? 0, className, state);
      return Array.from({ length: this.hiddenServices.get(id) ?? 1 }, () => key);
    });
  }

  /** Each step stands a ring further out; chains are shortest, so a CI's ring is the same in all of them. */
  addChain(chain: readonly Step[]): void {
    // What does not fit is counted in the groups of the rest, and in the tables anyway.
    if (this.nodes.size + chain.length > roomForChains) return;
    let before: string | null = null;
    for (const [ring, step] of chain.entries()) {
      const { ci, state, via, owner } = step;
      // CIs that the viewer may not see cannot be told apart where all else of them is the same.
      const id: string = ci?.id ?? hiddenId(before, ring, step);
      const role = this.targets.has(id) ? 'home' : this.services.has(id) ? 'service' : 'ci';
      const own = {
        id,
        name: ci?.name ?? hiddenWords(owner),
        className: ci?.class ?? '',
        role,
        state,
        hidden: 0,
      } as const;
      if (!this.nodes.has(id)) this.place(own, ring, before);
      if (before !== null)
        this.connect({ id: `${id} ${before}`, type: '', ...via, from: id, to: before, state, count: 1 }, id);
      before = id;
    }
  }

  /** One more service stands at the end of a chain that the viewer may not see. */
  countHidden(chain: readonly Step[]): void {
    let id: string | null = null;
    for (const [ring, step] of chain.entries()) id = step.ci?.id ?? hiddenId(id, ring, step);
    const node = id === null ? undefined : this.nodes.get(id);
    if (!node) return;
    const number = (this.hiddenServices.get(node.id) ?? 0) + 1;
    this.hiddenServices.set(node.id, number);
    this.nodes.set(node.id, {
      ...node,
      name: hiddenWords(chain.at(-1)?.owner, 'service', number),
      role: 'service',
    });
  }

  /** The members that took a group down belong to the reason: a few, each with its own chain, while there is room. */
  addMembers(id: string, byId: ReadonlyMap<string, Drawable>): void {
    const struck = byId.get(id)?.group?.members.filter(({ state }) => state !== 'UNAFFECTED') ?? [];
    for (const { ci } of struck.slice(0, mostMembers)) {
      if (this.nodes.size > roomForMembers) return;
      const member = ci ? byId.get(ci.id) : undefined;
      if (!ci || !member) continue;
      this.addChain(member.chain);
      if (this.hasLine(id, ci.id)) continue;
      this.connect({
        id: `member ${id} ${ci.id}`,
        type: 'COUNTS_ON',
        from: id,
        to: ci.id,
        state: member.state,
        count: 1,
      });
    }
  }

  addGroups(groups: readonly RestGroup<Drawable, NodeState>[], open: ReadonlySet<string>): void {
    for (const group of groups) {
      const { key, members, size } = group;
      const wanted = size === 1 || (open.has(key) && size <= mostOpened);
      const elements = this.nodes.size + this.edges.size + 2 * size;
      if (wanted && members.length === size && judgeSize(elements) !== 'stop')
        for (const member of members) this.addLoose(member);
      else this.addGroup(group);
      if (group.class !== '' && (members.length === 0 || (wanted && members.length < size)))
        this.unread.push(group);
    }
  }

  done(): DrawnImpact {
    const chains = new Map([...this.nodes.keys()].map((id) => [id, this.chainOf(id)]));
    return {
      graph: { nodes: [...this.nodes.values()], edges: [...this.edges.values()] },
      ringNodes: [...this.rings.values()],
      chains,
      standsFor: this.standsFor,
      unread: this.unread,
    };
  }

  /** A CI on its own whose way inwards may lead through a group. */
  private addLoose({ ci, state, chain }: Drawable): void {
    const last = chain.at(-1);
    if (!ci || !last) return;
    const parent = this.parentOf(chain);
    this.place(
      { id: ci.id, name: ci.name, className: ci.class, state, role: 'ci', hidden: 0 },
      chain.length - 1,
      parent,
    );
    if (parent !== null)
      this.connect(
        { id: `${ci.id} ${parent}`, type: last.via?.type ?? '', from: ci.id, to: parent, state, count: 1 },
        ci.id,
      );
  }

  private addGroup(group: RestGroup<Drawable, NodeState>): void {
    const { key: id, members, size, state, distance } = group;
    const mixed = group.class === '';
    // One line, to where most of them hang: more would hide the chains that people came for.
    const parents = members.flatMap(({ chain }) => this.parentOf(chain) ?? []);
    const parent = mixed ? (parents[0] ?? null) : (mostFrequent(parents) ?? null);
    const count = parents.filter((each) => each === parent).length;
    const ids = members.flatMap(({ ci }) => ci?.id ?? []);
    const isHidden = id === groupKey(distance, '', state);
    const node = {
      id,
      name: isHidden ? hiddenNoun(size) : '',
      className: group.class,
      state,
      role: 'ci',
      hidden: 0,
      members: ids,
      size,
    } as const;
    // A group of which nothing was read stands on its ring without a line: none is made up.
    const [middle] = this.nodes.keys();
    this.place(node, distance, parent ?? (distance === 0 ? null : (middle ?? null)));
    for (const member of ids) this.standsFor.set(member, id);
    if (parent === null) return;
    const type = mixed ? '' : (members[0]?.chain.at(-1)?.via?.type ?? '');
    this.connect({ id: `${id} ${parent}`, type, from: id, to: parent, state, count }, id);
  }

  private parentOf(chain: readonly Step[]): string | null {
    // The step before may be beyond what was read; then the nearest one inwards that is drawn.
    for (const { ci } of chain.slice(0, -1).reverse()) {
      const drawn = ci ? this.standsFor.get(ci.id) : undefined;
      if (drawn !== undefined) return drawn;
    }
    return null;
  }

  private place(node: GraphNode, ring: number, parent: string | null): void {
    this.nodes.set(node.id, node);
    this.rings.set(node.id, { id: node.id, ring, parent });
    this.standsFor.set(node.id, node.id);
  }

  private connect(edge: GraphEdge, inwardOf?: string): void {
    const same = this.edges.get(edge.id);
    this.edges.set(edge.id, same ? { ...edge, state: worse(same.state, edge.state) } : edge);
    if (inwardOf !== undefined && !this.inward.has(inwardOf)) this.inward.set(inwardOf, edge.id);
  }

  private hasLine(from: string, to: string): boolean {
    return [...this.edges.values()].some((edge) => edge.from === from && edge.to === to);
  }

  private chainOf(id: string): ReadonlySet<string> {
    const chain = new Set<string>();
    for (let at: string | null = id; at !== null && !chain.has(at); at = this.rings.get(at)?.parent ?? null) {
      chain.add(at);
      const line = this.inward.get(at);
      if (line !== undefined) chain.add(line);
    }
    return chain;
  }
}

const hiddenId = (before: string | null, ring: number, { owner, state }: Step): string =>
  `hidden ${before} ${ring} ${state} ${owner ?? ''}`;

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
