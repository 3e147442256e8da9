// Typed example answers of oversight of homework: a year's list, load, a board, one child's growth.
import { FORM_ITEMS } from '@domain/homework/inspections/inspection'
import { MANAGED } from '@domain/homework/management/management-plan'
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')
const DAYS = ['2026-09-07', '2026-09-08', '2026-09-09']
const SCHOOLS = Array.from({ length: 23 }, (_, at) => ({ schoolId: `school-${at + 1}`, name: `禾川第${at + 1}小学` }))
const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9]

const inspection = (number: number) => ({
  inspectionId: `inspection-${number}`,
  year: 2026,
  title: `作业抽查 ${number}`,
  kind: 'RANDOM' as const,
  from: '2026-10-09',
  until: '2026-10-23',
  schools: [],
  form: [...FORM_ITEMS],
  announcedAt: now,
  isFixed: true,
  isDrawn: false,
})

const sections = MANAGED.map((kind) => ({ kind, text: '学校怎么做，写在这里', from: '2026-09-01', next: null }))

export const oversightAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'homework.listInspections': {
    now,
    year: 2026,
    document: '教师厅〔2025〕2号',
    firstDay: '2026-10-09',
    schools: SCHOOLS,
    inspections: [1, 2, 3, 4].map(inspection),
    findings: [],
  },
  'homework.getDistrictLoad': {
    now,
    from: '2026-08-27',
    until: '2026-09-09',
    grades: GRADES.map((grade) => ({
      grade,
      cap: grade < 3 ? 0 : 60,
      estimated: 45,
      reported: 47,
      days: DAYS.map((date) => ({ date, estimated: 45, reported: 47 })),
    })),
    schools: SCHOOLS.map((school) => ({
      ...school,
      evenings: 36,
      primary: 45,
      junior: null,
      estimated: 45,
      reported: 47,
      above: 0,
      alerts: 0,
      pooled: 0,
      overdueMarking: 1,
      hasPhone: true,
    })),
  },
  'homework.listFindings': { now, schoolName: '青禾小学', findings: [] },
  'homework.getSchoolLoad': {
    now,
    schoolName: '青禾小学',
    from: '2026-09-07',
    grades: [3, 4, 5, 6].map((grade) => ({
      grade,
      cap: 60,
      classes: 4,
      estimated: 45,
      reported: null,
      above: 0,
      days: DAYS.map((date) => ({ date, estimated: 45, reported: null })),
      subjects: [{ subject: 'CHINESE' as const, estimated: 20 }],
    })),
    alerts: [],
  },
  'homework.getHomeworkSettings': {
    publishBy: '16:30',
    releaseAt: '16:30',
    softLimit: null,
    caps: [{ grades: '3-6', minutes: 60, document: '中办发〔2021〕40号' }],
  },
  'homework.getExamPlan': {
    now,
    schoolName: '青禾小学',
    year: 2026,
    grades: [3, 4, 5, 6],
    term: null,
    document: '教基厅函〔2021〕34号',
    exams: [],
  },
  'homework.listExamPlans': {
    now,
    year: 2026,
    document: '教基厅函〔2021〕34号',
    schools: SCHOOLS.map((school) => ({ ...school, exams: [] })),
  },
  'homework.listTeachingGroups': { now, grades: [3, 4, 5, 6], groups: [] },
  'homework.getManagement': {
    now,
    schoolName: '青禾小学',
    isComplete: true,
    sections: sections.map((section) => ({ ...section, check: 'HOLDS' as const })),
  },
  'homework.getHomeworkBoard': {
    now,
    schoolName: '青禾小学',
    homeroomName: '三(2)班',
    schoolPhone: '0555-2812345',
    cap: 60,
    document: '中办发〔2021〕40号',
    days: DAYS.map((date) => ({
      date,
      total: 15,
      items: [
        {
          itemId: `item-${date}`,
          subject: 'CHINESE' as const,
          kind: 'WRITTEN' as const,
          place: 'HOME' as const,
          text: '练习册 23 页',
          minutes: 15,
          dueOn: date,
        },
      ],
    })),
  },
  'homework.listOwnResults': {
    now,
    results: [{ kind: 'FINAL', on: '2027-01-14', subject: 'MATHEMATICS', level: 'GOOD', enteredAt: now }],
  },
  'homework.getResultSheet': {
    now,
    homeroomName: '三(2)班',
    exams: [{ examId: '2026-final', kind: 'FINAL', on: '2026-09-08', subjects: ['MATHEMATICS'] }],
    pupils: Array.from({ length: 42 }, (_, at) => ({
      pupilId: `pupil-${at + 1}`,
      name: `学生${at + 1}`,
      entered: at < 20 ? ['2026-final:MATHEMATICS'] : [],
    })),
  },
  'homework.listNotes': { now, pupilName: '林小满', notes: [] },
  'homework.getSchoolRules': { now, schoolName: '青禾小学', sections },
}
