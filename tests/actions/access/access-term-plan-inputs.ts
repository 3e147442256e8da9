// The input in the access matrix of the actions on a term's plan.
import { exampleCells } from '@domain/enrollment/term-plans/example-plan'
import { NO_ABOUT } from '@domain/enrollment/term-plans/read-draft'
import type { ActionInput, ActionName } from '@domain/registry'
import { type Place, WHERE } from './access-places'

const plan = (place: Place) => ({ schoolId: WHERE[place].schoolId, termId: '2027-spring' })

export const TERM_PLAN_INPUTS = {
  'enrollment.listPlans': (place) => ({ districtId: WHERE[place].districtId }),
  'enrollment.getPlan': (place) => ({ schoolId: WHERE[place].schoolId }),
  'enrollment.getPlanCourse': (place) => ({ ...plan(place), courseId: 'none' }),
  'enrollment.listTouchedPupils': (place) => ({ ...plan(place), courseId: 'none', how: 'TOLD' }),
  'enrollment.savePlanCourse': (place) => ({
    ...plan(place),
    courseId: null,
    courseRev: 0,
    cells: exampleCells(),
    about: NO_ABOUT,
  }),
  'enrollment.discardPlanCourse': (place) => ({ ...plan(place), courseId: 'none' }),
  'enrollment.savePlanTerms': (place) => ({
    ...plan(place),
    rev: 0,
    terms: {
      name: '2026-2027学年第二学期',
      from: '2027-02-22',
      until: '2027-07-02',
      opensAt: 1_803_000_000_000,
      closesAt: 1_804_000_000_000,
      closures: [],
      makeupFollows: [],
    },
  }),
  'enrollment.copyPlan': (place) => ({ ...plan(place), fromTermId: '2020-autumn' }),
  'enrollment.submitPlan': (place) => ({ ...plan(place), rev: 0 }),
  'enrollment.takeBackPlan': plan,
  'enrollment.reviewPlan': (place) => ({ ...plan(place), rev: 0, decision: 'APPROVE', text: null, remarks: [] }),
  'enrollment.publishPlan': (place) => ({ ...plan(place), rev: 0 }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }
