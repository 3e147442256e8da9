// Declares the fate of every field of a child's record of a term.

import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { COPY, ID, WORKINGS } from '@domain/privacy/fates/presets'
import { enrollmentFate, voluntaryConsentFates } from './shared-enrollment-fates'

export const pupilTermsFates = {
  record: '报名',
  child: ['pupilId'],
  fields: {
    _id: enrollmentFate(ID),
    planId: enrollmentFate(ID),
    schoolId: enrollmentFate(ID),
    pupilId: enrollmentFate(ID),
    rev: enrollmentFate(WORKINGS),
    isNews: enrollmentFate(WORKINGS),
    enrollments: {
      courseId: enrollmentFate(ID),
      kind: enrollmentFate('类别'),
      title: enrollmentFate('课程'),
      slots: {
        weekday: enrollmentFate('星期几'),
        from: enrollmentFate('上课时间'),
        until: enrollmentFate('下课时间'),
        lessons: enrollmentFate('每次课时'),
      },
      lessonDates: enrollmentFate('上课日期'),
      pricePerLesson: enrollmentFate('每课时（元）'),
      unitPrice: {
        unit: enrollmentFate('不按课时的计价方式'),
        amount: enrollmentFate(COPY),
        lessonsInTerm: enrollmentFate('定价包含的课时'),
      },
      governmentBought: enrollmentFate('政府购买'),
      place: enrollmentFate('地点'),
      teacherName: enrollmentFate('老师'),
      state: enrollmentFate('状态'),
      startsOn: enrollmentFate('从哪天起'),
      endsBefore: enrollmentFate('从哪天起不再上'),
      claimedAt: enrollmentFate('报名时间'),
      consent: voluntaryConsentFates,
      earlier: {
        before: enrollmentFate('改动前到哪天为止'),
        slots: {
          weekday: enrollmentFate('改动前星期几'),
          from: enrollmentFate('改动前上课时间'),
          until: enrollmentFate('改动前下课时间'),
          lessons: enrollmentFate('改动前每次课时'),
        },
        place: enrollmentFate('改动前的地点'),
        teacherName: enrollmentFate('改动前的老师'),
      },
      changed: {
        planned: enrollmentFate('单次改动：原定日期'),
        date: enrollmentFate('单次改动：改到哪天'),
        from: enrollmentFate('单次改动：上课时间'),
        until: enrollmentFate('单次改动：下课时间'),
        place: enrollmentFate('单次改动：地点'),
        teacherName: enrollmentFate('单次改动：老师'),
        isOwed: enrollmentFate('单次改动：待补'),
        at: enrollmentFate('单次改动：什么时候改的'),
      },
      change: {
        at: enrollmentFate('课程改动的时间'),
        terms: enrollmentFate('改了什么'),
        from: enrollmentFate('改动从哪天起'),
        freeUntil: enrollmentFate('到哪天可以免费退'),
      },
      ending: {
        at: enrollmentFate('停课或并班的时间'),
        kind: enrollmentFate('停课、并班或分班'),
        into: {
          courseId: enrollmentFate(ID),
          title: enrollmentFate('问要不要去的课程'),
        },
        from: enrollmentFate('停课或并班从哪天起'),
      },
      leftFree: enrollmentFate('按改动免费退出'),
    },
  },
} satisfies CollectionFates<PupilTerm>
