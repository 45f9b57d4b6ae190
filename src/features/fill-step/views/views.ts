import { isMandateDraftField, type MandateDraftField } from '#domain/drafts/mandate-drafts.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { LeaderDuties, MemberTasks, Purposes, Talks } from './aids/field-aids.tsx';
import { BodyName } from './about/body-name.tsx';
import { PlanOffers } from './about/plan-offers.tsx';
import { ProfileChoice } from './about/profile-choice.tsx';
import { FeeCalculator } from './constraints/fee-calculator.tsx';
import { OldMeetingRate, OldRate } from './constraints/old-rate.tsx';
import { DecisionChoice } from './decision/decision-choice.tsx';
import { DecisionEvidence } from './decision/decision-evidence.tsx';
import { GroupTable } from './groups/group-table.tsx';
import { SeatTable } from './groups/seat-table.tsx';
import { DraftedField } from './mandate/drafted-field.tsx';
import { MandatePreview } from './mandate/mandate-preview.tsx';
import { YearOffers } from './mandate/year-offers.tsx';
import { TakeAllDrafts } from './mandate/take-all-drafts.tsx';
import { UnitOffers } from './mapping/unit-offers.tsx';
import { UnitTree } from './mapping/unit-tree.tsx';
import { GroupOffers, InsightOffers, StrategyOffers } from './offers/offers.tsx';
import { PlanTimeline } from '#desk/timeline/plan-timeline.tsx';
import { MeasureTable } from './plan/measure-table.tsx';
import { PlanSuggestions } from './plan/plan-suggestions.tsx';
import { AdvertPreview } from './roles/advert-preview.tsx';
import { AdvertChoice } from './roles/advert-choice.tsx';
import { RolesTable } from './roles/roles-table.tsx';
import { StakeholderTable } from './stakeholders/stakeholder-table.tsx';
import { StakeholdersPicture } from './stakeholders/stakeholders-picture.tsx';
import { viewIn, type StepViews, type ViewOfAnyStep } from '#desk/editors/step-view.ts';
import { GapOffer } from './summary/gap-offer.tsx';

/** Every field of the mandate that gets a draft, with the editor that offers it. */
const DRAFTED_FIELDS = Object.fromEntries(
  fieldsOf(mandate)
    .filter(([id]) => isMandateDraftField(id))
    .map(([id]) => [id, { Editor: DraftedField }]),
) as Readonly<Record<MandateDraftField, { readonly Editor: typeof DraftedField }>>;

/** What some steps have beyond their fields; a step or field that is not here is drawn by kind. */
const views: StepViews = {
  about: {
    fields: {
      profile: { Editor: ProfileChoice },
      bodyName: { Editor: BodyName },
      governingPlans: { After: PlanOffers },
    },
  },
  mapping: { fields: { units: { Editor: UnitTree, After: UnitOffers } } },
  stakeholders: {
    fields: { groups: { Editor: StakeholderTable, nameless: true } },
    Aside: StakeholdersPicture,
  },
  summary: { Aside: GapOffer },
  constraints: {
    fields: {
      purpose: { After: Purposes },
      feeRateDate: { After: OldRate },
      feeMeetingRateDate: { After: OldMeetingRate },
    },
    Aside: FeeCalculator,
    asideGroup: 'fee',
  },
  strategy: { Aside: StrategyOffers },
  insight: { Aside: InsightOffers },
  decision: { fields: { need: { Editor: DecisionChoice } }, Aside: DecisionEvidence },
  groups: {
    fields: { groups: { Editor: GroupTable }, seats: { Editor: SeatTable, nameless: true } },
    Aside: GroupOffers,
    slimAside: true,
  },
  roles: {
    fields: { advert: { Editor: AdvertChoice }, roles: { Editor: RolesTable, nameless: true } },
    Aside: AdvertPreview,
    wide: true,
  },
  mandate: {
    Before: TakeAllDrafts,
    fields: {
      ...DRAFTED_FIELDS,
      mainTasks: { Editor: DraftedField, After: MemberTasks },
      clauses: { After: LeaderDuties },
      trustYear: { After: YearOffers },
    },
    Aside: MandatePreview,
    asideInTab: true,
  },
  plan: {
    fields: { measures: { Editor: MeasureTable, OverLocked: PlanTimeline, nameless: true, After: Talks } },
    Aside: PlanSuggestions,
    wide: true,
  },
};

export const viewOf = (step: StepId): ViewOfAnyStep => viewIn(views, step);
