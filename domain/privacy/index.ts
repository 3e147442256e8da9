// Owns what may be asked about consent, a family's rights over its data, and who looked at it.
import { z } from 'zod'
import { action } from '../contracts/action'
import { ROLES } from '../identity/roles/role'
import { CONSENT_PURPOSES, RECORDED_PURPOSES } from './consents/consent'
import { CORRECTABLE } from './corrections/correction'

const id = z.string().min(1).max(64)
const purposes = z.array(z.enum(CONSENT_PURPOSES)).min(1).max(CONSENT_PURPOSES.length)
const pupil = z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() })

const access = z.object({
  at: z.number(),
  /** 周老师 for staff with a name on record; null when the person is gone. */
  personName: z.string().nullable(),
  role: z.enum(ROLES),
  action: z.string(),
  kind: z.enum(['write', 'sensitiveRead']),
  reason: z.string().nullable(),
  outcome: z.string(),
})

const cursor = z.string().min(1).max(128).nullable()

export const privacyContract = {
  getConsent: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil,
      now: z.number(),
      textVersion: z.string(),
      /** Agreed to now, in the current words. */
      agreed: z.array(z.enum(CONSENT_PURPOSES)),
      /** The separate consent of an application for relief, agreed to now. */
      materials: z.boolean(),
      /** Places in courses that a withdrawal of SERVICE would give back. */
      livePlaces: z.number().int(),
      history: z.array(
        z.object({
          kind: z.enum(['GIVEN', 'WITHDRAWN']),
          purposes: z.array(z.enum(RECORDED_PURPOSES)),
          textVersion: z.string(),
          byMe: z.boolean(),
          at: z.number(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),

  /** Adds an entry unless it says what holds already. Nothing is agreed to that is not named. */
  giveConsent: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, purposes, textVersion: z.string().min(1).max(32) }),
    output: z.object({ agreed: z.array(z.enum(CONSENT_PURPOSES)) }),
    errors: { TEXT_CHANGED: { textVersion: z.string() } },
    cost: 5,
  }),

  /**
   * As easy as giving it. Without SERVICE nothing new is enrolled, and places are given back from the next day. Without
   * MATERIALS an application that is not decided goes, and the photos of every one; what was granted stands.
   */
  withdrawConsent: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      purposes: z.array(z.enum(RECORDED_PURPOSES)).min(1).max(RECORDED_PURPOSES.length),
    }),
    output: z.object({ agreed: z.array(z.enum(CONSENT_PURPOSES)) }),
    errors: {},
    cost: 10,
  }),

  /** What is kept about a child and its family, how long, and what was asked for. */
  getMyData: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil: pupil.extend({ studentNumber: z.string(), leftOn: z.string().nullable() }),
      now: z.number(),
      me: z.object({ name: z.string(), phone: z.string() }),
      guardians: z.number().int(),
      enrollments: z.number().int(),
      notices: z.number().int(),
      corrections: z.array(
        z.object({
          correctionId: z.string(),
          field: z.enum(CORRECTABLE),
          wanted: z.string(),
          at: z.number(),
          state: z.enum(['OPEN', 'APPLIED', 'DECLINED']),
        }),
      ),
      erasure: z.object({ requestedAt: z.number(), dueAt: z.number(), byMe: z.boolean() }).nullable(),
    }),
    errors: {},
    cost: 4,
  }),

  /** Everything about one child and the caller as a workbook; the link works for a day, then the file is deleted. */
  exportMyData: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id }),
    output: z.object({ fileName: z.string(), url: z.string(), until: z.number() }),
    errors: {},
    cost: 10,
  }),

  /** One open request for a field at a time: a second one replaces the wish. */
  requestCorrection: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, field: z.enum(CORRECTABLE), wanted: z.string().trim().min(1).max(100) }),
    output: z.object({ correctionId: z.string() }),
    errors: {},
    /** 5, and 3 more when two guardians write at the same moment. */
    cost: 8,
  }),

  /** What families of this school say is wrong, open ones first. */
  listCorrections: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      now: z.number(),
      corrections: z.array(
        z.object({
          correctionId: z.string(),
          pupilId: z.string(),
          pupilName: z.string(),
          homeroomName: z.string(),
          guardianName: z.string(),
          field: z.enum(CORRECTABLE),
          wanted: z.string(),
          at: z.number(),
          state: z.enum(['OPEN', 'APPLIED', 'DECLINED']),
        }),
      ),
    }),
    errors: {},
    cost: 5,
  }),

  /** APPLY writes a name at once; a homeroom or anything else the school sets right in its roster. The guardian is told. */
  settleCorrection: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ correctionId: id, decision: z.enum(['APPLY', 'DECLINE']) }),
    output: z.object({}),
    errors: { ALREADY_SETTLED: {} },
    cost: 8,
  }),

  /** Schedules the deletion of a child and, with its last child, of the family. Repeating changes nothing. */
  requestErasure: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id }),
    output: z.object({ dueAt: z.number() }),
    errors: {},
    /** 5, and 2 more when two guardians ask at the same moment. */
    cost: 7,
  }),

  cancelErasure: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),

  /** Who looked at this child's data or changed it, newest first, 30 at a time. */
  listAccesses: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id, before: cursor }),
    output: z.object({ pupil, now: z.number(), accesses: z.array(access), next: cursor }),
    errors: {},
    cost: 4,
  }),

  /** The district's audit, newest first, 50 at a time. Looking is itself an entry, with the reason given. */
  searchAudit: action({
    roles: ['districtEducation'],
    kind: 'sensitiveRead',
    input: z.strictObject({
      districtId: id,
      schoolId: id.nullable(),
      personId: id.nullable(),
      reason: z.string().trim().min(2).max(100),
      before: cursor,
    }),
    output: z.object({
      now: z.number(),
      schools: z.array(z.object({ schoolId: z.string(), schoolName: z.string() })),
      entries: z.array(
        access.extend({
          entryId: z.string(),
          personId: z.string().nullable(),
          schoolName: z.string().nullable(),
          children: z.number().int(),
        }),
      ),
      next: cursor,
    }),
    errors: {},
    cost: 6,
  }),
} as const
