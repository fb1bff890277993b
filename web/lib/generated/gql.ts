/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query OwnAccount { me { account { hasPassword } } }\n": typeof types.OwnAccountDocument,
    "\n  query BlastRadius($targets: [Target!]!) {\n    impact(targets: $targets) {\n      revision\n      digest\n      targets { action capacity durationMinutes owner ci { id name class status owner criticality lastSeenAt } }\n      summary {\n        down degraded atRisk evidence staleEvidence inferredEvidence hidden\n        services { down degraded atRisk total }\n        byClass { class state count }\n        byDistance { distance class state count andFarther }\n      }\n      coverage { direct withoutCount because without { id name } }\n      services(first: 100) {\n        totalCount\n        edges {\n          node {\n            owner state capacity redundancyLost durationMinutes distance verdict because\n            ci { id name class owner criticality status lastSeenAt attributes }\n            group { group mode implied needed total up members { weight state owner ci { id name class } } }\n            chain {\n              state owner\n              ci { id name class }\n              via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n            }\n          }\n        }\n      }\n    }\n    services: cis(filter: { classes: [\"BusinessService\", \"Service\"] }, first: 1) { totalCount }\n  }\n": typeof types.BlastRadiusDocument,
    "\n  query DrawnImpact($targets: [Target!]!) {\n    impact(targets: $targets) {\n      impacted(first: 300) {\n        totalCount\n        edges {\n          node {\n            state distance because owner\n            ci { id name class }\n            group { group implied needed total up members { state ci { id } } }\n            chain { state owner ci { id name class } via { id type confidence sources lastSeenAt from { id name } to { id name } } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.DrawnImpactDocument,
    "\n  query GroupOfImpact($targets: [Target!]!, $states: [ImpactState!], $classes: [String!], $depth: Int, $beyond: Int, $first: Int!) {\n    impact(targets: $targets) {\n      impacted(states: $states, classes: $classes, depth: $depth, beyond: $beyond, first: $first) {\n        edges {\n          node {\n            state distance because owner\n            ci { id name class }\n            group { group implied needed total up members { state ci { id } } }\n            chain { state owner ci { id name class } via { id type confidence sources lastSeenAt from { id name } to { id name } } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.GroupOfImpactDocument,
    "\n  query ImpactedPage(\n    $targets: [Target!]!, $asOf: AsOf, $states: [ImpactState!], $classes: [String!], $depth: Int, $first: Int!, $after: String\n  ) {\n    impact(targets: $targets, asOf: $asOf) {\n      impacted(states: $states, classes: $classes, depth: $depth, first: $first, after: $after) {\n        totalCount\n        cut\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            owner state capacity redundancyLost durationMinutes distance verdict because\n            ci { id name class owner criticality status lastSeenAt }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImpactedPageDocument,
    "\n  query ImpactOn($targets: [Target!]!, $id: ID!) {\n    impact(targets: $targets) {\n      on(id: $id) {\n        owner state capacity redundancyLost durationMinutes distance verdict because\n        ci { id name class owner criticality status lastSeenAt }\n        group { group mode implied needed total up members { weight state owner ci { id name class } } }\n        chain {\n          state owner\n          ci { id name class }\n          via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n        }\n      }\n    }\n  }\n": typeof types.ImpactOnDocument,
    "\n  query ImpactWays($targets: [Target!]!, $id: ID!) {\n    impact(targets: $targets) {\n      ways(id: $id, first: 6) {\n        chain {\n          state owner\n          ci { id name class }\n          via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n        }\n      }\n    }\n  }\n": typeof types.ImpactWaysDocument,
    "\n  query Dangling($targets: [Target!]!) {\n    impact(targets: $targets) {\n      dangling(first: 100) {\n        totalCount\n        edges { node { id type confidence sources lastSeenAt from { id name class } to { id name class } } }\n      }\n    }\n  }\n": typeof types.DanglingDocument,
    "\n  query ComparedImpact($targets: [Target!]!, $from: AsOf!, $to: AsOf, $after: String) {\n    impactDiff(targets: $targets, from: $from, to: $to) {\n      from\n      to\n      before { digest summary { down degraded atRisk services { down degraded atRisk total } } }\n      after { digest summary { down degraded atRisk services { down degraded atRisk total } } }\n      counts { new worse better gone }\n      differences(first: 25, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          cursor\n          node {\n            kind owner\n            ci { id name class owner }\n            before { state capacity because }\n            after { state capacity because }\n            throughCut throughHidden\n            through {\n              revision { number at actor }\n              change {\n                kind attribute before after\n                ci { id name class }\n                relationship { type from { id name class } to { id name class } }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ComparedImpactDocument,
    "\n  query ImpactInWindow($targets: [Target!]!, $period: Period!) {\n    impact(targets: $targets, withChangesBetween: $period) {\n      digest\n      targets { origin ci { id name class } }\n      summary { down degraded atRisk services { down degraded atRisk total } }\n      coverage { because }\n      services(first: 500) {\n        totalCount\n        edges { node { owner state capacity because ci { id name class owner } } }\n      }\n    }\n  }\n": typeof types.ImpactInWindowDocument,
    "\n  query BlastRadiusChange($id: ID!) {\n    change(id: $id) { id number title start end approvals { by decision at revision valid } }\n  }\n": typeof types.BlastRadiusChangeDocument,
    "\n  query PolicyOnChanges {\n    policyOnChanges { version settings { name value layer beneath } }\n  }\n": typeof types.PolicyOnChangesDocument,
    "\n  query PolicyOnChangesPreview($input: [ChangePolicySettingInput!]!) {\n    policyOnChangesPreview(input: $input) {\n      looked\n      changes {\n        change { id number title }\n        before { level score }\n        after { level score }\n        asksBefore asksAfter\n      }\n    }\n  }\n": typeof types.PolicyOnChangesPreviewDocument,
    "\n  mutation DecidePolicyOnChanges($input: [ChangePolicySettingInput!]!, $reason: String!, $expectedVersion: Int!) {\n    decidePolicyOnChanges(input: $input, reason: $reason, expectedVersion: $expectedVersion) { version }\n  }\n": typeof types.DecidePolicyOnChangesDocument,
    "\n  query Calendar($states: [ChangeState!]!, $period: Period!, $hits: ID, $ci: ID!, $byHits: Boolean!) {\n    ci(id: $ci) @include(if: $byHits) { id name }\n    changes(states: $states, period: $period, hits: $hits, first: 200) {\n      totalCount\n      edges {\n        node {\n          id number title kind state requester start end\n          conflicts { because with { id number title } fatalTogether { id name class } }\n        }\n      }\n    }\n    windows(period: $period) { id kind title cis { id name } occurrences(period: $period) { start end } }\n  }\n": typeof types.CalendarDocument,
    "\n  mutation OpenChange($input: ChangeInput!) {\n    openChange(input: $input) { id number }\n  }\n": typeof types.OpenChangeDocument,
    "\n  mutation UpdateChange($id: ID!, $input: ChangeInput!, $expectedVersion: Int!) {\n    updateChange(id: $id, input: $input, expectedVersion: $expectedVersion) { id number }\n  }\n": typeof types.UpdateChangeDocument,
    "\n  mutation MoveChange(\n    $id: ID!, $step: ChangeStep!, $comment: String, $seenDigest: String, $review: ReviewInput\n  ) {\n    moveChange(id: $id, step: $step, comment: $comment, seenDigest: $seenDigest, review: $review) { id number }\n  }\n": typeof types.MoveChangeDocument,
    "\n  mutation SettleChangeTask($id: ID!, $taskId: ID!, $state: TaskState!, $comment: String) {\n    settleChangeTask(id: $id, taskId: $taskId, state: $state, comment: $comment) { id number }\n  }\n": typeof types.SettleChangeTaskDocument,
    "\n  mutation CommentOnChange($id: ID!, $comment: String!) {\n    commentOnChange(id: $id, comment: $comment) { number }\n  }\n": typeof types.CommentOnChangeDocument,
    "\n  mutation AttachToChange($id: ID!, $title: String!, $url: String!) {\n    attachToChange(id: $id, title: $title, url: $url) { number }\n  }\n": typeof types.AttachToChangeDocument,
    "\n  mutation DetachFromChange($id: ID!, $url: String!) {\n    detachFromChange(id: $id, url: $url) { number }\n  }\n": typeof types.DetachFromChangeDocument,
    "\n  query ChangePage($id: ID!) {\n    change(id: $id) {\n      id number version title kind state requester openedAt start end approvalsDue approvalsOverdue\n      reason benefit implementation test backOut\n      template { id title }\n      release { id number title }\n      targets { action capacity durationMinutes ci { id name class } }\n      impact {\n        revision\n        digest\n        summary {\n          down degraded atRisk evidence staleEvidence inferredEvidence hidden\n          services { down degraded atRisk total }\n        }\n        coverage { withoutCount because }\n        services(first: 100) {\n          totalCount\n          edges { node { owner state capacity verdict because ci { id name class owner criticality } } }\n        }\n      }\n      risk { level score factors { name score because } }\n      conflicts {\n        because\n        with { id number title state start end }\n        overlap { id name class }\n        fatalTogether { id name class }\n      }\n      approvals { by decision at comment revision valid lapsedBecause }\n      requiredApprovals { role who needed because }\n      tasks { id title who state by at comment }\n      expected { kind ci { id name class } class name attribute anyValue value type to { id name class } }\n      verification {\n        after upTo othersTotal onlyLookedAt\n        outcomes {\n          state seen\n          expected { kind ci { id name class } class name attribute anyValue value type to { id name class } }\n        }\n        others {\n          kind attribute before after\n          ci { id name class }\n          relationship { type from { id name class } to { id name class } }\n          explainedBy { id number }\n        }\n      }\n      review {\n        by at success lessons\n        hits { state saidBy ci { id name class } }\n        accuracy {\n          predicted judged hit both precision recall\n          byType { type predicted both missed precision recall }\n        }\n        proposals { type strength isThere isTaken from { id name class } to { id name class } }\n      }\n      steps { step allowed because }\n      cost { oneOff perMonth note }\n      costEffect { ...CostEffectParts }\n      capacityEffect { ...CapacityEffectParts }\n      attachments { title url by at }\n      timeline { at actor text }\n    }\n  }\n": typeof types.ChangePageDocument,
    "\n  query Changes($states: [ChangeState!], $period: Period, $late: LateApprovals, $first: Int!, $after: String) {\n    changes(states: $states, period: $period, lateApprovals: $late, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id number title kind state requester openedAt start end } }\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query Neighbours($states: [ChangeState!]!, $period: Period!) {\n    changes(states: $states, period: $period, first: 100) {\n      totalCount\n      edges { node { id number title state start end } }\n    }\n    windows(period: $period) { id kind title cis { id name } occurrences(period: $period) { start end } }\n  }\n": typeof types.NeighboursDocument,
    "\n  query ExplainedDrift($id: ID!, $after: String) {\n    change(id: $id) {\n      explainedDrift(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id title at resolution resolvedBy cis { id name class } } }\n      }\n    }\n  }\n": typeof types.ExplainedDriftDocument,
    "\n  query CalendarFeeds {\n    calendarFeeds { id label openedAt lastReadAt }\n  }\n": typeof types.CalendarFeedsDocument,
    "\n  mutation OpenCalendarFeed($label: String!) {\n    openCalendarFeed(label: $label) { path }\n  }\n": typeof types.OpenCalendarFeedDocument,
    "\n  mutation CloseCalendarFeed($id: ID!) {\n    closeCalendarFeed(id: $id)\n  }\n": typeof types.CloseCalendarFeedDocument,
    "\n  query FreeWindows($targets: [Target!]!, $minutes: Int!, $period: Period!, $change: ID) {\n    freeSlots(targets: $targets, durationMinutes: $minutes, period: $period, change: $change) {\n      because\n      slots { start end }\n    }\n  }\n": typeof types.FreeWindowsDocument,
    "\n  query PlannedEffects($targets: [Target!]!, $period: Period, $cost: ChangeCostInput) {\n    plannedEffects(targets: $targets, period: $period, cost: $cost) {\n      costEffect { ...CostEffectParts }\n      capacityEffect { ...CapacityEffectParts }\n    }\n  }\n  fragment CostEffectParts on CostEffect {\n    currency hours downtimeCount downtimeTotal freedPerMonth once perMonth gaps\n    stated { oneOff perMonth note }\n    downtime { state lost perHour amount ci { id name class } }\n    freed { perMonth ci { id name class } }\n  }\n  fragment CapacityEffectParts on CapacityEffect {\n    needsCount shortCount gaps\n    needs { state left needed shortBy because ci { id name class } }\n  }\n": typeof types.PlannedEffectsDocument,
    "\n  mutation OpenChangeTemplate($input: ChangeTemplateInput!) { openChangeTemplate(input: $input) { id title } }\n": typeof types.OpenChangeTemplateDocument,
    "\n  mutation ReviseChangeTemplate($id: ID!, $input: ChangeTemplateInput!, $reason: String!) {\n    reviseChangeTemplate(id: $id, input: $input, reason: $reason) { id title }\n  }\n": typeof types.ReviseChangeTemplateDocument,
    "\n  mutation WithdrawChangeTemplate($id: ID!, $reason: String!) {\n    withdrawChangeTemplate(id: $id, reason: $reason) { id title }\n  }\n": typeof types.WithdrawChangeTemplateDocument,
    "\n  query ChangeTemplates($withdrawn: Boolean!) {\n    changeTemplates(withdrawn: $withdrawn) { id title author classes mostImpacted mostServicesDown mostCriticality withdrawnAt }\n  }\n": typeof types.ChangeTemplatesDocument,
    "\n  query PlannedTogether($targets: [Target!]!, $period: Period!) {\n    impact(targets: $targets, withChangesBetween: $period) {\n      targets { action durationMinutes origin }\n      summary { services { down degraded atRisk total } }\n      coverage { because }\n    }\n  }\n": typeof types.PlannedTogetherDocument,
    "\n  query ChangeTrends {\n    changeTrends(months: 12) {\n      month total succeeded failed backedOut approvedInRetrospect unreviewed emergencyShare\n      byKind { kind count }\n    }\n  }\n": typeof types.ChangeTrendsDocument,
    "\n  mutation OpenWindow($input: WindowInput!) {\n    openWindow(input: $input) { id title }\n  }\n": typeof types.OpenWindowDocument,
    "\n  query Work($judged: [ChangeState!]!, $prepared: [ChangeState!]!) {\n    judged: changes(states: $judged, first: 200) {\n      totalCount\n      edges {\n        node {\n          id number title kind state requester start end approvalsDue approvalsOverdue\n          targets { action durationMinutes }\n          impact { summary { services { down degraded atRisk total } } coverage { because } }\n          approvals { by decision valid lapsedBecause }\n          requiredApprovals { role who because }\n          steps { step allowed because }\n          tasks { title who state }\n        }\n      }\n    }\n    prepared: changes(states: $prepared, first: 500) {\n      totalCount\n      edges { node { id number title kind state requester start end } }\n    }\n  }\n": typeof types.WorkDocument,
    "\n  query CiPage($id: ID!, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      id name class status owner criticality lastSeenAt attributes\n      provenance { attribute value source scope observedAt winner locked }\n      redundancy { group minUp mode implied declaredBy { source scope } members { id name class status } }\n      sourceKeys { source scope key }\n      latestMerge { at by reason merged { id name class } }\n      refusedRelationships {\n        id type refusedAt claimedBy\n        from { id name class status }\n        to { id name class status }\n      }\n    }\n  }\n": typeof types.CiPageDocument,
    "\n  query CiReach($id: ID!, $asOf: AsOf) {\n    impact(ids: [$id], action: OUTAGE, asOf: $asOf) { summary { services { total } } }\n  }\n": typeof types.CiReachDocument,
    "\n  query CiRelationships($id: ID!, $direction: Direction!, $after: String, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      relationships(direction: $direction, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id type strength statedStrength group weight confidence sources lastSeenAt\n            claimants { source scope }\n            from { id name class status }\n            to { id name class status }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CiRelationshipsDocument,
    "\n  query CiHistory($id: ID!, $after: String, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      history(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            number at actor cause\n            changes(of: $id, first: 8) {\n              totalCount\n              edges {\n                node {\n                  kind attribute before after\n                  relationship { type from { id name class } to { id name class } }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CiHistoryDocument,
    "\n  query CiTimeline($id: ID!, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      nextChange { number }\n      history(first: 2) { edges { node { number at } } }\n    }\n  }\n": typeof types.CiTimelineDocument,
    "\n  query CiDiff($id: ID!, $from: AsOf!, $to: AsOf, $after: String) {\n    diff(of: $id, from: $from, to: $to, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          kind attribute before after\n          relationship { type from { id name class } to { id name class } }\n        }\n      }\n    }\n  }\n": typeof types.CiDiffDocument,
    "\n  query Teams {\n    cis(filter: { classes: [\"Team\"] }, first: 200) { edges { node { name attributes } } }\n    teams(first: 500) { edges { node { handle } } }\n  }\n": typeof types.TeamsDocument,
    "\n  mutation CreateCi($input: CiInput!) {\n    createCi(input: $input) { id }\n  }\n": typeof types.CreateCiDocument,
    "\n  mutation DescribeCi($id: ID!, $name: String, $attributes: JSON, $redundancy: [RedundancyInput!]) {\n    describeCi(id: $id, name: $name, attributes: $attributes, redundancy: $redundancy) { id }\n  }\n": typeof types.DescribeCiDocument,
    "\n  mutation RetireCi($id: ID!, $reason: String!) {\n    retireCi(id: $id, reason: $reason) { id }\n  }\n": typeof types.RetireCiDocument,
    "\n  mutation LockAttribute($ciId: ID!, $attribute: String!, $value: JSON, $reason: String!) {\n    lockAttribute(ciId: $ciId, attribute: $attribute, value: $value, reason: $reason) { id }\n  }\n": typeof types.LockAttributeDocument,
    "\n  mutation UnlockAttribute($ciId: ID!, $attribute: String!, $reason: String) {\n    unlockAttribute(ciId: $ciId, attribute: $attribute, reason: $reason) { id }\n  }\n": typeof types.UnlockAttributeDocument,
    "\n  mutation MergeCis($keep: ID!, $merge: [ID!]!, $reason: String!) {\n    mergeCis(keep: $keep, merge: $merge, reason: $reason) { id }\n  }\n": typeof types.MergeCisDocument,
    "\n  mutation SplitCi($id: ID!, $reason: String!) {\n    splitCi(id: $id, reason: $reason) { id }\n  }\n": typeof types.SplitCiDocument,
    "\n  query MergePreview($keep: ID!, $merge: [ID!]!) {\n    mergePreview(keep: $keep, merge: $merge) {\n      provenance { attribute value source scope observedAt winner locked }\n    }\n  }\n": typeof types.MergePreviewDocument,
    "\n  mutation Relate($input: RelationshipInput!) {\n    relate(input: $input) { id }\n  }\n": typeof types.RelateDocument,
    "\n  mutation Unrelate($id: ID!, $reason: String!) {\n    unrelate(id: $id, reason: $reason)\n  }\n": typeof types.UnrelateDocument,
    "\n  mutation WithdrawRelationship($id: ID!, $reason: String!) {\n    withdrawRelationship(id: $id, reason: $reason) { id }\n  }\n": typeof types.WithdrawRelationshipDocument,
    "\n  query Neighbourhood($ids: [ID!]!, $direction: Direction!, $depth: Int!, $limit: Int!) {\n    neighbourhood(ids: $ids, direction: $direction, depth: $depth, limit: $limit) {\n      total\n      truncated\n      cis { id name class status owner criticality lastSeenAt relationships(first: 1) { totalCount } }\n      relationships { id type strength group weight confidence sources lastSeenAt from { id } to { id } }\n    }\n  }\n": typeof types.NeighbourhoodDocument,
    "\n  query Health($source: String) {\n    health(source: $source) {\n      revision at pending scopesTotal scopesOverdue\n      open { kind count }\n      completeness { class total complete gaps { label lacks count } }\n      freshness { class total fresh days }\n      scopes { source scope records seenAt fullSeenAt rhythmMinutes overdue }\n    }\n  }\n": typeof types.HealthDocument,
    "\n  query HealthSources { policy { sources } }\n": typeof types.HealthSourcesDocument,
    "\n  query WaitingRelationships($source: String, $after: String) {\n    pendingRelationships(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id type source scope from to awaits seenAt } }\n    }\n  }\n": typeof types.WaitingRelationshipsDocument,
    "\n  query Overview(\n    $service: [String!]\n    $software: [String!]\n    $platform: [String!]\n    $hardware: [String!]\n    $network: [String!]\n    $organisation: [String!]\n  ) {\n    all: cis(first: 1) { totalCount }\n    service: cis(filter: { classes: $service }, first: 1) { totalCount }\n    software: cis(filter: { classes: $software }, first: 1) { totalCount }\n    platform: cis(filter: { classes: $platform }, first: 1) { totalCount }\n    hardware: cis(filter: { classes: $hardware }, first: 1) { totalCount }\n    network: cis(filter: { classes: $network }, first: 1) { totalCount }\n    organisation: cis(filter: { classes: $organisation }, first: 1) { totalCount }\n  }\n": typeof types.OverviewDocument,
    "\n  query ServicesByCriticality($classes: [String!]) {\n    CRITICAL: cis(filter: { classes: $classes, criticality: [CRITICAL] }, first: 10) { ...ServiceList }\n    HIGH: cis(filter: { classes: $classes, criticality: [HIGH] }, first: 10) { ...ServiceList }\n    MEDIUM: cis(filter: { classes: $classes, criticality: [MEDIUM] }, first: 10) { ...ServiceList }\n    LOW: cis(filter: { classes: $classes, criticality: [LOW] }, first: 10) { ...ServiceList }\n  }\n  fragment ServiceList on CiConnection {\n    totalCount\n    edges { node { id name class status criticality owner lastSeenAt } }\n  }\n": typeof types.ServicesByCriticalityDocument,
    "\n  query MeantCis($texts: [String!]!, $import: String) {\n    meantCis(texts: $texts, import: $import) { text by id class }\n  }\n": typeof types.MeantCisDocument,
    "\n  query Imports {\n    imports { name generation lastAt }\n  }\n": typeof types.ImportsDocument,
    "\n  query ApprovedChanges($states: [ChangeState!]!) {\n    changes(states: $states, first: 200) { totalCount edges { node { id number title } } }\n  }\n": typeof types.ApprovedChangesDocument,
    "\n  query Inbox($rule: InboxRule, $after: String) {\n    inbox(rule: $rule, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind risk title at detail resolutions\n          cis { id name class status }\n        }\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query InboxCounts { inboxCounts { kind risk class source attribute count } }\n": typeof types.InboxCountsDocument,
    "\n  mutation ResolveInboxItem(\n    $id: ID!, $resolution: InboxResolution!, $keep: ID, $changeId: ID, $comment: String\n  ) {\n    resolveInboxItem(\n      id: $id, resolution: $resolution, keep: $keep, changeId: $changeId, comment: $comment\n    ) { id decisionId }\n  }\n": typeof types.ResolveInboxItemDocument,
    "\n  mutation ResolveInboxItems(\n    $rule: InboxRule!, $resolution: InboxResolution!, $dryRun: Boolean!, $revision: Int, $comment: String\n  ) {\n    resolveInboxItems(\n      rule: $rule, resolution: $resolution, dryRun: $dryRun, revision: $revision, comment: $comment\n    ) { count revision decisionId samples { id title } }\n  }\n": typeof types.ResolveInboxItemsDocument,
    "\n  mutation UndoInboxDecision($id: ID!) { undoInboxDecision(id: $id) }\n": typeof types.UndoInboxDecisionDocument,
    "\n  mutation Invite($input: InvitationInput!) { invite(input: $input) { path expiresAt } }\n": typeof types.InviteDocument,
    "\n  mutation RenewInvitation($principalId: ID!) { renewInvitation(principalId: $principalId) { path expiresAt } }\n": typeof types.RenewInvitationDocument,
    "\n  mutation WithdrawInvitation($principalId: ID!) { withdrawInvitation(principalId: $principalId) }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation SetRoles($id: ID!, $roles: [Role!]!, $reason: String!) {\n    setRoles(id: $id, roles: $roles, reason: $reason) { id }\n  }\n": typeof types.SetRolesDocument,
    "\n  mutation DisablePrincipal($id: ID!, $reason: String!) { disablePrincipal(id: $id, reason: $reason) { id } }\n": typeof types.DisablePrincipalDocument,
    "\n  mutation EnablePrincipal($id: ID!, $reason: String!) { enablePrincipal(id: $id, reason: $reason) { id } }\n": typeof types.EnablePrincipalDocument,
    "\n  mutation AddTeam($handle: String!, $name: String!, $members: [String!]) {\n    addTeam(handle: $handle, name: $name, members: $members) { id }\n  }\n": typeof types.AddTeamDocument,
    "\n  mutation SetTeam($handle: String!, $name: String, $members: [String!]) {\n    setTeam(handle: $handle, name: $name, members: $members) { id }\n  }\n": typeof types.SetTeamDocument,
    "\n  mutation RemoveTeam($handle: String!) { removeTeam(handle: $handle) }\n": typeof types.RemoveTeamDocument,
    "\n  mutation NameDeputy($input: DeputyInput!) { nameDeputy(input: $input) }\n": typeof types.NameDeputyDocument,
    "\n  mutation EndDeputy($id: ID!) { endDeputy(id: $id) }\n": typeof types.EndDeputyDocument,
    "\n  mutation EndSession($id: ID!) { endSession(id: $id) }\n": typeof types.EndSessionDocument,
    "\n  mutation EndSessions($principalId: ID!) { endSessions(principalId: $principalId) }\n": typeof types.EndSessionsDocument,
    "\n  query Deputies($after: String) {\n    deputies(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id of ofName ofTeam from until reason namedBy deputy { handle name } } }\n    }\n  }\n": typeof types.DeputiesDocument,
    "\n  query Principals($text: String, $after: String) {\n    principals(text: $text, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id handle name roles teams\n          account { disabledAt hasPassword hasIdentity signedInAt invitedUntil sessions tokens }\n        }\n      }\n    }\n  }\n": typeof types.PrincipalsDocument,
    "\n  query PrincipalChoices {\n    principals(first: 500) { edges { node { handle name roles } } }\n  }\n": typeof types.PrincipalChoicesDocument,
    "\n  query Sessions($everybody: Boolean!, $after: String) {\n    sessions(everybody: $everybody, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id via beganAt lastSeenAt expiresAt current principal { id handle name } } }\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  query PeopleTeams($text: String, $after: String) {\n    teams(text: $text, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id handle name members { id handle name } } }\n    }\n  }\n": typeof types.PeopleTeamsDocument,
    "\n  query Policy {\n    policy {\n      version sources\n      precedence { class attribute sources layer holds }\n      brakes { source percent fewestCis layer holds }\n      ages { class source staleAfterDays retireAfterDays layer holds }\n      retiredDays { days layer }\n      historyDays { days layer }\n    }\n  }\n": typeof types.PolicyDocument,
    "\n  query PolicyPreview($input: PolicyInput!) {\n    policyPreview(input: $input) {\n      cis attributes\n      samples { ci { id name class status } attribute before after }\n    }\n  }\n": typeof types.PolicyPreviewDocument,
    "\n  mutation ChangePolicy($input: PolicyInput!, $reason: String!, $expectedVersion: Int!) {\n    changePolicy(input: $input, reason: $reason, expectedVersion: $expectedVersion) { version }\n  }\n": typeof types.ChangePolicyDocument,
    "\n  query ReleaseBoard($open: [ReleaseState!]!, $over: [ReleaseState!]!) {\n    open: releases(states: $open, first: 50) { totalCount edges { node { ...ReleaseCard } } }\n    over: releases(states: $over, first: 10) { totalCount edges { node { ...ReleaseCard } } }\n  }\n  fragment ReleaseCard on Release {\n    id number title state success\n    changes { id number title state }\n    tests { id signOff { decision } }\n    impact { targets { action durationMinutes } summary { services { down degraded atRisk } } coverage { because } }\n    steps { step allowed }\n  }\n": typeof types.ReleaseBoardDocument,
    "\n  query ReleaseCandidates($states: [ChangeState!]!) {\n    changes(states: $states, first: 500) { totalCount edges { node { id number title state } } }\n  }\n": typeof types.ReleaseCandidatesDocument,
    "\n  mutation OpenRelease($title: String!, $changeIds: [ID!]!) {\n    openRelease(title: $title, changeIds: $changeIds) { id number }\n  }\n": typeof types.OpenReleaseDocument,
    "\n  mutation PlanRelease($id: ID!, $expectedVersion: Int!, $waves: [ReleaseWaveInput!]!) {\n    planRelease(id: $id, expectedVersion: $expectedVersion, waves: $waves) { id number }\n  }\n": typeof types.PlanReleaseDocument,
    "\n  mutation AddReleaseTest($id: ID!, $expectedVersion: Int!, $kind: AcceptanceKind!, $title: String!, $role: Role!) {\n    addReleaseTest(id: $id, expectedVersion: $expectedVersion, kind: $kind, title: $title, role: $role) { id number }\n  }\n": typeof types.AddReleaseTestDocument,
    "\n  mutation SignOffReleaseTest($id: ID!, $expectedVersion: Int!, $testId: ID!, $decision: Decision!) {\n    signOffReleaseTest(id: $id, expectedVersion: $expectedVersion, testId: $testId, decision: $decision) { id number }\n  }\n": typeof types.SignOffReleaseTestDocument,
    "\n  mutation NameReleasePolicy($id: ID!, $expectedVersion: Int!, $policy: ReleasePolicyInput!) {\n    nameReleasePolicy(id: $id, expectedVersion: $expectedVersion, policy: $policy) { id number }\n  }\n": typeof types.NameReleasePolicyDocument,
    "\n  mutation DeclareMedium($id: ID!, $expectedVersion: Int!, $input: DefinitiveMediumInput!) {\n    declareMedium(id: $id, expectedVersion: $expectedVersion, input: $input) { id number }\n  }\n": typeof types.DeclareMediumDocument,
    "\n  mutation WithdrawMedium($id: ID!, $expectedVersion: Int!, $mediumId: ID!) {\n    withdrawMedium(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId) { id number }\n  }\n": typeof types.WithdrawMediumDocument,
    "\n  mutation StartReleaseWave($id: ID!, $expectedVersion: Int!, $wave: Int!) {\n    startReleaseWave(id: $id, expectedVersion: $expectedVersion, wave: $wave) { id number }\n  }\n": typeof types.StartReleaseWaveDocument,
    "\n  mutation NoteDeployment($id: ID!, $expectedVersion: Int!, $mediumId: ID!, $ciId: ID!, $sha256: String, $attribute: String) {\n    noteDeployment(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId, ciId: $ciId, sha256: $sha256, attribute: $attribute) { id number }\n  }\n": typeof types.NoteDeploymentDocument,
    "\n  mutation MoveRelease($id: ID!, $expectedVersion: Int!, $step: ReleaseStep!, $comment: String, $success: Boolean) {\n    moveRelease(id: $id, expectedVersion: $expectedVersion, step: $step, comment: $comment, success: $success) { id number }\n  }\n": typeof types.MoveReleaseDocument,
    "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id number version title state author openedAt baselineRevision endRevision success\n      waves {\n        state startedAt startedBy because\n        impact { targets { action durationMinutes } summary { services { down degraded atRisk } } coverage { because } }\n        changes { id number title state }\n      }\n      policy { name version link }\n      measures { name meeting of }\n      media {\n        id name version sha256 location declaredBy declaredAt\n        deployments { id sha256 attribute verdict by at ci { id name class } }\n      }\n      tests { id kind title role author because signOff { by decision at comment } }\n      impact {\n        revision\n        digest\n        targets { action capacity durationMinutes ci { id name class } }\n        summary {\n          down degraded atRisk evidence staleEvidence inferredEvidence hidden\n          services { down degraded atRisk total }\n        }\n        coverage { because }\n        services(first: 100) {\n          totalCount\n          edges { node { owner state capacity verdict because ci { id name class owner criticality } } }\n        }\n      }\n      sinceBaseline(first: 20) {\n        totalCount\n        edges { node { kind attribute ci { id name class } } }\n      }\n      againstBaseline {\n        standing\n        ci { id name class }\n        differences(first: 3) { totalCount edges { node { kind attribute before after } } }\n      }\n      steps { step allowed because }\n      timeline { at actor text }\n    }\n  }\n": typeof types.ReleasePageDocument,
    "\n  mutation UndoScan($id: ID!, $reason: String!) {\n    undoScan(id: $id, reason: $reason) { revision kept }\n  }\n": typeof types.UndoScanDocument,
    "\n  query Scans($source: String, $after: String) {\n    scans(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id source scope generation mode state inboxItem receivedAt revision\n          created updated unchanged retired quarantined\n        }\n      }\n    }\n  }\n": typeof types.ScansDocument,
    "\n  query FindCis($filter: CiFilter, $first: Int!, $after: String) {\n    cis(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id name class status criticality owner lastSeenAt } }\n    }\n  }\n": typeof types.FindCisDocument,
    "\n  query Deliveries($state: DeliveryState, $after: String) {\n    deliveries(state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id event changeId number text way receiver state attempts lastError madeAt dueAt } }\n    }\n  }\n": typeof types.DeliveriesDocument,
    "\n  mutation OpenWebhook($url: String!, $events: [NoticeEvent!]!) {\n    openWebhook(url: $url, events: $events) { secret webhook { id } }\n  }\n": typeof types.OpenWebhookDocument,
    "\n  mutation PauseWebhook($id: ID!, $paused: Boolean!) { pauseWebhook(id: $id, paused: $paused) { id } }\n": typeof types.PauseWebhookDocument,
    "\n  mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }\n": typeof types.RemoveWebhookDocument,
    "\n  mutation TryDeliveryAgain($id: ID!) { tryDeliveryAgain(id: $id) { id } }\n": typeof types.TryDeliveryAgainDocument,
    "\n  query NoticeSettings {\n    noticeSettings { mailServer mailFrom privateWebhooks linksBegin }\n  }\n": typeof types.NoticeSettingsDocument,
    "\n  query Webhooks {\n    webhooks { id url events openedAt openedBy pausedAt answeredAt lastError }\n  }\n": typeof types.WebhooksDocument,
    "\n  query SinglePoints($serviceIds: [ID!], $after: String) {\n    singlePointsOfFailure(serviceIds: $serviceIds, first: 50, after: $after, servicesFirst: 3) {\n      totalCount\n      hidden { count owners }\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          ci { id name class }\n          services { id name class criticality }\n          serviceCount\n          hiddenServices { count owners }\n          cure\n        }\n      }\n    }\n  }\n": typeof types.SinglePointsDocument,
    "\n  query SharedFates($after: String) {\n    sharedFate(first: 50, after: $after, servicesFirst: 3) {\n      totalCount\n      hidden { count owners }\n      pageInfo { hasNextPage endCursor }\n      edges {\n        cursor\n        node {\n          dependent { id name class }\n          group implied needed total left\n          cause { id name class }\n          members { id name class }\n          hiddenMembers { count owners }\n          services { id name class criticality }\n          serviceCount\n          hiddenServices { count owners }\n        }\n      }\n    }\n  }\n": typeof types.SharedFatesDocument,
    "\n  query SinglePointsService($id: ID!) { ci(id: $id) { id name class } }\n": typeof types.SinglePointsServiceDocument,
    "\n  query CurrentRevision {\n    revision\n  }\n": typeof types.CurrentRevisionDocument,
    "\n  query Names($handles: [String!]!) {\n    names(handles: $handles) { handle name }\n  }\n": typeof types.NamesDocument,
    "\n  query OwnClasses {\n    currency\n    classes(own: true) {\n      name label plural family icon summary staleAfterDays\n      identity { domain by }\n      attributes { name label type unit help choices volatile money min max }\n    }\n  }\n": typeof types.OwnClassesDocument,
    "\n  query Me {\n    me { id handle name roles teams }\n  }\n": typeof types.MeDocument,
};
const documents: Documents = {
    "\n  query OwnAccount { me { account { hasPassword } } }\n": types.OwnAccountDocument,
    "\n  query BlastRadius($targets: [Target!]!) {\n    impact(targets: $targets) {\n      revision\n      digest\n      targets { action capacity durationMinutes owner ci { id name class status owner criticality lastSeenAt } }\n      summary {\n        down degraded atRisk evidence staleEvidence inferredEvidence hidden\n        services { down degraded atRisk total }\n        byClass { class state count }\n        byDistance { distance class state count andFarther }\n      }\n      coverage { direct withoutCount because without { id name } }\n      services(first: 100) {\n        totalCount\n        edges {\n          node {\n            owner state capacity redundancyLost durationMinutes distance verdict because\n            ci { id name class owner criticality status lastSeenAt attributes }\n            group { group mode implied needed total up members { weight state owner ci { id name class } } }\n            chain {\n              state owner\n              ci { id name class }\n              via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n            }\n          }\n        }\n      }\n    }\n    services: cis(filter: { classes: [\"BusinessService\", \"Service\"] }, first: 1) { totalCount }\n  }\n": types.BlastRadiusDocument,
    "\n  query DrawnImpact($targets: [Target!]!) {\n    impact(targets: $targets) {\n      impacted(first: 300) {\n        totalCount\n        edges {\n          node {\n            state distance because owner\n            ci { id name class }\n            group { group implied needed total up members { state ci { id } } }\n            chain { state owner ci { id name class } via { id type confidence sources lastSeenAt from { id name } to { id name } } }\n          }\n        }\n      }\n    }\n  }\n": types.DrawnImpactDocument,
    "\n  query GroupOfImpact($targets: [Target!]!, $states: [ImpactState!], $classes: [String!], $depth: Int, $beyond: Int, $first: Int!) {\n    impact(targets: $targets) {\n      impacted(states: $states, classes: $classes, depth: $depth, beyond: $beyond, first: $first) {\n        edges {\n          node {\n            state distance because owner\n            ci { id name class }\n            group { group implied needed total up members { state ci { id } } }\n            chain { state owner ci { id name class } via { id type confidence sources lastSeenAt from { id name } to { id name } } }\n          }\n        }\n      }\n    }\n  }\n": types.GroupOfImpactDocument,
    "\n  query ImpactedPage(\n    $targets: [Target!]!, $asOf: AsOf, $states: [ImpactState!], $classes: [String!], $depth: Int, $first: Int!, $after: String\n  ) {\n    impact(targets: $targets, asOf: $asOf) {\n      impacted(states: $states, classes: $classes, depth: $depth, first: $first, after: $after) {\n        totalCount\n        cut\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            owner state capacity redundancyLost durationMinutes distance verdict because\n            ci { id name class owner criticality status lastSeenAt }\n          }\n        }\n      }\n    }\n  }\n": types.ImpactedPageDocument,
    "\n  query ImpactOn($targets: [Target!]!, $id: ID!) {\n    impact(targets: $targets) {\n      on(id: $id) {\n        owner state capacity redundancyLost durationMinutes distance verdict because\n        ci { id name class owner criticality status lastSeenAt }\n        group { group mode implied needed total up members { weight state owner ci { id name class } } }\n        chain {\n          state owner\n          ci { id name class }\n          via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n        }\n      }\n    }\n  }\n": types.ImpactOnDocument,
    "\n  query ImpactWays($targets: [Target!]!, $id: ID!) {\n    impact(targets: $targets) {\n      ways(id: $id, first: 6) {\n        chain {\n          state owner\n          ci { id name class }\n          via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n        }\n      }\n    }\n  }\n": types.ImpactWaysDocument,
    "\n  query Dangling($targets: [Target!]!) {\n    impact(targets: $targets) {\n      dangling(first: 100) {\n        totalCount\n        edges { node { id type confidence sources lastSeenAt from { id name class } to { id name class } } }\n      }\n    }\n  }\n": types.DanglingDocument,
    "\n  query ComparedImpact($targets: [Target!]!, $from: AsOf!, $to: AsOf, $after: String) {\n    impactDiff(targets: $targets, from: $from, to: $to) {\n      from\n      to\n      before { digest summary { down degraded atRisk services { down degraded atRisk total } } }\n      after { digest summary { down degraded atRisk services { down degraded atRisk total } } }\n      counts { new worse better gone }\n      differences(first: 25, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          cursor\n          node {\n            kind owner\n            ci { id name class owner }\n            before { state capacity because }\n            after { state capacity because }\n            throughCut throughHidden\n            through {\n              revision { number at actor }\n              change {\n                kind attribute before after\n                ci { id name class }\n                relationship { type from { id name class } to { id name class } }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ComparedImpactDocument,
    "\n  query ImpactInWindow($targets: [Target!]!, $period: Period!) {\n    impact(targets: $targets, withChangesBetween: $period) {\n      digest\n      targets { origin ci { id name class } }\n      summary { down degraded atRisk services { down degraded atRisk total } }\n      coverage { because }\n      services(first: 500) {\n        totalCount\n        edges { node { owner state capacity because ci { id name class owner } } }\n      }\n    }\n  }\n": types.ImpactInWindowDocument,
    "\n  query BlastRadiusChange($id: ID!) {\n    change(id: $id) { id number title start end approvals { by decision at revision valid } }\n  }\n": types.BlastRadiusChangeDocument,
    "\n  query PolicyOnChanges {\n    policyOnChanges { version settings { name value layer beneath } }\n  }\n": types.PolicyOnChangesDocument,
    "\n  query PolicyOnChangesPreview($input: [ChangePolicySettingInput!]!) {\n    policyOnChangesPreview(input: $input) {\n      looked\n      changes {\n        change { id number title }\n        before { level score }\n        after { level score }\n        asksBefore asksAfter\n      }\n    }\n  }\n": types.PolicyOnChangesPreviewDocument,
    "\n  mutation DecidePolicyOnChanges($input: [ChangePolicySettingInput!]!, $reason: String!, $expectedVersion: Int!) {\n    decidePolicyOnChanges(input: $input, reason: $reason, expectedVersion: $expectedVersion) { version }\n  }\n": types.DecidePolicyOnChangesDocument,
    "\n  query Calendar($states: [ChangeState!]!, $period: Period!, $hits: ID, $ci: ID!, $byHits: Boolean!) {\n    ci(id: $ci) @include(if: $byHits) { id name }\n    changes(states: $states, period: $period, hits: $hits, first: 200) {\n      totalCount\n      edges {\n        node {\n          id number title kind state requester start end\n          conflicts { because with { id number title } fatalTogether { id name class } }\n        }\n      }\n    }\n    windows(period: $period) { id kind title cis { id name } occurrences(period: $period) { start end } }\n  }\n": types.CalendarDocument,
    "\n  mutation OpenChange($input: ChangeInput!) {\n    openChange(input: $input) { id number }\n  }\n": types.OpenChangeDocument,
    "\n  mutation UpdateChange($id: ID!, $input: ChangeInput!, $expectedVersion: Int!) {\n    updateChange(id: $id, input: $input, expectedVersion: $expectedVersion) { id number }\n  }\n": types.UpdateChangeDocument,
    "\n  mutation MoveChange(\n    $id: ID!, $step: ChangeStep!, $comment: String, $seenDigest: String, $review: ReviewInput\n  ) {\n    moveChange(id: $id, step: $step, comment: $comment, seenDigest: $seenDigest, review: $review) { id number }\n  }\n": types.MoveChangeDocument,
    "\n  mutation SettleChangeTask($id: ID!, $taskId: ID!, $state: TaskState!, $comment: String) {\n    settleChangeTask(id: $id, taskId: $taskId, state: $state, comment: $comment) { id number }\n  }\n": types.SettleChangeTaskDocument,
    "\n  mutation CommentOnChange($id: ID!, $comment: String!) {\n    commentOnChange(id: $id, comment: $comment) { number }\n  }\n": types.CommentOnChangeDocument,
    "\n  mutation AttachToChange($id: ID!, $title: String!, $url: String!) {\n    attachToChange(id: $id, title: $title, url: $url) { number }\n  }\n": types.AttachToChangeDocument,
    "\n  mutation DetachFromChange($id: ID!, $url: String!) {\n    detachFromChange(id: $id, url: $url) { number }\n  }\n": types.DetachFromChangeDocument,
    "\n  query ChangePage($id: ID!) {\n    change(id: $id) {\n      id number version title kind state requester openedAt start end approvalsDue approvalsOverdue\n      reason benefit implementation test backOut\n      template { id title }\n      release { id number title }\n      targets { action capacity durationMinutes ci { id name class } }\n      impact {\n        revision\n        digest\n        summary {\n          down degraded atRisk evidence staleEvidence inferredEvidence hidden\n          services { down degraded atRisk total }\n        }\n        coverage { withoutCount because }\n        services(first: 100) {\n          totalCount\n          edges { node { owner state capacity verdict because ci { id name class owner criticality } } }\n        }\n      }\n      risk { level score factors { name score because } }\n      conflicts {\n        because\n        with { id number title state start end }\n        overlap { id name class }\n        fatalTogether { id name class }\n      }\n      approvals { by decision at comment revision valid lapsedBecause }\n      requiredApprovals { role who needed because }\n      tasks { id title who state by at comment }\n      expected { kind ci { id name class } class name attribute anyValue value type to { id name class } }\n      verification {\n        after upTo othersTotal onlyLookedAt\n        outcomes {\n          state seen\n          expected { kind ci { id name class } class name attribute anyValue value type to { id name class } }\n        }\n        others {\n          kind attribute before after\n          ci { id name class }\n          relationship { type from { id name class } to { id name class } }\n          explainedBy { id number }\n        }\n      }\n      review {\n        by at success lessons\n        hits { state saidBy ci { id name class } }\n        accuracy {\n          predicted judged hit both precision recall\n          byType { type predicted both missed precision recall }\n        }\n        proposals { type strength isThere isTaken from { id name class } to { id name class } }\n      }\n      steps { step allowed because }\n      cost { oneOff perMonth note }\n      costEffect { ...CostEffectParts }\n      capacityEffect { ...CapacityEffectParts }\n      attachments { title url by at }\n      timeline { at actor text }\n    }\n  }\n": types.ChangePageDocument,
    "\n  query Changes($states: [ChangeState!], $period: Period, $late: LateApprovals, $first: Int!, $after: String) {\n    changes(states: $states, period: $period, lateApprovals: $late, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id number title kind state requester openedAt start end } }\n    }\n  }\n": types.ChangesDocument,
    "\n  query Neighbours($states: [ChangeState!]!, $period: Period!) {\n    changes(states: $states, period: $period, first: 100) {\n      totalCount\n      edges { node { id number title state start end } }\n    }\n    windows(period: $period) { id kind title cis { id name } occurrences(period: $period) { start end } }\n  }\n": types.NeighboursDocument,
    "\n  query ExplainedDrift($id: ID!, $after: String) {\n    change(id: $id) {\n      explainedDrift(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id title at resolution resolvedBy cis { id name class } } }\n      }\n    }\n  }\n": types.ExplainedDriftDocument,
    "\n  query CalendarFeeds {\n    calendarFeeds { id label openedAt lastReadAt }\n  }\n": types.CalendarFeedsDocument,
    "\n  mutation OpenCalendarFeed($label: String!) {\n    openCalendarFeed(label: $label) { path }\n  }\n": types.OpenCalendarFeedDocument,
    "\n  mutation CloseCalendarFeed($id: ID!) {\n    closeCalendarFeed(id: $id)\n  }\n": types.CloseCalendarFeedDocument,
    "\n  query FreeWindows($targets: [Target!]!, $minutes: Int!, $period: Period!, $change: ID) {\n    freeSlots(targets: $targets, durationMinutes: $minutes, period: $period, change: $change) {\n      because\n      slots { start end }\n    }\n  }\n": types.FreeWindowsDocument,
    "\n  query PlannedEffects($targets: [Target!]!, $period: Period, $cost: ChangeCostInput) {\n    plannedEffects(targets: $targets, period: $period, cost: $cost) {\n      costEffect { ...CostEffectParts }\n      capacityEffect { ...CapacityEffectParts }\n    }\n  }\n  fragment CostEffectParts on CostEffect {\n    currency hours downtimeCount downtimeTotal freedPerMonth once perMonth gaps\n    stated { oneOff perMonth note }\n    downtime { state lost perHour amount ci { id name class } }\n    freed { perMonth ci { id name class } }\n  }\n  fragment CapacityEffectParts on CapacityEffect {\n    needsCount shortCount gaps\n    needs { state left needed shortBy because ci { id name class } }\n  }\n": types.PlannedEffectsDocument,
    "\n  mutation OpenChangeTemplate($input: ChangeTemplateInput!) { openChangeTemplate(input: $input) { id title } }\n": types.OpenChangeTemplateDocument,
    "\n  mutation ReviseChangeTemplate($id: ID!, $input: ChangeTemplateInput!, $reason: String!) {\n    reviseChangeTemplate(id: $id, input: $input, reason: $reason) { id title }\n  }\n": types.ReviseChangeTemplateDocument,
    "\n  mutation WithdrawChangeTemplate($id: ID!, $reason: String!) {\n    withdrawChangeTemplate(id: $id, reason: $reason) { id title }\n  }\n": types.WithdrawChangeTemplateDocument,
    "\n  query ChangeTemplates($withdrawn: Boolean!) {\n    changeTemplates(withdrawn: $withdrawn) { id title author classes mostImpacted mostServicesDown mostCriticality withdrawnAt }\n  }\n": types.ChangeTemplatesDocument,
    "\n  query PlannedTogether($targets: [Target!]!, $period: Period!) {\n    impact(targets: $targets, withChangesBetween: $period) {\n      targets { action durationMinutes origin }\n      summary { services { down degraded atRisk total } }\n      coverage { because }\n    }\n  }\n": types.PlannedTogetherDocument,
    "\n  query ChangeTrends {\n    changeTrends(months: 12) {\n      month total succeeded failed backedOut approvedInRetrospect unreviewed emergencyShare\n      byKind { kind count }\n    }\n  }\n": types.ChangeTrendsDocument,
    "\n  mutation OpenWindow($input: WindowInput!) {\n    openWindow(input: $input) { id title }\n  }\n": types.OpenWindowDocument,
    "\n  query Work($judged: [ChangeState!]!, $prepared: [ChangeState!]!) {\n    judged: changes(states: $judged, first: 200) {\n      totalCount\n      edges {\n        node {\n          id number title kind state requester start end approvalsDue approvalsOverdue\n          targets { action durationMinutes }\n          impact { summary { services { down degraded atRisk total } } coverage { because } }\n          approvals { by decision valid lapsedBecause }\n          requiredApprovals { role who because }\n          steps { step allowed because }\n          tasks { title who state }\n        }\n      }\n    }\n    prepared: changes(states: $prepared, first: 500) {\n      totalCount\n      edges { node { id number title kind state requester start end } }\n    }\n  }\n": types.WorkDocument,
    "\n  query CiPage($id: ID!, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      id name class status owner criticality lastSeenAt attributes\n      provenance { attribute value source scope observedAt winner locked }\n      redundancy { group minUp mode implied declaredBy { source scope } members { id name class status } }\n      sourceKeys { source scope key }\n      latestMerge { at by reason merged { id name class } }\n      refusedRelationships {\n        id type refusedAt claimedBy\n        from { id name class status }\n        to { id name class status }\n      }\n    }\n  }\n": types.CiPageDocument,
    "\n  query CiReach($id: ID!, $asOf: AsOf) {\n    impact(ids: [$id], action: OUTAGE, asOf: $asOf) { summary { services { total } } }\n  }\n": types.CiReachDocument,
    "\n  query CiRelationships($id: ID!, $direction: Direction!, $after: String, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      relationships(direction: $direction, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id type strength statedStrength group weight confidence sources lastSeenAt\n            claimants { source scope }\n            from { id name class status }\n            to { id name class status }\n          }\n        }\n      }\n    }\n  }\n": types.CiRelationshipsDocument,
    "\n  query CiHistory($id: ID!, $after: String, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      history(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            number at actor cause\n            changes(of: $id, first: 8) {\n              totalCount\n              edges {\n                node {\n                  kind attribute before after\n                  relationship { type from { id name class } to { id name class } }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CiHistoryDocument,
    "\n  query CiTimeline($id: ID!, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      nextChange { number }\n      history(first: 2) { edges { node { number at } } }\n    }\n  }\n": types.CiTimelineDocument,
    "\n  query CiDiff($id: ID!, $from: AsOf!, $to: AsOf, $after: String) {\n    diff(of: $id, from: $from, to: $to, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          kind attribute before after\n          relationship { type from { id name class } to { id name class } }\n        }\n      }\n    }\n  }\n": types.CiDiffDocument,
    "\n  query Teams {\n    cis(filter: { classes: [\"Team\"] }, first: 200) { edges { node { name attributes } } }\n    teams(first: 500) { edges { node { handle } } }\n  }\n": types.TeamsDocument,
    "\n  mutation CreateCi($input: CiInput!) {\n    createCi(input: $input) { id }\n  }\n": types.CreateCiDocument,
    "\n  mutation DescribeCi($id: ID!, $name: String, $attributes: JSON, $redundancy: [RedundancyInput!]) {\n    describeCi(id: $id, name: $name, attributes: $attributes, redundancy: $redundancy) { id }\n  }\n": types.DescribeCiDocument,
    "\n  mutation RetireCi($id: ID!, $reason: String!) {\n    retireCi(id: $id, reason: $reason) { id }\n  }\n": types.RetireCiDocument,
    "\n  mutation LockAttribute($ciId: ID!, $attribute: String!, $value: JSON, $reason: String!) {\n    lockAttribute(ciId: $ciId, attribute: $attribute, value: $value, reason: $reason) { id }\n  }\n": types.LockAttributeDocument,
    "\n  mutation UnlockAttribute($ciId: ID!, $attribute: String!, $reason: String) {\n    unlockAttribute(ciId: $ciId, attribute: $attribute, reason: $reason) { id }\n  }\n": types.UnlockAttributeDocument,
    "\n  mutation MergeCis($keep: ID!, $merge: [ID!]!, $reason: String!) {\n    mergeCis(keep: $keep, merge: $merge, reason: $reason) { id }\n  }\n": types.MergeCisDocument,
    "\n  mutation SplitCi($id: ID!, $reason: String!) {\n    splitCi(id: $id, reason: $reason) { id }\n  }\n": types.SplitCiDocument,
    "\n  query MergePreview($keep: ID!, $merge: [ID!]!) {\n    mergePreview(keep: $keep, merge: $merge) {\n      provenance { attribute value source scope observedAt winner locked }\n    }\n  }\n": types.MergePreviewDocument,
    "\n  mutation Relate($input: RelationshipInput!) {\n    relate(input: $input) { id }\n  }\n": types.RelateDocument,
    "\n  mutation Unrelate($id: ID!, $reason: String!) {\n    unrelate(id: $id, reason: $reason)\n  }\n": types.UnrelateDocument,
    "\n  mutation WithdrawRelationship($id: ID!, $reason: String!) {\n    withdrawRelationship(id: $id, reason: $reason) { id }\n  }\n": types.WithdrawRelationshipDocument,
    "\n  query Neighbourhood($ids: [ID!]!, $direction: Direction!, $depth: Int!, $limit: Int!) {\n    neighbourhood(ids: $ids, direction: $direction, depth: $depth, limit: $limit) {\n      total\n      truncated\n      cis { id name class status owner criticality lastSeenAt relationships(first: 1) { totalCount } }\n      relationships { id type strength group weight confidence sources lastSeenAt from { id } to { id } }\n    }\n  }\n": types.NeighbourhoodDocument,
    "\n  query Health($source: String) {\n    health(source: $source) {\n      revision at pending scopesTotal scopesOverdue\n      open { kind count }\n      completeness { class total complete gaps { label lacks count } }\n      freshness { class total fresh days }\n      scopes { source scope records seenAt fullSeenAt rhythmMinutes overdue }\n    }\n  }\n": types.HealthDocument,
    "\n  query HealthSources { policy { sources } }\n": types.HealthSourcesDocument,
    "\n  query WaitingRelationships($source: String, $after: String) {\n    pendingRelationships(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id type source scope from to awaits seenAt } }\n    }\n  }\n": types.WaitingRelationshipsDocument,
    "\n  query Overview(\n    $service: [String!]\n    $software: [String!]\n    $platform: [String!]\n    $hardware: [String!]\n    $network: [String!]\n    $organisation: [String!]\n  ) {\n    all: cis(first: 1) { totalCount }\n    service: cis(filter: { classes: $service }, first: 1) { totalCount }\n    software: cis(filter: { classes: $software }, first: 1) { totalCount }\n    platform: cis(filter: { classes: $platform }, first: 1) { totalCount }\n    hardware: cis(filter: { classes: $hardware }, first: 1) { totalCount }\n    network: cis(filter: { classes: $network }, first: 1) { totalCount }\n    organisation: cis(filter: { classes: $organisation }, first: 1) { totalCount }\n  }\n": types.OverviewDocument,
    "\n  query ServicesByCriticality($classes: [String!]) {\n    CRITICAL: cis(filter: { classes: $classes, criticality: [CRITICAL] }, first: 10) { ...ServiceList }\n    HIGH: cis(filter: { classes: $classes, criticality: [HIGH] }, first: 10) { ...ServiceList }\n    MEDIUM: cis(filter: { classes: $classes, criticality: [MEDIUM] }, first: 10) { ...ServiceList }\n    LOW: cis(filter: { classes: $classes, criticality: [LOW] }, first: 10) { ...ServiceList }\n  }\n  fragment ServiceList on CiConnection {\n    totalCount\n    edges { node { id name class status criticality owner lastSeenAt } }\n  }\n": types.ServicesByCriticalityDocument,
    "\n  query MeantCis($texts: [String!]!, $import: String) {\n    meantCis(texts: $texts, import: $import) { text by id class }\n  }\n": types.MeantCisDocument,
    "\n  query Imports {\n    imports { name generation lastAt }\n  }\n": types.ImportsDocument,
    "\n  query ApprovedChanges($states: [ChangeState!]!) {\n    changes(states: $states, first: 200) { totalCount edges { node { id number title } } }\n  }\n": types.ApprovedChangesDocument,
    "\n  query Inbox($rule: InboxRule, $after: String) {\n    inbox(rule: $rule, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind risk title at detail resolutions\n          cis { id name class status }\n        }\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query InboxCounts { inboxCounts { kind risk class source attribute count } }\n": types.InboxCountsDocument,
    "\n  mutation ResolveInboxItem(\n    $id: ID!, $resolution: InboxResolution!, $keep: ID, $changeId: ID, $comment: String\n  ) {\n    resolveInboxItem(\n      id: $id, resolution: $resolution, keep: $keep, changeId: $changeId, comment: $comment\n    ) { id decisionId }\n  }\n": types.ResolveInboxItemDocument,
    "\n  mutation ResolveInboxItems(\n    $rule: InboxRule!, $resolution: InboxResolution!, $dryRun: Boolean!, $revision: Int, $comment: String\n  ) {\n    resolveInboxItems(\n      rule: $rule, resolution: $resolution, dryRun: $dryRun, revision: $revision, comment: $comment\n    ) { count revision decisionId samples { id title } }\n  }\n": types.ResolveInboxItemsDocument,
    "\n  mutation UndoInboxDecision($id: ID!) { undoInboxDecision(id: $id) }\n": types.UndoInboxDecisionDocument,
    "\n  mutation Invite($input: InvitationInput!) { invite(input: $input) { path expiresAt } }\n": types.InviteDocument,
    "\n  mutation RenewInvitation($principalId: ID!) { renewInvitation(principalId: $principalId) { path expiresAt } }\n": types.RenewInvitationDocument,
    "\n  mutation WithdrawInvitation($principalId: ID!) { withdrawInvitation(principalId: $principalId) }\n": types.WithdrawInvitationDocument,
    "\n  mutation SetRoles($id: ID!, $roles: [Role!]!, $reason: String!) {\n    setRoles(id: $id, roles: $roles, reason: $reason) { id }\n  }\n": types.SetRolesDocument,
    "\n  mutation DisablePrincipal($id: ID!, $reason: String!) { disablePrincipal(id: $id, reason: $reason) { id } }\n": types.DisablePrincipalDocument,
    "\n  mutation EnablePrincipal($id: ID!, $reason: String!) { enablePrincipal(id: $id, reason: $reason) { id } }\n": types.EnablePrincipalDocument,
    "\n  mutation AddTeam($handle: String!, $name: String!, $members: [String!]) {\n    addTeam(handle: $handle, name: $name, members: $members) { id }\n  }\n": types.AddTeamDocument,
    "\n  mutation SetTeam($handle: String!, $name: String, $members: [String!]) {\n    setTeam(handle: $handle, name: $name, members: $members) { id }\n  }\n": types.SetTeamDocument,
    "\n  mutation RemoveTeam($handle: String!) { removeTeam(handle: $handle) }\n": types.RemoveTeamDocument,
    "\n  mutation NameDeputy($input: DeputyInput!) { nameDeputy(input: $input) }\n": types.NameDeputyDocument,
    "\n  mutation EndDeputy($id: ID!) { endDeputy(id: $id) }\n": types.EndDeputyDocument,
    "\n  mutation EndSession($id: ID!) { endSession(id: $id) }\n": types.EndSessionDocument,
    "\n  mutation EndSessions($principalId: ID!) { endSessions(principalId: $principalId) }\n": types.EndSessionsDocument,
    "\n  query Deputies($after: String) {\n    deputies(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id of ofName ofTeam from until reason namedBy deputy { handle name } } }\n    }\n  }\n": types.DeputiesDocument,
    "\n  query Principals($text: String, $after: String) {\n    principals(text: $text, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id handle name roles teams\n          account { disabledAt hasPassword hasIdentity signedInAt invitedUntil sessions tokens }\n        }\n      }\n    }\n  }\n": types.PrincipalsDocument,
    "\n  query PrincipalChoices {\n    principals(first: 500) { edges { node { handle name roles } } }\n  }\n": types.PrincipalChoicesDocument,
    "\n  query Sessions($everybody: Boolean!, $after: String) {\n    sessions(everybody: $everybody, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id via beganAt lastSeenAt expiresAt current principal { id handle name } } }\n    }\n  }\n": types.SessionsDocument,
    "\n  query PeopleTeams($text: String, $after: String) {\n    teams(text: $text, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id handle name members { id handle name } } }\n    }\n  }\n": types.PeopleTeamsDocument,
    "\n  query Policy {\n    policy {\n      version sources\n      precedence { class attribute sources layer holds }\n      brakes { source percent fewestCis layer holds }\n      ages { class source staleAfterDays retireAfterDays layer holds }\n      retiredDays { days layer }\n      historyDays { days layer }\n    }\n  }\n": types.PolicyDocument,
    "\n  query PolicyPreview($input: PolicyInput!) {\n    policyPreview(input: $input) {\n      cis attributes\n      samples { ci { id name class status } attribute before after }\n    }\n  }\n": types.PolicyPreviewDocument,
    "\n  mutation ChangePolicy($input: PolicyInput!, $reason: String!, $expectedVersion: Int!) {\n    changePolicy(input: $input, reason: $reason, expectedVersion: $expectedVersion) { version }\n  }\n": types.ChangePolicyDocument,
    "\n  query ReleaseBoard($open: [ReleaseState!]!, $over: [ReleaseState!]!) {\n    open: releases(states: $open, first: 50) { totalCount edges { node { ...ReleaseCard } } }\n    over: releases(states: $over, first: 10) { totalCount edges { node { ...ReleaseCard } } }\n  }\n  fragment ReleaseCard on Release {\n    id number title state success\n    changes { id number title state }\n    tests { id signOff { decision } }\n    impact { targets { action durationMinutes } summary { services { down degraded atRisk } } coverage { because } }\n    steps { step allowed }\n  }\n": types.ReleaseBoardDocument,
    "\n  query ReleaseCandidates($states: [ChangeState!]!) {\n    changes(states: $states, first: 500) { totalCount edges { node { id number title state } } }\n  }\n": types.ReleaseCandidatesDocument,
    "\n  mutation OpenRelease($title: String!, $changeIds: [ID!]!) {\n    openRelease(title: $title, changeIds: $changeIds) { id number }\n  }\n": types.OpenReleaseDocument,
    "\n  mutation PlanRelease($id: ID!, $expectedVersion: Int!, $waves: [ReleaseWaveInput!]!) {\n    planRelease(id: $id, expectedVersion: $expectedVersion, waves: $waves) { id number }\n  }\n": types.PlanReleaseDocument,
    "\n  mutation AddReleaseTest($id: ID!, $expectedVersion: Int!, $kind: AcceptanceKind!, $title: String!, $role: Role!) {\n    addReleaseTest(id: $id, expectedVersion: $expectedVersion, kind: $kind, title: $title, role: $role) { id number }\n  }\n": types.AddReleaseTestDocument,
    "\n  mutation SignOffReleaseTest($id: ID!, $expectedVersion: Int!, $testId: ID!, $decision: Decision!) {\n    signOffReleaseTest(id: $id, expectedVersion: $expectedVersion, testId: $testId, decision: $decision) { id number }\n  }\n": types.SignOffReleaseTestDocument,
    "\n  mutation NameReleasePolicy($id: ID!, $expectedVersion: Int!, $policy: ReleasePolicyInput!) {\n    nameReleasePolicy(id: $id, expectedVersion: $expectedVersion, policy: $policy) { id number }\n  }\n": types.NameReleasePolicyDocument,
    "\n  mutation DeclareMedium($id: ID!, $expectedVersion: Int!, $input: DefinitiveMediumInput!) {\n    declareMedium(id: $id, expectedVersion: $expectedVersion, input: $input) { id number }\n  }\n": types.DeclareMediumDocument,
    "\n  mutation WithdrawMedium($id: ID!, $expectedVersion: Int!, $mediumId: ID!) {\n    withdrawMedium(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId) { id number }\n  }\n": types.WithdrawMediumDocument,
    "\n  mutation StartReleaseWave($id: ID!, $expectedVersion: Int!, $wave: Int!) {\n    startReleaseWave(id: $id, expectedVersion: $expectedVersion, wave: $wave) { id number }\n  }\n": types.StartReleaseWaveDocument,
    "\n  mutation NoteDeployment($id: ID!, $expectedVersion: Int!, $mediumId: ID!, $ciId: ID!, $sha256: String, $attribute: String) {\n    noteDeployment(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId, ciId: $ciId, sha256: $sha256, attribute: $attribute) { id number }\n  }\n": types.NoteDeploymentDocument,
    "\n  mutation MoveRelease($id: ID!, $expectedVersion: Int!, $step: ReleaseStep!, $comment: String, $success: Boolean) {\n    moveRelease(id: $id, expectedVersion: $expectedVersion, step: $step, comment: $comment, success: $success) { id number }\n  }\n": types.MoveReleaseDocument,
    "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id number version title state author openedAt baselineRevision endRevision success\n      waves {\n        state startedAt startedBy because\n        impact { targets { action durationMinutes } summary { services { down degraded atRisk } } coverage { because } }\n        changes { id number title state }\n      }\n      policy { name version link }\n      measures { name meeting of }\n      media {\n        id name version sha256 location declaredBy declaredAt\n        deployments { id sha256 attribute verdict by at ci { id name class } }\n      }\n      tests { id kind title role author because signOff { by decision at comment } }\n      impact {\n        revision\n        digest\n        targets { action capacity durationMinutes ci { id name class } }\n        summary {\n          down degraded atRisk evidence staleEvidence inferredEvidence hidden\n          services { down degraded atRisk total }\n        }\n        coverage { because }\n        services(first: 100) {\n          totalCount\n          edges { node { owner state capacity verdict because ci { id name class owner criticality } } }\n        }\n      }\n      sinceBaseline(first: 20) {\n        totalCount\n        edges { node { kind attribute ci { id name class } } }\n      }\n      againstBaseline {\n        standing\n        ci { id name class }\n        differences(first: 3) { totalCount edges { node { kind attribute before after } } }\n      }\n      steps { step allowed because }\n      timeline { at actor text }\n    }\n  }\n": types.ReleasePageDocument,
    "\n  mutation UndoScan($id: ID!, $reason: String!) {\n    undoScan(id: $id, reason: $reason) { revision kept }\n  }\n": types.UndoScanDocument,
    "\n  query Scans($source: String, $after: String) {\n    scans(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id source scope generation mode state inboxItem receivedAt revision\n          created updated unchanged retired quarantined\n        }\n      }\n    }\n  }\n": types.ScansDocument,
    "\n  query FindCis($filter: CiFilter, $first: Int!, $after: String) {\n    cis(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id name class status criticality owner lastSeenAt } }\n    }\n  }\n": types.FindCisDocument,
    "\n  query Deliveries($state: DeliveryState, $after: String) {\n    deliveries(state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id event changeId number text way receiver state attempts lastError madeAt dueAt } }\n    }\n  }\n": types.DeliveriesDocument,
    "\n  mutation OpenWebhook($url: String!, $events: [NoticeEvent!]!) {\n    openWebhook(url: $url, events: $events) { secret webhook { id } }\n  }\n": types.OpenWebhookDocument,
    "\n  mutation PauseWebhook($id: ID!, $paused: Boolean!) { pauseWebhook(id: $id, paused: $paused) { id } }\n": types.PauseWebhookDocument,
    "\n  mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }\n": types.RemoveWebhookDocument,
    "\n  mutation TryDeliveryAgain($id: ID!) { tryDeliveryAgain(id: $id) { id } }\n": types.TryDeliveryAgainDocument,
    "\n  query NoticeSettings {\n    noticeSettings { mailServer mailFrom privateWebhooks linksBegin }\n  }\n": types.NoticeSettingsDocument,
    "\n  query Webhooks {\n    webhooks { id url events openedAt openedBy pausedAt answeredAt lastError }\n  }\n": types.WebhooksDocument,
    "\n  query SinglePoints($serviceIds: [ID!], $after: String) {\n    singlePointsOfFailure(serviceIds: $serviceIds, first: 50, after: $after, servicesFirst: 3) {\n      totalCount\n      hidden { count owners }\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          ci { id name class }\n          services { id name class criticality }\n          serviceCount\n          hiddenServices { count owners }\n          cure\n        }\n      }\n    }\n  }\n": types.SinglePointsDocument,
    "\n  query SharedFates($after: String) {\n    sharedFate(first: 50, after: $after, servicesFirst: 3) {\n      totalCount\n      hidden { count owners }\n      pageInfo { hasNextPage endCursor }\n      edges {\n        cursor\n        node {\n          dependent { id name class }\n          group implied needed total left\n          cause { id name class }\n          members { id name class }\n          hiddenMembers { count owners }\n          services { id name class criticality }\n          serviceCount\n          hiddenServices { count owners }\n        }\n      }\n    }\n  }\n": types.SharedFatesDocument,
    "\n  query SinglePointsService($id: ID!) { ci(id: $id) { id name class } }\n": types.SinglePointsServiceDocument,
    "\n  query CurrentRevision {\n    revision\n  }\n": types.CurrentRevisionDocument,
    "\n  query Names($handles: [String!]!) {\n    names(handles: $handles) { handle name }\n  }\n": types.NamesDocument,
    "\n  query OwnClasses {\n    currency\n    classes(own: true) {\n      name label plural family icon summary staleAfterDays\n      identity { domain by }\n      attributes { name label type unit help choices volatile money min max }\n    }\n  }\n": types.OwnClassesDocument,
    "\n  query Me {\n    me { id handle name roles teams }\n  }\n": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAccount { me { account { hasPassword } } }\n"): typeof import('./graphql.ts').OwnAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlastRadius($targets: [Target!]!) {\n    impact(targets: $targets) {\n      revision\n      digest\n      targets { action capacity durationMinutes owner ci { id name class status owner criticality lastSeenAt } }\n      summary {\n        down degraded atRisk evidence staleEvidence inferredEvidence hidden\n        services { down degraded atRisk total }\n        byClass { class state count }\n        byDistance { distance class state count andFarther }\n      }\n      coverage { direct withoutCount because without { id name } }\n      services(first: 100) {\n        totalCount\n        edges {\n          node {\n            owner state capacity redundancyLost durationMinutes distance verdict because\n            ci { id name class owner criticality status lastSeenAt attributes }\n            group { group mode implied needed total up members { weight state owner ci { id name class } } }\n            chain {\n              state owner\n              ci { id name class }\n              via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n            }\n          }\n        }\n      }\n    }\n    services: cis(filter: { classes: [\"BusinessService\", \"Service\"] }, first: 1) { totalCount }\n  }\n"): typeof import('./graphql.ts').BlastRadiusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DrawnImpact($targets: [Target!]!) {\n    impact(targets: $targets) {\n      impacted(first: 300) {\n        totalCount\n        edges {\n          node {\n            state distance because owner\n            ci { id name class }\n            group { group implied needed total up members { state ci { id } } }\n            chain { state owner ci { id name class } via { id type confidence sources lastSeenAt from { id name } to { id name } } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DrawnImpactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupOfImpact($targets: [Target!]!, $states: [ImpactState!], $classes: [String!], $depth: Int, $beyond: Int, $first: Int!) {\n    impact(targets: $targets) {\n      impacted(states: $states, classes: $classes, depth: $depth, beyond: $beyond, first: $first) {\n        edges {\n          node {\n            state distance because owner\n            ci { id name class }\n            group { group implied needed total up members { state ci { id } } }\n            chain { state owner ci { id name class } via { id type confidence sources lastSeenAt from { id name } to { id name } } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GroupOfImpactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactedPage(\n    $targets: [Target!]!, $asOf: AsOf, $states: [ImpactState!], $classes: [String!], $depth: Int, $first: Int!, $after: String\n  ) {\n    impact(targets: $targets, asOf: $asOf) {\n      impacted(states: $states, classes: $classes, depth: $depth, first: $first, after: $after) {\n        totalCount\n        cut\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            owner state capacity redundancyLost durationMinutes distance verdict because\n            ci { id name class owner criticality status lastSeenAt }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImpactedPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactOn($targets: [Target!]!, $id: ID!) {\n    impact(targets: $targets) {\n      on(id: $id) {\n        owner state capacity redundancyLost durationMinutes distance verdict because\n        ci { id name class owner criticality status lastSeenAt }\n        group { group mode implied needed total up members { weight state owner ci { id name class } } }\n        chain {\n          state owner\n          ci { id name class }\n          via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImpactOnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactWays($targets: [Target!]!, $id: ID!) {\n    impact(targets: $targets) {\n      ways(id: $id, first: 6) {\n        chain {\n          state owner\n          ci { id name class }\n          via { id type group weight confidence sources lastSeenAt from { id name } to { id name } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImpactWaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dangling($targets: [Target!]!) {\n    impact(targets: $targets) {\n      dangling(first: 100) {\n        totalCount\n        edges { node { id type confidence sources lastSeenAt from { id name class } to { id name class } } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DanglingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedImpact($targets: [Target!]!, $from: AsOf!, $to: AsOf, $after: String) {\n    impactDiff(targets: $targets, from: $from, to: $to) {\n      from\n      to\n      before { digest summary { down degraded atRisk services { down degraded atRisk total } } }\n      after { digest summary { down degraded atRisk services { down degraded atRisk total } } }\n      counts { new worse better gone }\n      differences(first: 25, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          cursor\n          node {\n            kind owner\n            ci { id name class owner }\n            before { state capacity because }\n            after { state capacity because }\n            throughCut throughHidden\n            through {\n              revision { number at actor }\n              change {\n                kind attribute before after\n                ci { id name class }\n                relationship { type from { id name class } to { id name class } }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ComparedImpactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactInWindow($targets: [Target!]!, $period: Period!) {\n    impact(targets: $targets, withChangesBetween: $period) {\n      digest\n      targets { origin ci { id name class } }\n      summary { down degraded atRisk services { down degraded atRisk total } }\n      coverage { because }\n      services(first: 500) {\n        totalCount\n        edges { node { owner state capacity because ci { id name class owner } } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImpactInWindowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlastRadiusChange($id: ID!) {\n    change(id: $id) { id number title start end approvals { by decision at revision valid } }\n  }\n"): typeof import('./graphql.ts').BlastRadiusChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyOnChanges {\n    policyOnChanges { version settings { name value layer beneath } }\n  }\n"): typeof import('./graphql.ts').PolicyOnChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyOnChangesPreview($input: [ChangePolicySettingInput!]!) {\n    policyOnChangesPreview(input: $input) {\n      looked\n      changes {\n        change { id number title }\n        before { level score }\n        after { level score }\n        asksBefore asksAfter\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PolicyOnChangesPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePolicyOnChanges($input: [ChangePolicySettingInput!]!, $reason: String!, $expectedVersion: Int!) {\n    decidePolicyOnChanges(input: $input, reason: $reason, expectedVersion: $expectedVersion) { version }\n  }\n"): typeof import('./graphql.ts').DecidePolicyOnChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Calendar($states: [ChangeState!]!, $period: Period!, $hits: ID, $ci: ID!, $byHits: Boolean!) {\n    ci(id: $ci) @include(if: $byHits) { id name }\n    changes(states: $states, period: $period, hits: $hits, first: 200) {\n      totalCount\n      edges {\n        node {\n          id number title kind state requester start end\n          conflicts { because with { id number title } fatalTogether { id name class } }\n        }\n      }\n    }\n    windows(period: $period) { id kind title cis { id name } occurrences(period: $period) { start end } }\n  }\n"): typeof import('./graphql.ts').CalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenChange($input: ChangeInput!) {\n    openChange(input: $input) { id number }\n  }\n"): typeof import('./graphql.ts').OpenChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateChange($id: ID!, $input: ChangeInput!, $expectedVersion: Int!) {\n    updateChange(id: $id, input: $input, expectedVersion: $expectedVersion) { id number }\n  }\n"): typeof import('./graphql.ts').UpdateChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveChange(\n    $id: ID!, $step: ChangeStep!, $comment: String, $seenDigest: String, $review: ReviewInput\n  ) {\n    moveChange(id: $id, step: $step, comment: $comment, seenDigest: $seenDigest, review: $review) { id number }\n  }\n"): typeof import('./graphql.ts').MoveChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleChangeTask($id: ID!, $taskId: ID!, $state: TaskState!, $comment: String) {\n    settleChangeTask(id: $id, taskId: $taskId, state: $state, comment: $comment) { id number }\n  }\n"): typeof import('./graphql.ts').SettleChangeTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnChange($id: ID!, $comment: String!) {\n    commentOnChange(id: $id, comment: $comment) { number }\n  }\n"): typeof import('./graphql.ts').CommentOnChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachToChange($id: ID!, $title: String!, $url: String!) {\n    attachToChange(id: $id, title: $title, url: $url) { number }\n  }\n"): typeof import('./graphql.ts').AttachToChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DetachFromChange($id: ID!, $url: String!) {\n    detachFromChange(id: $id, url: $url) { number }\n  }\n"): typeof import('./graphql.ts').DetachFromChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangePage($id: ID!) {\n    change(id: $id) {\n      id number version title kind state requester openedAt start end approvalsDue approvalsOverdue\n      reason benefit implementation test backOut\n      template { id title }\n      release { id number title }\n      targets { action capacity durationMinutes ci { id name class } }\n      impact {\n        revision\n        digest\n        summary {\n          down degraded atRisk evidence staleEvidence inferredEvidence hidden\n          services { down degraded atRisk total }\n        }\n        coverage { withoutCount because }\n        services(first: 100) {\n          totalCount\n          edges { node { owner state capacity verdict because ci { id name class owner criticality } } }\n        }\n      }\n      risk { level score factors { name score because } }\n      conflicts {\n        because\n        with { id number title state start end }\n        overlap { id name class }\n        fatalTogether { id name class }\n      }\n      approvals { by decision at comment revision valid lapsedBecause }\n      requiredApprovals { role who needed because }\n      tasks { id title who state by at comment }\n      expected { kind ci { id name class } class name attribute anyValue value type to { id name class } }\n      verification {\n        after upTo othersTotal onlyLookedAt\n        outcomes {\n          state seen\n          expected { kind ci { id name class } class name attribute anyValue value type to { id name class } }\n        }\n        others {\n          kind attribute before after\n          ci { id name class }\n          relationship { type from { id name class } to { id name class } }\n          explainedBy { id number }\n        }\n      }\n      review {\n        by at success lessons\n        hits { state saidBy ci { id name class } }\n        accuracy {\n          predicted judged hit both precision recall\n          byType { type predicted both missed precision recall }\n        }\n        proposals { type strength isThere isTaken from { id name class } to { id name class } }\n      }\n      steps { step allowed because }\n      cost { oneOff perMonth note }\n      costEffect { ...CostEffectParts }\n      capacityEffect { ...CapacityEffectParts }\n      attachments { title url by at }\n      timeline { at actor text }\n    }\n  }\n"): typeof import('./graphql.ts').ChangePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Changes($states: [ChangeState!], $period: Period, $late: LateApprovals, $first: Int!, $after: String) {\n    changes(states: $states, period: $period, lateApprovals: $late, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id number title kind state requester openedAt start end } }\n    }\n  }\n"): typeof import('./graphql.ts').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbours($states: [ChangeState!]!, $period: Period!) {\n    changes(states: $states, period: $period, first: 100) {\n      totalCount\n      edges { node { id number title state start end } }\n    }\n    windows(period: $period) { id kind title cis { id name } occurrences(period: $period) { start end } }\n  }\n"): typeof import('./graphql.ts').NeighboursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainedDrift($id: ID!, $after: String) {\n    change(id: $id) {\n      explainedDrift(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id title at resolution resolvedBy cis { id name class } } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ExplainedDriftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFeeds {\n    calendarFeeds { id label openedAt lastReadAt }\n  }\n"): typeof import('./graphql.ts').CalendarFeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCalendarFeed($label: String!) {\n    openCalendarFeed(label: $label) { path }\n  }\n"): typeof import('./graphql.ts').OpenCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCalendarFeed($id: ID!) {\n    closeCalendarFeed(id: $id)\n  }\n"): typeof import('./graphql.ts').CloseCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreeWindows($targets: [Target!]!, $minutes: Int!, $period: Period!, $change: ID) {\n    freeSlots(targets: $targets, durationMinutes: $minutes, period: $period, change: $change) {\n      because\n      slots { start end }\n    }\n  }\n"): typeof import('./graphql.ts').FreeWindowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlannedEffects($targets: [Target!]!, $period: Period, $cost: ChangeCostInput) {\n    plannedEffects(targets: $targets, period: $period, cost: $cost) {\n      costEffect { ...CostEffectParts }\n      capacityEffect { ...CapacityEffectParts }\n    }\n  }\n  fragment CostEffectParts on CostEffect {\n    currency hours downtimeCount downtimeTotal freedPerMonth once perMonth gaps\n    stated { oneOff perMonth note }\n    downtime { state lost perHour amount ci { id name class } }\n    freed { perMonth ci { id name class } }\n  }\n  fragment CapacityEffectParts on CapacityEffect {\n    needsCount shortCount gaps\n    needs { state left needed shortBy because ci { id name class } }\n  }\n"): typeof import('./graphql.ts').PlannedEffectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenChangeTemplate($input: ChangeTemplateInput!) { openChangeTemplate(input: $input) { id title } }\n"): typeof import('./graphql.ts').OpenChangeTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseChangeTemplate($id: ID!, $input: ChangeTemplateInput!, $reason: String!) {\n    reviseChangeTemplate(id: $id, input: $input, reason: $reason) { id title }\n  }\n"): typeof import('./graphql.ts').ReviseChangeTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawChangeTemplate($id: ID!, $reason: String!) {\n    withdrawChangeTemplate(id: $id, reason: $reason) { id title }\n  }\n"): typeof import('./graphql.ts').WithdrawChangeTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeTemplates($withdrawn: Boolean!) {\n    changeTemplates(withdrawn: $withdrawn) { id title author classes mostImpacted mostServicesDown mostCriticality withdrawnAt }\n  }\n"): typeof import('./graphql.ts').ChangeTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlannedTogether($targets: [Target!]!, $period: Period!) {\n    impact(targets: $targets, withChangesBetween: $period) {\n      targets { action durationMinutes origin }\n      summary { services { down degraded atRisk total } }\n      coverage { because }\n    }\n  }\n"): typeof import('./graphql.ts').PlannedTogetherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeTrends {\n    changeTrends(months: 12) {\n      month total succeeded failed backedOut approvedInRetrospect unreviewed emergencyShare\n      byKind { kind count }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeTrendsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenWindow($input: WindowInput!) {\n    openWindow(input: $input) { id title }\n  }\n"): typeof import('./graphql.ts').OpenWindowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Work($judged: [ChangeState!]!, $prepared: [ChangeState!]!) {\n    judged: changes(states: $judged, first: 200) {\n      totalCount\n      edges {\n        node {\n          id number title kind state requester start end approvalsDue approvalsOverdue\n          targets { action durationMinutes }\n          impact { summary { services { down degraded atRisk total } } coverage { because } }\n          approvals { by decision valid lapsedBecause }\n          requiredApprovals { role who because }\n          steps { step allowed because }\n          tasks { title who state }\n        }\n      }\n    }\n    prepared: changes(states: $prepared, first: 500) {\n      totalCount\n      edges { node { id number title kind state requester start end } }\n    }\n  }\n"): typeof import('./graphql.ts').WorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiPage($id: ID!, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      id name class status owner criticality lastSeenAt attributes\n      provenance { attribute value source scope observedAt winner locked }\n      redundancy { group minUp mode implied declaredBy { source scope } members { id name class status } }\n      sourceKeys { source scope key }\n      latestMerge { at by reason merged { id name class } }\n      refusedRelationships {\n        id type refusedAt claimedBy\n        from { id name class status }\n        to { id name class status }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CiPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiReach($id: ID!, $asOf: AsOf) {\n    impact(ids: [$id], action: OUTAGE, asOf: $asOf) { summary { services { total } } }\n  }\n"): typeof import('./graphql.ts').CiReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiRelationships($id: ID!, $direction: Direction!, $after: String, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      relationships(direction: $direction, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id type strength statedStrength group weight confidence sources lastSeenAt\n            claimants { source scope }\n            from { id name class status }\n            to { id name class status }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CiRelationshipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiHistory($id: ID!, $after: String, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      history(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            number at actor cause\n            changes(of: $id, first: 8) {\n              totalCount\n              edges {\n                node {\n                  kind attribute before after\n                  relationship { type from { id name class } to { id name class } }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CiHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiTimeline($id: ID!, $asOf: AsOf) {\n    ci(id: $id, asOf: $asOf) {\n      nextChange { number }\n      history(first: 2) { edges { node { number at } } }\n    }\n  }\n"): typeof import('./graphql.ts').CiTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CiDiff($id: ID!, $from: AsOf!, $to: AsOf, $after: String) {\n    diff(of: $id, from: $from, to: $to, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          kind attribute before after\n          relationship { type from { id name class } to { id name class } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CiDiffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Teams {\n    cis(filter: { classes: [\"Team\"] }, first: 200) { edges { node { name attributes } } }\n    teams(first: 500) { edges { node { handle } } }\n  }\n"): typeof import('./graphql.ts').TeamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCi($input: CiInput!) {\n    createCi(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').CreateCiDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeCi($id: ID!, $name: String, $attributes: JSON, $redundancy: [RedundancyInput!]) {\n    describeCi(id: $id, name: $name, attributes: $attributes, redundancy: $redundancy) { id }\n  }\n"): typeof import('./graphql.ts').DescribeCiDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireCi($id: ID!, $reason: String!) {\n    retireCi(id: $id, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').RetireCiDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockAttribute($ciId: ID!, $attribute: String!, $value: JSON, $reason: String!) {\n    lockAttribute(ciId: $ciId, attribute: $attribute, value: $value, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').LockAttributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlockAttribute($ciId: ID!, $attribute: String!, $reason: String) {\n    unlockAttribute(ciId: $ciId, attribute: $attribute, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').UnlockAttributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeCis($keep: ID!, $merge: [ID!]!, $reason: String!) {\n    mergeCis(keep: $keep, merge: $merge, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').MergeCisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitCi($id: ID!, $reason: String!) {\n    splitCi(id: $id, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').SplitCiDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePreview($keep: ID!, $merge: [ID!]!) {\n    mergePreview(keep: $keep, merge: $merge) {\n      provenance { attribute value source scope observedAt winner locked }\n    }\n  }\n"): typeof import('./graphql.ts').MergePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Relate($input: RelationshipInput!) {\n    relate(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RelateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unrelate($id: ID!, $reason: String!) {\n    unrelate(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').UnrelateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRelationship($id: ID!, $reason: String!) {\n    withdrawRelationship(id: $id, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').WithdrawRelationshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbourhood($ids: [ID!]!, $direction: Direction!, $depth: Int!, $limit: Int!) {\n    neighbourhood(ids: $ids, direction: $direction, depth: $depth, limit: $limit) {\n      total\n      truncated\n      cis { id name class status owner criticality lastSeenAt relationships(first: 1) { totalCount } }\n      relationships { id type strength group weight confidence sources lastSeenAt from { id } to { id } }\n    }\n  }\n"): typeof import('./graphql.ts').NeighbourhoodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Health($source: String) {\n    health(source: $source) {\n      revision at pending scopesTotal scopesOverdue\n      open { kind count }\n      completeness { class total complete gaps { label lacks count } }\n      freshness { class total fresh days }\n      scopes { source scope records seenAt fullSeenAt rhythmMinutes overdue }\n    }\n  }\n"): typeof import('./graphql.ts').HealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthSources { policy { sources } }\n"): typeof import('./graphql.ts').HealthSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingRelationships($source: String, $after: String) {\n    pendingRelationships(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id type source scope from to awaits seenAt } }\n    }\n  }\n"): typeof import('./graphql.ts').WaitingRelationshipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview(\n    $service: [String!]\n    $software: [String!]\n    $platform: [String!]\n    $hardware: [String!]\n    $network: [String!]\n    $organisation: [String!]\n  ) {\n    all: cis(first: 1) { totalCount }\n    service: cis(filter: { classes: $service }, first: 1) { totalCount }\n    software: cis(filter: { classes: $software }, first: 1) { totalCount }\n    platform: cis(filter: { classes: $platform }, first: 1) { totalCount }\n    hardware: cis(filter: { classes: $hardware }, first: 1) { totalCount }\n    network: cis(filter: { classes: $network }, first: 1) { totalCount }\n    organisation: cis(filter: { classes: $organisation }, first: 1) { totalCount }\n  }\n"): typeof import('./graphql.ts').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicesByCriticality($classes: [String!]) {\n    CRITICAL: cis(filter: { classes: $classes, criticality: [CRITICAL] }, first: 10) { ...ServiceList }\n    HIGH: cis(filter: { classes: $classes, criticality: [HIGH] }, first: 10) { ...ServiceList }\n    MEDIUM: cis(filter: { classes: $classes, criticality: [MEDIUM] }, first: 10) { ...ServiceList }\n    LOW: cis(filter: { classes: $classes, criticality: [LOW] }, first: 10) { ...ServiceList }\n  }\n  fragment ServiceList on CiConnection {\n    totalCount\n    edges { node { id name class status criticality owner lastSeenAt } }\n  }\n"): typeof import('./graphql.ts').ServicesByCriticalityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeantCis($texts: [String!]!, $import: String) {\n    meantCis(texts: $texts, import: $import) { text by id class }\n  }\n"): typeof import('./graphql.ts').MeantCisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports {\n    imports { name generation lastAt }\n  }\n"): typeof import('./graphql.ts').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovedChanges($states: [ChangeState!]!) {\n    changes(states: $states, first: 200) { totalCount edges { node { id number title } } }\n  }\n"): typeof import('./graphql.ts').ApprovedChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($rule: InboxRule, $after: String) {\n    inbox(rule: $rule, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind risk title at detail resolutions\n          cis { id name class status }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxCounts { inboxCounts { kind risk class source attribute count } }\n"): typeof import('./graphql.ts').InboxCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveInboxItem(\n    $id: ID!, $resolution: InboxResolution!, $keep: ID, $changeId: ID, $comment: String\n  ) {\n    resolveInboxItem(\n      id: $id, resolution: $resolution, keep: $keep, changeId: $changeId, comment: $comment\n    ) { id decisionId }\n  }\n"): typeof import('./graphql.ts').ResolveInboxItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveInboxItems(\n    $rule: InboxRule!, $resolution: InboxResolution!, $dryRun: Boolean!, $revision: Int, $comment: String\n  ) {\n    resolveInboxItems(\n      rule: $rule, resolution: $resolution, dryRun: $dryRun, revision: $revision, comment: $comment\n    ) { count revision decisionId samples { id title } }\n  }\n"): typeof import('./graphql.ts').ResolveInboxItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoInboxDecision($id: ID!) { undoInboxDecision(id: $id) }\n"): typeof import('./graphql.ts').UndoInboxDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: InvitationInput!) { invite(input: $input) { path expiresAt } }\n"): typeof import('./graphql.ts').InviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitation($principalId: ID!) { renewInvitation(principalId: $principalId) { path expiresAt } }\n"): typeof import('./graphql.ts').RenewInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($principalId: ID!) { withdrawInvitation(principalId: $principalId) }\n"): typeof import('./graphql.ts').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRoles($id: ID!, $roles: [Role!]!, $reason: String!) {\n    setRoles(id: $id, roles: $roles, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').SetRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisablePrincipal($id: ID!, $reason: String!) { disablePrincipal(id: $id, reason: $reason) { id } }\n"): typeof import('./graphql.ts').DisablePrincipalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnablePrincipal($id: ID!, $reason: String!) { enablePrincipal(id: $id, reason: $reason) { id } }\n"): typeof import('./graphql.ts').EnablePrincipalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTeam($handle: String!, $name: String!, $members: [String!]) {\n    addTeam(handle: $handle, name: $name, members: $members) { id }\n  }\n"): typeof import('./graphql.ts').AddTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTeam($handle: String!, $name: String, $members: [String!]) {\n    setTeam(handle: $handle, name: $name, members: $members) { id }\n  }\n"): typeof import('./graphql.ts').SetTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTeam($handle: String!) { removeTeam(handle: $handle) }\n"): typeof import('./graphql.ts').RemoveTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDeputy($input: DeputyInput!) { nameDeputy(input: $input) }\n"): typeof import('./graphql.ts').NameDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDeputy($id: ID!) { endDeputy(id: $id) }\n"): typeof import('./graphql.ts').EndDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) { endSession(id: $id) }\n"): typeof import('./graphql.ts').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSessions($principalId: ID!) { endSessions(principalId: $principalId) }\n"): typeof import('./graphql.ts').EndSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deputies($after: String) {\n    deputies(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id of ofName ofTeam from until reason namedBy deputy { handle name } } }\n    }\n  }\n"): typeof import('./graphql.ts').DeputiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Principals($text: String, $after: String) {\n    principals(text: $text, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id handle name roles teams\n          account { disabledAt hasPassword hasIdentity signedInAt invitedUntil sessions tokens }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PrincipalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrincipalChoices {\n    principals(first: 500) { edges { node { handle name roles } } }\n  }\n"): typeof import('./graphql.ts').PrincipalChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions($everybody: Boolean!, $after: String) {\n    sessions(everybody: $everybody, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id via beganAt lastSeenAt expiresAt current principal { id handle name } } }\n    }\n  }\n"): typeof import('./graphql.ts').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleTeams($text: String, $after: String) {\n    teams(text: $text, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id handle name members { id handle name } } }\n    }\n  }\n"): typeof import('./graphql.ts').PeopleTeamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Policy {\n    policy {\n      version sources\n      precedence { class attribute sources layer holds }\n      brakes { source percent fewestCis layer holds }\n      ages { class source staleAfterDays retireAfterDays layer holds }\n      retiredDays { days layer }\n      historyDays { days layer }\n    }\n  }\n"): typeof import('./graphql.ts').PolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyPreview($input: PolicyInput!) {\n    policyPreview(input: $input) {\n      cis attributes\n      samples { ci { id name class status } attribute before after }\n    }\n  }\n"): typeof import('./graphql.ts').PolicyPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePolicy($input: PolicyInput!, $reason: String!, $expectedVersion: Int!) {\n    changePolicy(input: $input, reason: $reason, expectedVersion: $expectedVersion) { version }\n  }\n"): typeof import('./graphql.ts').ChangePolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseBoard($open: [ReleaseState!]!, $over: [ReleaseState!]!) {\n    open: releases(states: $open, first: 50) { totalCount edges { node { ...ReleaseCard } } }\n    over: releases(states: $over, first: 10) { totalCount edges { node { ...ReleaseCard } } }\n  }\n  fragment ReleaseCard on Release {\n    id number title state success\n    changes { id number title state }\n    tests { id signOff { decision } }\n    impact { targets { action durationMinutes } summary { services { down degraded atRisk } } coverage { because } }\n    steps { step allowed }\n  }\n"): typeof import('./graphql.ts').ReleaseBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseCandidates($states: [ChangeState!]!) {\n    changes(states: $states, first: 500) { totalCount edges { node { id number title state } } }\n  }\n"): typeof import('./graphql.ts').ReleaseCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRelease($title: String!, $changeIds: [ID!]!) {\n    openRelease(title: $title, changeIds: $changeIds) { id number }\n  }\n"): typeof import('./graphql.ts').OpenReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanRelease($id: ID!, $expectedVersion: Int!, $waves: [ReleaseWaveInput!]!) {\n    planRelease(id: $id, expectedVersion: $expectedVersion, waves: $waves) { id number }\n  }\n"): typeof import('./graphql.ts').PlanReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddReleaseTest($id: ID!, $expectedVersion: Int!, $kind: AcceptanceKind!, $title: String!, $role: Role!) {\n    addReleaseTest(id: $id, expectedVersion: $expectedVersion, kind: $kind, title: $title, role: $role) { id number }\n  }\n"): typeof import('./graphql.ts').AddReleaseTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOffReleaseTest($id: ID!, $expectedVersion: Int!, $testId: ID!, $decision: Decision!) {\n    signOffReleaseTest(id: $id, expectedVersion: $expectedVersion, testId: $testId, decision: $decision) { id number }\n  }\n"): typeof import('./graphql.ts').SignOffReleaseTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameReleasePolicy($id: ID!, $expectedVersion: Int!, $policy: ReleasePolicyInput!) {\n    nameReleasePolicy(id: $id, expectedVersion: $expectedVersion, policy: $policy) { id number }\n  }\n"): typeof import('./graphql.ts').NameReleasePolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareMedium($id: ID!, $expectedVersion: Int!, $input: DefinitiveMediumInput!) {\n    declareMedium(id: $id, expectedVersion: $expectedVersion, input: $input) { id number }\n  }\n"): typeof import('./graphql.ts').DeclareMediumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMedium($id: ID!, $expectedVersion: Int!, $mediumId: ID!) {\n    withdrawMedium(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId) { id number }\n  }\n"): typeof import('./graphql.ts').WithdrawMediumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartReleaseWave($id: ID!, $expectedVersion: Int!, $wave: Int!) {\n    startReleaseWave(id: $id, expectedVersion: $expectedVersion, wave: $wave) { id number }\n  }\n"): typeof import('./graphql.ts').StartReleaseWaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteDeployment($id: ID!, $expectedVersion: Int!, $mediumId: ID!, $ciId: ID!, $sha256: String, $attribute: String) {\n    noteDeployment(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId, ciId: $ciId, sha256: $sha256, attribute: $attribute) { id number }\n  }\n"): typeof import('./graphql.ts').NoteDeploymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveRelease($id: ID!, $expectedVersion: Int!, $step: ReleaseStep!, $comment: String, $success: Boolean) {\n    moveRelease(id: $id, expectedVersion: $expectedVersion, step: $step, comment: $comment, success: $success) { id number }\n  }\n"): typeof import('./graphql.ts').MoveReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id number version title state author openedAt baselineRevision endRevision success\n      waves {\n        state startedAt startedBy because\n        impact { targets { action durationMinutes } summary { services { down degraded atRisk } } coverage { because } }\n        changes { id number title state }\n      }\n      policy { name version link }\n      measures { name meeting of }\n      media {\n        id name version sha256 location declaredBy declaredAt\n        deployments { id sha256 attribute verdict by at ci { id name class } }\n      }\n      tests { id kind title role author because signOff { by decision at comment } }\n      impact {\n        revision\n        digest\n        targets { action capacity durationMinutes ci { id name class } }\n        summary {\n          down degraded atRisk evidence staleEvidence inferredEvidence hidden\n          services { down degraded atRisk total }\n        }\n        coverage { because }\n        services(first: 100) {\n          totalCount\n          edges { node { owner state capacity verdict because ci { id name class owner criticality } } }\n        }\n      }\n      sinceBaseline(first: 20) {\n        totalCount\n        edges { node { kind attribute ci { id name class } } }\n      }\n      againstBaseline {\n        standing\n        ci { id name class }\n        differences(first: 3) { totalCount edges { node { kind attribute before after } } }\n      }\n      steps { step allowed because }\n      timeline { at actor text }\n    }\n  }\n"): typeof import('./graphql.ts').ReleasePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoScan($id: ID!, $reason: String!) {\n    undoScan(id: $id, reason: $reason) { revision kept }\n  }\n"): typeof import('./graphql.ts').UndoScanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scans($source: String, $after: String) {\n    scans(source: $source, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id source scope generation mode state inboxItem receivedAt revision\n          created updated unchanged retired quarantined\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ScansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCis($filter: CiFilter, $first: Int!, $after: String) {\n    cis(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id name class status criticality owner lastSeenAt } }\n    }\n  }\n"): typeof import('./graphql.ts').FindCisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deliveries($state: DeliveryState, $after: String) {\n    deliveries(state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id event changeId number text way receiver state attempts lastError madeAt dueAt } }\n    }\n  }\n"): typeof import('./graphql.ts').DeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenWebhook($url: String!, $events: [NoticeEvent!]!) {\n    openWebhook(url: $url, events: $events) { secret webhook { id } }\n  }\n"): typeof import('./graphql.ts').OpenWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseWebhook($id: ID!, $paused: Boolean!) { pauseWebhook(id: $id, paused: $paused) { id } }\n"): typeof import('./graphql.ts').PauseWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }\n"): typeof import('./graphql.ts').RemoveWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryDeliveryAgain($id: ID!) { tryDeliveryAgain(id: $id) { id } }\n"): typeof import('./graphql.ts').TryDeliveryAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeSettings {\n    noticeSettings { mailServer mailFrom privateWebhooks linksBegin }\n  }\n"): typeof import('./graphql.ts').NoticeSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks {\n    webhooks { id url events openedAt openedBy pausedAt answeredAt lastError }\n  }\n"): typeof import('./graphql.ts').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SinglePoints($serviceIds: [ID!], $after: String) {\n    singlePointsOfFailure(serviceIds: $serviceIds, first: 50, after: $after, servicesFirst: 3) {\n      totalCount\n      hidden { count owners }\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          ci { id name class }\n          services { id name class criticality }\n          serviceCount\n          hiddenServices { count owners }\n          cure\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SinglePointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedFates($after: String) {\n    sharedFate(first: 50, after: $after, servicesFirst: 3) {\n      totalCount\n      hidden { count owners }\n      pageInfo { hasNextPage endCursor }\n      edges {\n        cursor\n        node {\n          dependent { id name class }\n          group implied needed total left\n          cause { id name class }\n          members { id name class }\n          hiddenMembers { count owners }\n          services { id name class criticality }\n          serviceCount\n          hiddenServices { count owners }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SharedFatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SinglePointsService($id: ID!) { ci(id: $id) { id name class } }\n"): typeof import('./graphql.ts').SinglePointsServiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentRevision {\n    revision\n  }\n"): typeof import('./graphql.ts').CurrentRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Names($handles: [String!]!) {\n    names(handles: $handles) { handle name }\n  }\n"): typeof import('./graphql.ts').NamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnClasses {\n    currency\n    classes(own: true) {\n      name label plural family icon summary staleAfterDays\n      identity { domain by }\n      attributes { name label type unit help choices volatile money min max }\n    }\n  }\n"): typeof import('./graphql.ts').OwnClassesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me { id handle name roles teams }\n  }\n"): typeof import('./graphql.ts').MeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
