// Declares the fates of the yearly list of inspections: schools and classes, no child.
import type { Inspection } from '@domain/homework/inspections/inspection'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const inspectionsFates = {
  record: '督查事项',
  fields: {
    _id: notPersonal,
    districtId: notPersonal,
    year: notPersonal,
    title: notPersonal,
    kind: notPersonal,
    from: notPersonal,
    until: notPersonal,
    schoolIds: notPersonal,
    form: notPersonal,
    announcedBy: inOffice,
    announcedAt: notPersonal,
    frame: {
      classes: {
        homeroomId: notPersonal,
        name: notPersonal,
        schoolId: notPersonal,
        schoolName: notPersonal,
        grade: notPersonal,
      },
      digest: notPersonal,
      primary: notPersonal,
      junior: notPersonal,
      days: notPersonal,
      numberName: notPersonal,
      numberOn: notPersonal,
      fixedBy: inOffice,
      fixedByName: inOffice,
      fixedAt: notPersonal,
    },
    draw: {
      number: notPersonal,
      reportedBy: inOffice,
      seed: notPersonal,
      drawn: {
        row: notPersonal,
        subjects: notPersonal,
        day: notPersonal,
      },
      drawnBy: inOffice,
      drawnByName: inOffice,
      drawnAt: notPersonal,
    },
  },
} satisfies CollectionFates<Inspection>
