// Declares the fate of every field of a waiver application.

import { sourceFates } from '@domain/billing/policy/policy-pack-fates'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { COPY, ID, inOffice, SECRET, WORKINGS } from '@domain/privacy/fates/presets'

/** What a family said of its hardship: nothing of it outlives an erasure. */
const hardship = fateOf({
  about: 'CHILD',
  purpose: 'RELIEF',
  readers: ['guardian', 'schoolAdmin'],
  keep: 'WAIVER_APPLICATION',
  erasure: 'REMOVED',
})

export const waiverApplicationsFates = {
  record: '减免申请',
  child: ['pupilId'],
  expires: [{ kind: 'WAIVER_APPLICATION', since: ['termEndsAt'] }],
  fields: {
    _id: hardship(ID),
    planId: hardship(ID),
    termName: hardship('学期'),
    schoolId: hardship(ID),
    districtId: hardship(ID),
    key: hardship(WORKINGS),
    evidence: {
      fileId: hardship(ID),
      keyId: hardship(SECRET),
      type: hardship('照片格式'),
    },
    history: {
      type: hardship('经过'),
      at: hardship('经过时间'),
      by: hardship(ID),
    },
    changedAt: hardship('最后变动时间'),
    termEndsAt: hardship('学期结束时间'),
    rev: hardship(WORKINGS),
    pupilId: hardship(ID),
    termId: hardship(ID),
    category: hardship('类别'),
    state: hardship('结果'),
    appliedBy: hardship(ID),
    reviewedBy: inOffice,
    reason: hardship('学校说的原因'),
    grant: {
      category: hardship(COPY),
      waiver: {
        basisPoints: hardship('批准的减免比例（万分之）'),
        source: sourceFates,
      },
      from: hardship('减免从哪天起'),
      until: hardship('减免到哪天止'),
    },
  },
} satisfies CollectionFates<StoredApplication>
