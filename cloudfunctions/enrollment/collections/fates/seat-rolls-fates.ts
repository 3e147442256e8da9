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
  offer: {
    at: enrollmentFate('问要不要名额的时间'),
    until: enrollmentFate('名额留到什么时候'),
  },
  lapsedAt: enrollmentFate('问了没有答的时间'),
  byDraw: enrollmentFate('抽签得到的'),
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
  child: ['seated.pupilId', 'waiting.pupilId', 'invited.pupilId'],
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    capacity: notPersonal,
    seatsLeft: notPersonal,
    seated: claimFates,
    waiting: claimFates,
    invited: {
      pupilId: enrollmentFate(ID),
      at: enrollmentFate('学校邀请的时间'),
      until: enrollmentFate('名额留到什么时候'),
      end: {
        kind: enrollmentFate('邀请怎么了结的'),
        at: enrollmentFate('邀请了结的时间'),
      },
    },
    rev: notPersonal,
    touchedAt: notPersonal,
    sweptRev: notPersonal,
    dueAt: notPersonal,
    everWaited: notPersonal,
    movedUp: notPersonal,
  },
} satisfies CollectionFates<StoredRoll>
