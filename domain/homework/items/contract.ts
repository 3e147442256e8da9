// Actions of a teacher's homework: set it, change it, collect and mark it, keep templates.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { HOMEWORK_KINDS, HOMEWORK_PLACES, HOMEWORK_PURPOSES, HOMEWORK_STATES } from './homework-item'
import {
  contentErrors,
  contentInput,
  date,
  dateErrors,
  dayView,
  id,
  itemPlace,
  itemView,
  layerView,
  requestKey,
} from './item-views'

const subject = z.enum(SCHOOL_SUBJECTS)

/** A colleague's item that stands in the way. */
const colleague = z.object({
  itemId: z.string(),
  subject,
  teacherName: z.string(),
  content: z.string(),
  minutes: z.number().int(),
  state: z.enum(HOMEWORK_STATES),
  decidedByName: z.string().nullable(),
})

/** Why it does not fit, and the three ways out. */
const overLimit = z.object({
  cap: z.number().int(),
  /** With this item. */
  total: z.number().int(),
  over: z.number().int(),
  colleagues: z.array(colleague),
  /** The most minutes that fit; 0: none. */
  fits: z.number().int(),
  /** The next day with room for all of it; null: none of those that may be planned. */
  nextDate: z.string().nullable(),
  /** That day's total with this item. */
  nextTotal: z.number().int().nullable(),
  /** Until when the grade lead has to decide. */
  decideBy: z.string(),
})

/** What became of it in one class; each answers for itself, the classes of a split group together. */
const classResult = z.object({
  homeroomId: z.string(),
  name: z.string(),
  /** GROUP_REFUSED: it fits here, but not in another class of the same group. */
  outcome: z.enum(['ACCEPTED', 'ASKED', 'OVER_LIMIT', 'DAY_RELEASED', 'GROUP_REFUSED']),
  item: itemView.nullable(),
  cap: z.number().int(),
  total: z.number().int(),
  left: z.number().int(),
  /** Pupils in after-school care: basically none of it is to be left for home. Zero: no warning. */
  carePupils: z.number().int(),
  refusal: overLimit.nullable(),
})

export const itemsContract = {
  /** What the composer shows: own classes, the minutes left on each evening, last week's items, templates. */
  getPosting: action({
    roles: ['subjectTeacher'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      now: z.number(),
      today: z.string(),
      /** After this nothing is handed in for today. */
      publishBy: z.string(),
      isOpenToday: z.boolean(),
      /** Evenings that may be chosen, the first preselected. */
      dates: z.array(z.string()),
      classes: z.array(
        z.object({
          homeroomId: z.string(),
          name: z.string(),
          grade: z.number().int(),
          subjects: z.array(subject),
          /** The latest a piece may be due at night. */
          bedtime: z.string(),
          carePupils: z.number().int(),
          days: z.array(dayView),
        }),
      ),
      groups: z.array(
        z.object({
          groupId: z.string(),
          name: z.string(),
          subject,
          homeroomIds: z.array(z.string()),
          pupils: z.number().int(),
        }),
      ),
      /** Own items of the seven days before, the latest first. */
      lastWeek: z.array(z.object({ homeroomId: z.string(), date: z.string(), item: itemView })),
      /** What own written items took: families' medians of the evenings, shared out by the estimates, from five reports up. */
      medians: z.array(z.object({ subject, kind: z.enum(HOMEWORK_KINDS), minutes: z.number().int() })),
      templates: z.array(
        z.object({
          templateId: z.string(),
          title: z.string(),
          subject,
          kind: z.enum(HOMEWORK_KINDS),
          place: z.enum(HOMEWORK_PLACES),
          purpose: z.enum(HOMEWORK_PURPOSES),
          book: z.string(),
          content: z.string(),
          minutes: z.number().int(),
          layers: z.array(layerView),
        }),
      ),
    }),
    errors: {},
    cost: 4,
  }),

  /**
   * Hands in one item for one evening of several classes. Its minutes are reserved at once; what is over a class's limit
   * reserves nothing there. Repeating with the same key answers the same.
   */
  submitHomework: action({
    roles: ['subjectTeacher'],
    kind: 'write',
    input: z.strictObject({
      homeroomIds: z.array(id).min(1).max(12),
      /** For the pupils of a split class: in all of its classes or in none. */
      groupId: id.nullable(),
      subject,
      date,
      ...contentInput,
      /** ASK: where it is over the limit, the grade lead decides. */
      ifOver: z.enum(['REFUSE', 'ASK']),
      requestKey,
    }),
    output: z.object({ classes: z.array(classResult) }),
    errors: {
      ...contentErrors,
      ...dateErrors,
      /** The caller teaches one of these classes, but not this subject. */
      NOT_YOUR_SUBJECT: {},
      GROUP_UNKNOWN: {},
      /** The caller set word for word the same for this evening, at that instant. */
      SET_ALREADY: { homeroomName: z.string(), at: z.number() },
    },
    cost: 8,
  }),

  /**
   * Writes an own item anew. Before the release its minutes are claimed again, and it is looked at again; after it the
   * correction is a new version, shorter or equal.
   */
  editHomework: action({
    roles: ['subjectTeacher'],
    kind: 'write',
    input: z.strictObject({ ...itemPlace, ...contentInput, ifOver: z.enum(['REFUSE', 'ASK']) }),
    output: z.object({ result: classResult }),
    errors: {
      ...contentErrors,
      POSTING_CLOSED: dateErrors.POSTING_CLOSED,
      /** What families were shown is not made longer, nor changed once it was collected or withdrawn. */
      NOT_EDITABLE: { state: z.enum(HOMEWORK_STATES), most: z.number().int() },
    },
    cost: 8,
  }),

  /** Takes an item back; its minutes are free at once. Repeating changes nothing. */
  withdrawHomework: action({
    roles: ['subjectTeacher'],
    kind: 'write',
    input: z.strictObject({ ...itemPlace }),
    output: z.object({ day: dayView }),
    errors: { NOT_WITHDRAWABLE: { state: z.enum(HOMEWORK_STATES) } },
    cost: 6,
  }),

  /** How many pieces came in, and how many the teacher has marked: teachers alone do either. */
  recordMarking: action({
    roles: ['subjectTeacher'],
    kind: 'write',
    input: z.strictObject({
      ...itemPlace,
      collected: z.number().int().min(0).max(500),
      marked: z.number().int().min(0).max(500),
    }),
    output: z.object({ item: itemView }),
    errors: { NOT_PUBLISHED: {}, MORE_THAN_COLLECTED: {} },
    cost: 6,
  }),

  /** Keeps an own template; the same id again replaces it. */
  saveHomeworkTemplate: action({
    roles: ['subjectTeacher'],
    kind: 'write',
    input: z.strictObject({
      title: z.string().trim().min(1).max(20),
      subject,
      kind: z.enum(HOMEWORK_KINDS),
      place: z.enum(HOMEWORK_PLACES),
      purpose: z.enum(HOMEWORK_PURPOSES),
      book: contentInput.book,
      content: contentInput.content,
      minutes: z.number().int().min(1).max(90),
      layers: contentInput.layers,
      requestKey,
    }),
    output: z.object({ templateId: z.string() }),
    errors: {},
    cost: 5,
  }),

  removeHomeworkTemplate: action({
    roles: ['subjectTeacher'],
    kind: 'write',
    input: z.strictObject({ templateId: id }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),
} as const
