// Actions for closing a term: its figures, what blocks closing, publishing them to families.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm, shownTerm } from '../../enrollment/courses/term-choice'
import { BLOCKERS } from './closing-blockers'

const id = z.string().min(1).max(64)
const fen = z.number().int()

const blocker = z.object({ code: z.enum(BLOCKERS), count: z.number().int(), amountFen: fen })

const spending = z.object({ teachersFen: fen, providersFen: fen, materialsFen: fen, totalFen: fen })

const figures = z.object({
  bills: z.number().int(),
  unpaidBills: z.number().int(),
  returnsOpen: z.number().int(),
  income: z.object({
    grossFen: fen,
    cappedOffFen: fen,
    notHeldFen: fen,
    otherOffFen: fen,
    consumablesFen: fen,
    /** Null: nothing, or of so few families that it may not be shown apart. */
    waivedFen: fen.nullable(),
    askedFen: fen,
    collectedFen: fen,
    toPayFen: fen,
    toReturnFen: fen,
  }),
  months: z.array(z.object({ month: z.string(), amountFen: fen })),
  spending,
  governmentFen: fen,
  subsidyFen: fen,
  leftFen: fen,
  differences: z.array(z.object({ where: z.enum(['ASKED', 'COLLECTED', 'SPENT']), amountFen: fen })),
})

export const closingContract = {
  /** A term's figures, current or as closed, and what still blocks closing. */
  getClosing: action({
    roles: ['schoolFinance', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id, ...askedTerm }),
    output: z.object({
      schoolName: z.string(),
      now: z.number(),
      ...shownTerm,
      /** Null: no term has begun. */
      term: z.object({ name: z.string(), until: z.string() }).nullable(),
      state: z.enum(['OPEN', 'CLOSED', 'PUBLISHED']),
      closedAt: z.number().nullable(),
      publishedAt: z.number().nullable(),
      figures: figures.nullable(),
      /** Of the figures shown: closing names it, so that what was seen is what is closed. */
      hash: z.string().nullable(),
      blockers: z.array(blocker),
      /** As finance, while it is open. */
      mayClose: z.boolean(),
      /** As admin, once it is closed by somebody else: publishing it, or taking the closing back. */
      mayPublish: z.boolean(),
      /** Closings that were taken back, the latest last. */
      reopened: z.array(z.object({ closedAt: z.number(), reopenedAt: z.number(), reason: z.string() })),
    }),
    errors: {},
    cost: 12,
  }),

  /** Keeps the figures as they were seen. From then on lessons and payouts of the term change no more. */
  closeTerm: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...askedTerm, hash: z.string().length(64), carriesUnpaid: z.boolean() }),
    output: z.object({ termName: z.string(), closedAt: z.number() }),
    errors: {
      NO_TERM: {},
      TERM_CLOSED: {},
      NOT_READY: { blockers: z.array(blocker) },
      /** Something happened since the figures were seen: they are to be read again. */
      FIGURES_CHANGED: {},
    },
    cost: 15,
  }),

  /** A second person lets families see the figures, and tells them once. Repeating changes nothing. */
  publishTerm: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...askedTerm }),
    output: z.object({ termName: z.string(), publishedAt: z.number() }),
    errors: {
      NOT_CLOSED: {},
      SECOND_PERSON_NEEDED: {},
      /** More was spent than there was: such figures are put right, not published. */
      INCOME_SHORT: { amountFen: fen },
    },
    /** For 500 families, including a resend after a crash; two more for each further 500. */
    cost: 8,
  }),

  /** Takes back a closing nobody outside the office has seen, with a reason: the books are open again. Repeating changes nothing. */
  reopenTerm: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      ...askedTerm,
      /** Of the closing as it was seen. */
      hash: z.string().length(64),
      reason: z.string().trim().min(2).max(100),
    }),
    output: z.object({ termName: z.string(), reopenedAt: z.number() }),
    errors: { NOT_CLOSED: {}, PUBLISHED_ALREADY: {}, SECOND_PERSON_NEEDED: {} },
    cost: 9,
  }),

  /** What the child's school took in and spent in a term, in the one published last where none is named. No names, nothing of reductions. */
  getPublication: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id, ...askedTerm }),
    output: z.object({
      schoolName: z.string(),
      /** The terms that were published, the latest first. */
      terms: z.array(z.object({ planId: z.string(), name: z.string() })),
      /** Null: no term was published yet. */
      publication: z
        .object({
          planId: z.string(),
          termName: z.string(),
          publishedAt: z.number(),
          collectedFen: fen,
          governmentFen: fen,
          subsidyFen: fen,
          incomeFen: fen,
          spending,
          leftFen: fen,
        })
        .nullable(),
    }),
    errors: {},
    cost: 2,
  }),
} as const
