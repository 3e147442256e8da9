// Actions for a homeroom: its pupils and families, its code, who is let in, who leaves.

import { z } from 'zod'
import { action } from '../../contracts/action'
import { kin } from '../families/contract'
import { CONTEST_REASONS } from '../joining/contest'
import { DECLINE_REASONS } from '../joining/join-request'
import { LEAVING_REASONS } from '../pupils/pupil'

/** The code follows from the request's key and is not stored. */
const madeCode = z.object({ code: z.string(), expiresAt: z.number() })
const date = z.iso.date()
const id = z.string().min(1).max(64)

export const homeroomsContract = {
  /** A pupil leaves during the year, or comes back (`leftOn` null: the undo). Places in courses are given back by the timer. */
  setPupilLeft: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      leftOn: date.nullable(),
      reason: z.enum(LEAVING_REASONS).nullable(),
    }),
    output: z.object({}),
    errors: { REASON_NEEDED: {} },
    cost: 6,
  }),

  /** A class as its teacher needs it: pupils with their guardians, requests and contested matches. Never hardship. */
  getHomeroom: action({
    roles: ['classTeacher', 'gradeLead', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ homeroomId: id }),
    output: z.object({
      homeroom: z.object({
        homeroomId: z.string(),
        schoolId: z.string(),
        name: z.string(),
        schoolName: z.string(),
      }),
      now: z.number(),
      /** May settle requests and make the class code. */
      mayManage: z.boolean(),
      invitation: z.object({ expiresAt: z.number() }).nullable(),
      pupils: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          studentNumber: z.string(),
          kin: z.array(kin.omit({ mine: true })),
        }),
      ),
      requests: z.array(
        z.object({
          requestId: z.string(),
          guardianName: z.string(),
          relation: z.string(),
          childName: z.string(),
          askedAt: z.number(),
          /** Pupils of the class with that name. */
          pupilIds: z.array(z.string()),
          state: z.enum(['WAITING', 'DECLINED']),
        }),
      ),
      contests: z.array(
        z.object({
          contestId: z.string(),
          pupilId: z.string(),
          personId: z.string(),
          personName: z.string(),
          reason: z.enum(CONTEST_REASONS),
          at: z.number(),
        }),
      ),
    }),
    errors: {},
    cost: 6,
  }),

  /** Children of a school nobody can sign in for, in order of class, a hundred a page: those nobody stands by any more too. */
  listWithoutGuardian: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({
      schoolId: id,
      after: z.strictObject({ homeroomId: z.string().max(64), pupilId: id }).nullable(),
    }),
    output: z.object({
      /** With the first page; at most a thousand are counted. */
      total: z.number().int().nullable(),
      pupils: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomId: z.string(),
          homeroomName: z.string(),
          /** Somebody was a guardian once, and is not any more. */
          hadGuardian: z.boolean(),
        }),
      ),
      next: z.object({ homeroomId: z.string(), pupilId: z.string() }).nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  /** A school's classes with their teachers and how many children, in the order people expect; closed ones last. */
  listHomerooms: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      schoolName: z.string(),
      grades: z.array(z.number().int()),
      homerooms: z.array(
        z.object({
          homeroomId: z.string(),
          name: z.string(),
          grade: z.number().int(),
          classNumber: z.number().int(),
          classTeacherId: z.string().nullable(),
          pupils: z.number().int(),
          closedOn: z.string().nullable(),
        }),
      ),
      /** Who may lead a class. */
      teachers: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
    errors: {},
    cost: 5,
  }),

  /** Classes of one grade by their numbers; one that is there stays, a closed one opens again. Repeating changes nothing. */
  addHomerooms: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      grade: z.number().int().min(1).max(9),
      classNumbers: z.array(z.number().int().min(1).max(60)).min(1).max(60),
    }),
    output: z.object({ added: z.number().int() }),
    errors: { GRADE_NOT_HERE: {} },
    cost: 8,
  }),

  /** Names a class, gives it its class teacher (the one before hands over at once), closes it or opens it again. */
  saveHomeroom: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      homeroomId: id,
      name: z.string().trim().min(1).max(20),
      classTeacherId: id.nullable(),
      isClosed: z.boolean(),
    }),
    output: z.object({}),
    errors: {
      CLASS_NAME_TAKEN: {},
      CLASS_HAS_PUPILS: { pupils: z.number().int() },
      NOT_TEACHING_STAFF: {},
    },
    cost: 20,
  }),

  /** A new class code; the one before stops. */
  renewHomeroomCode: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ homeroomId: id, requestKey: z.string().regex(/^[\w-]{16,64}$/) }),
    output: madeCode,
    errors: {},
    cost: 7,
  }),

  /** Lets a family in or not. A declined request may still be approved: the undo. Repeating changes nothing. */
  settleJoinRequest: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      requestId: id,
      decision: z.enum(['APPROVE', 'DECLINE']),
      pupilId: id.nullable(),
      /** Of a refusal: the family reads it. */
      reason: z.enum(DECLINE_REASONS).optional(),
    }),
    output: z.object({}),
    errors: {
      /** APPROVE without a pupil of this homeroom. */
      PUPIL_NEEDED: {},
      ALREADY_APPROVED: {},
    },
    cost: 10,
  }),

  /** After "not my child": the school agrees, or restores what was right. */
  settleContest: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ contestId: id, decision: z.enum(['CONFIRM', 'RESTORE']) }),
    output: z.object({}),
    errors: { ALREADY_SETTLED: {} },
    cost: 10,
  }),
} as const
