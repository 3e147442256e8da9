// Typed example answers about waivers.
import { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import type { ActionName, ActionOutput } from '@domain/registry'

type Answers = { readonly [Name in ActionName]?: ActionOutput<Name> }

const now = Date.parse('2026-09-09T16:05:00+08:00')
const earlier = now - 86_400_000
const source = { document: '演示数值', number: '', clause: '全部减免', date: '', demonstration: true }
const pupil = { pupilId: 'pupil-1', name: '林小满', homeroomName: '三(2)班', schoolName: '青禾小学' }
const rate = { basisPoints: 10_000, source }
const asked = {
  applicationId: 'pupil-1:2026-autumn',
  termName: '2026-2027学年第一学期',
  category: 'MINIMUM_LIVING_ALLOWANCE' as const,
  state: 'APPLIED' as const,
  explanation: null,
  evidence: 2,
  grant: null,
  history: [{ type: 'APPLY' as const, at: earlier, byMe: true }],
}

export const waiverAnswers: Answers = {
  'billing.getWaiver': {
    pupil,
    now,
    termName: asked.termName,
    retroactive: true,
    application: null,
    waivedFen: 0,
    consentVersion: MATERIALS_TEXT_VERSION,
    rates: [
      { category: 'MINIMUM_LIVING_ALLOWANCE', ...rate },
      { category: 'ORPHAN', ...rate },
      { category: 'DISABILITY', ...rate },
    ],
    earlier: [{ ...asked, applicationId: 'pupil-1:2026-spring', termName: '上学期', state: 'EXPIRED' }],
  },
  'billing.listWaiverApplications': {
    now,
    waiting: 30,
    next: '1:pupil-30',
    applications: Array.from({ length: 30 }, (_, at) => ({
      applicationId: `pupil-${at}:2026-autumn`,
      pupilId: `pupil-${at}`,
      pupilName: `林小满${at}`,
      homeroomName: '三(2)班',
      state: 'APPLIED' as const,
      at: earlier,
    })),
  },
  'billing.getWaiverApplication': {
    pupil,
    now,
    mayDecide: true,
    application: asked,
    wouldCountFrom: '2026-09-01',
    termUntil: '2027-01-22',
    rate: { category: 'MINIMUM_LIVING_ALLOWANCE', ...rate },
  },
}
