/** A CI as a step of the graph names it. */
export interface StepCi {
  readonly id: string;
  readonly class: string;
  readonly name: string;
}

/** One thing that changed in the graph, as far as it is held against what changes were to make of it. */
export type GraphStep =
  | { readonly kind: 'CREATED' | 'RETIRED'; readonly ci: StepCi }
  | {
      readonly kind: 'CHANGED';
      readonly ci: StepCi;
      readonly attribute: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      /** RELATED also where a relationship that was there is judged otherwise. */
      readonly kind: 'RELATED' | 'UNRELATED';
      /** The dependent. */
      readonly ci: StepCi;
      readonly type: string;
      readonly to: StepCi;
    };

/** The CIs that a step concerns. */
export const cisOfStep = (step: GraphStep): StepCi[] => ('to' in step ? [step.ci, step.to] : [step.ci]);
