// Declares the fates of a draw: days, rules and what the office did; no child.
import type { Draw } from '@domain/enrollment/draws/draw'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const drawsFates = {
  record: '抽签',
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    schoolName: notPersonal,
    districtId: notPersonal,
    termName: notPersonal,
    drawId: notPersonal,
    opensOn: notPersonal,
    closesOn: notPersonal,
    numberSource: { name: notPersonal, on: notPersonal },
    secretHash: notPersonal,
    priorities: notPersonal,
    announcedOn: notPersonal,
    atMost: { aWeek: notPersonal, aTerm: notPersonal },
    acts: { kind: notPersonal, at: notPersonal, byName: inOffice, reason: inOffice, fingerprint: notPersonal },
    fixed: {
      fingerprint: notPersonal,
      at: notPersonal,
      rows: notPersonal,
      wishes: notPersonal,
      leftOut: notPersonal,
      courses: { courseId: notPersonal, seats: notPersonal, wished: notPersonal },
    },
    typed: { by: inOffice, byName: inOffice, at: notPersonal, number: notPersonal },
    publicNumber: notPersonal,
    drawn: { at: notPersonal, parts: notPersonal },
    seatedCourses: notPersonal,
    telling: { kind: notPersonal, event: notPersonal, after: notPersonal },
    hasWork: notPersonal,
    seatedAt: notPersonal,
    rev: notPersonal,
  },
} satisfies CollectionFates<Draw>
