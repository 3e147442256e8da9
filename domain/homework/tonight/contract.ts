// Actions of a family's evening: tonight's homework, marks on it, and how long it took.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { HOMEWORK_KINDS, HOMEWORK_PLACES } from '../items/homework-item'
import { date, id, layerView } from '../items/item-views'
import { ITEM_MARKS } from './mark-items'

/** Who of the family tapped, and when. */
const mark = z.object({ at: z.number(), isOwn: z.boolean() })

/** An item as the family of one child reads it. Which layer the child is on is stored nowhere. */
const familyItem = z.object({
  itemId: z.string(),
  subject: z.enum(SCHOOL_SUBJECTS),
  kind: z.enum(HOMEWORK_KINDS),
  place: z.enum(HOMEWORK_PLACES),
  book: z.string(),
  pages: z.string(),
  content: z.string(),
  /** Of the slowest layer. */
  minutes: z.number().int(),
  /** It counts towards the limit: written, and at home. */
  counted: z.boolean(),
  layers: z.array(layerView),
  dueOn: z.string(),
  dueAt: z.string(),
  photos: z.array(z.string()),
  voice: z.object({ fileId: z.string(), seconds: z.number().int() }).nullable(),
  teacherName: z.string(),
  publishedAt: z.number().nullable(),
  /** What it said before the teacher corrected it. */
  corrected: z
    .object({ content: z.string(), pages: z.string(), minutes: z.number().int(), until: z.number() })
    .nullable(),
  seen: mark.nullable(),
  done: mark.nullable(),
  stopped: mark.extend({ where: z.string().nullable() }).nullable(),
  /** Sentences of the thread with the teacher that the family may read; 0: nobody asked. */
  messages: z.number().int(),
  /** The last of them is the teacher's. */
  isAnswered: z.boolean(),
})

const evening = z.object({
  date: z.string(),
  /** WAITING: the class teacher has not released it, or it is not set yet. */
  state: z.enum(['RELEASED', 'WAITING', 'DAY_OFF']),
  releasedAt: z.number().nullable(),
  /** A sentence of the class teacher to all families. */
  note: z.string(),
  /** The child's own written minutes. */
  minutes: z.number().int(),
  items: z.array(familyItem),
})

export const tonightContract = {
  /** Every child's evening and week. A child who was absent sees what was set. */
  listTonight: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      today: z.string(),
      now: z.number(),
      children: z.array(
        z.object({
          pupil: z.object({
            pupilId: z.string(),
            name: z.string(),
            homeroomName: z.string(),
            grade: z.number().int(),
            schoolName: z.string(),
          }),
          /** Minutes of written homework a day at most; 0: none is allowed. */
          cap: z.number().int(),
          /** When homework stops tonight. */
          stop: z.object({ phase: z.enum(['EARLY', 'SOON', 'OVER']), at: z.number() }),
          tonight: evening,
          week: z.array(
            z.object({
              date: z.string(),
              state: z.enum(['RELEASED', 'PLANNED', 'NOTHING']),
              minutes: z.number().int(),
              parts: z.array(z.object({ subject: z.enum(SCHOOL_SUBJECTS), minutes: z.number().int() })),
            }),
          ),
          /** The evening of which the family is asked how long it took; null: none. */
          ask: z.object({ date: z.string(), choices: z.array(z.number().int()), isTold: z.boolean() }).nullable(),
          /** What the family told the grade lead of tonight, and what was answered. */
          concern: z
            .object({
              text: z.string(),
              at: z.number(),
              answer: z.object({ text: z.string(), byName: z.string(), at: z.number() }).nullable(),
            })
            .nullable(),
          /** Numbers for complaints, and the school's own; null: not given yet. */
          phones: z.object({
            school: z.string().nullable(),
            schoolSupervision: z.string().nullable(),
            districtSupervision: z.string().nullable(),
          }),
        }),
      ),
    }),
    errors: {},
    cost: 2,
  }),

  /** One item with its photos and its voice, as long as it is kept: tonight's and earlier ones, put away or not. */
  getOwnItem: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id, date, itemId: id }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      date: z.string(),
      pupilName: z.string(),
      item: familyItem,
      /** Addresses that hold for some minutes; what is no longer there is left out. */
      photoUrls: z.array(z.string()),
      voiceUrl: z.string().nullable(),
      isArchived: z.boolean(),
    }),
    errors: {},
    cost: 2,
  }),

  /** An earlier week of a child as it was set, from this Monday on. */
  listOwnWeek: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id, from: date }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      pupilName: z.string(),
      from: z.string(),
      /** Those with homework, the latest first. */
      evenings: z.array(evening),
    }),
    errors: {},
    cost: 2,
  }),

  /** One tap on items, or its undo. What stopped is seen by the item's teacher alone, and counts nowhere. */
  markHomework: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      date,
      itemIds: z.array(id).min(1).max(20),
      mark: z.enum(ITEM_MARKS),
      undo: z.boolean(),
      /** Where it stopped, in the family's words. */
      where: z.string().trim().max(60),
    }),
    output: z.object({}),
    errors: { TOO_EARLY_TO_STOP: {}, DONE_ALREADY: {} },
    cost: 8,
  }),

  /** Once a child and evening. The answer is counted without a name; asking twice counts once. */
  tellMinutes: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, date, minutes: z.number().int() }),
    output: z.object({ isFirst: z.boolean() }),
    errors: { MINUTES_NOT_OFFERED: { choices: z.array(z.number().int()) } },
    cost: 9,
  }),
} as const
