// Declares the fate of every field stored about a course.

import type { Course } from '@domain/enrollment/courses/course'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'
import { courseAboutFates, slotFates } from './shared-enrollment-fates'

export const coursesFates = {
  record: '课程',
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    schoolId: notPersonal,
    termId: notPersonal,
    code: notPersonal,
    title: notPersonal,
    kind: notPersonal,
    field: notPersonal,
    grades: notPersonal,
    slots: slotFates,
    lessonDates: notPersonal,
    pricePerLesson: notPersonal,
    priceUnit: notPersonal,
    governmentBought: notPersonal,
    capacity: notPersonal,
    place: notPersonal,
    teacherId: inOffice,
    teacherName: inOffice,
    providerName: notPersonal,
    consumables: {
      name: notPersonal,
      spec: notPersonal,
      unitPrice: notPersonal,
      quantity: notPersonal,
      mode: notPersonal,
    },
    earlier: {
      before: notPersonal,
      slots: slotFates,
      place: notPersonal,
      teacherName: inOffice,
      teacherId: inOffice,
      providerName: notPersonal,
    },
    changed: {
      planned: notPersonal,
      date: notPersonal,
      from: notPersonal,
      until: notPersonal,
      place: notPersonal,
      teacherName: inOffice,
      isOwed: notPersonal,
      at: notPersonal,
      teacherId: inOffice,
      providerName: notPersonal,
      cause: notPersonal,
      isDayOff: notPersonal,
    },
    changedRev: notPersonal,
    offOn: notPersonal,
    change: {
      at: notPersonal,
      terms: notPersonal,
      from: notPersonal,
      freeUntil: notPersonal,
    },
    ending: {
      at: notPersonal,
      kind: notPersonal,
      into: {
        courseId: notPersonal,
        title: notPersonal,
      },
      from: notPersonal,
    },
    dueOn: notPersonal,
    ownWindow: {
      opensAt: notPersonal,
      closesAt: notPersonal,
    },
    backgroundCheckedOn: inOffice,
    providerSelectedOn: notPersonal,
    about: courseAboutFates,
    seating: notPersonal,
  },
} satisfies CollectionFates<Course>
