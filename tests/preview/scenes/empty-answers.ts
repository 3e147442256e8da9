// Empties the list in an answer, for states that no school of the seeded world is in.
import type { ActionName, ActionOutput } from '@domain/registry'

type Emptiers = { readonly [Name in ActionName]?: (value: ActionOutput<Name>) => ActionOutput<Name> }

const EMPTIERS: Emptiers = {
  'enrollment.listCourses': (value) => ({ ...value, courses: [] }),
  'enrollment.getGateList': (value) => ({ ...value, children: [], marks: [] }),
  'enrollment.getDayClosing': (value) => ({ ...value, open: [], guests: [], gone: value.expected }),
  'enrollment.listSchoolCourses': (value) => ({ ...value, courses: [] }),
  'privacy.listCorrections': (value) => ({ ...value, corrections: [] }),
  'enrollment.pickupHome': (value) => ({ ...value, children: [] }),
  'enrollment.familyCalendar': (value) => ({
    ...value,
    children: value.children.map((child) => ({ ...child, calendar: [] })),
  }),
  'enrollment.teacherHome': (value) => ({ ...value, lessons: [], courses: [], homerooms: [] }),
  'enrollment.listLessons': (value) => ({ ...value, lessons: [] }),
  'billing.getSettlement': (value) => ({ ...value, payees: [] }),
  'notices.listNotices': (value) => ({ ...value, unread: 0, notices: [], next: null }),
  'enrollment.getCourseRoster': (value) => ({
    ...value,
    course: { ...value.course, seatsLeft: value.course.capacity, waiting: 0 },
    total: 0,
    pupils: [],
    next: null,
  }),
}

/** The same answer with its list empty; any other answer as it is. */
export function emptied<Name extends ActionName>(name: Name, answer: unknown): unknown {
  const empty = EMPTIERS[name] as ((value: ActionOutput<Name>) => ActionOutput<Name>) | undefined
  if (!empty) throw new Error(`nothing says what an empty ${name} is`)
  const { ok, value } = answer as { readonly ok: boolean; readonly value: ActionOutput<Name> }
  return ok ? { ok, value: empty(value) } : answer
}
