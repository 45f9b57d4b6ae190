import type { StepId } from '#domain/guide/steps.ts';
import { ConstraintsBody } from './constraints/constraints-body.tsx';
import { FeeCalculator } from './constraints/fee-calculator.tsx';
import { GroupsBody } from './groups/groups-body.tsx';
import { MandateBody } from './mandate/mandate-body.tsx';
import { GroupOffers, InsightOffers, StrategyOffers } from './offers/offers.tsx';
import { PlanBody } from './plan/plan-body.tsx';
import { PlanSuggestions } from './plan/plan-suggestions.tsx';
import { MandatePreview } from './mandate/mandate-preview.tsx';
import { UnitTree } from './mapping/unit-tree.tsx';
import { AdvertPreview } from './roles/advert-preview.tsx';
import { RolesBody } from './roles/roles-body.tsx';
import { StakeholdersBody } from './stakeholders/stakeholders-body.tsx';
import { StakeholdersPicture } from './stakeholders/stakeholders-picture.tsx';
import type { StepView } from './step-view.ts';
import { GapOffer } from './summary/gap-offer.tsx';

/** Steps that are drawn in a way of their own; every other step is its fields in order. */
export const views: Partial<Readonly<Record<StepId, StepView>>> = {
  mapping: { Body: UnitTree },
  stakeholders: { Body: StakeholdersBody, Aside: StakeholdersPicture },
  summary: { Aside: GapOffer },
  constraints: { Body: ConstraintsBody, Aside: FeeCalculator },
  groups: { Body: GroupsBody, Aside: GroupOffers },
  roles: { Body: RolesBody, Aside: AdvertPreview },
  mandate: { Body: MandateBody, Aside: MandatePreview },
  plan: { Body: PlanBody, Aside: PlanSuggestions },
  strategy: { Aside: StrategyOffers },
  insight: { Aside: InsightOffers },
};
