// Declares the fate of every field of a course's seat roll.

import type { Claim, StoredRoll } from '@domain/enrollment/seats/enrollment'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import type { FatesOf } from '@domain/privacy/fates/fates-of'
import { COPY, ID, notPersonal, WORKINGS } from '@domain/privacy/fates/presets'
import { enrollmentFate } from './shared-enrollment-fates'

const claimFates = {
  pupilId: enrollmentFate(ID),
  at: enrollmentFate('占名额或排队的时间'),
  promotedAt: enrollmentFate('候补到名额的时间'),
  insteadOf: {
    courseId: enrollmentFate(ID),
    from: enrollmentFate(WORKINGS),
  },
  consent: {
    textVersion: enrollmentFate(COPY),
    personId: enrollmentFate(ID),
    at: enrollmentFate(COPY),
  },
} satisfies FatesOf<Claim>

export const seatRollsFates = {
  record: '课程名额',
  child: ['seated.pupilId', 'waiting.pupilId'],
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    capacity: notPersonal,
    seatsLeft: notPersonal,
    seated: claimFates,
    waiting: claimFates,
    rev: notPersonal,
    touchedAt: notPersonal,
    sweptRev: notPersonal,
  },
} satisfies CollectionFates<StoredRoll>
