// Actions for what leaves the desk: sums, examples, risk labels, confirmed by a second person.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { CASE_RESULTS } from '../channel/case-result'
import { RISK_KINDS } from './institution-risk'
import { RESULT_GROUPS, TOPIC_GROUPS } from './publish-results'

const id = z.string().min(1).max(64)
const proposalId = z.string().min(1).max(128)
const resultCell = z.object({ group: z.enum([...RESULT_GROUPS, 'REST']), count: z.number().int() })
const topicCell = z.object({ group: z.enum([...TOPIC_GROUPS, 'REST']), count: z.number().int() })

const sums = z.object({
  closed: z.number().int(),
  byResult: z.array(resultCell),
  byTopic: z.array(topicCell),
})
const example = z.object({
  title: z.string().trim().min(2).max(30),
  result: z.enum(CASE_RESULTS),
  text: z.string().trim().min(10).max(200),
})

export const resultsContract = {
  /** Open to everybody: sums, overdue ones, and reviewed examples without dates. */
  getResults: action({
    roles: ['anyone'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      now: z.number(),
      districtName: z.string(),
      publishedOn: z.string().nullable(),
      sums: sums.nullable(),
      /** Of those published, how many were answered in time. */
      onTime: z.number().int(),
      /** Open cases past a deadline, today. */
      overdue: z.number().int(),
      examples: z.array(example),
    }),
    errors: {},
    cost: 5,
  }),

  /** What waits for a second person, and how institutions stand. */
  listProposals: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'sensitiveRead',
    input: z.strictObject({ districtId: id }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      /** Closed since the last publication. */
      uncounted: z.number().int(),
      proposals: z.array(
        z.object({
          proposalId: z.string(),
          kind: z.enum(['SUMS', 'EXAMPLE', 'RISK']),
          proposedBy: z.string().nullable(),
          isMine: z.boolean(),
          day: z.string(),
          sums: sums.nullable(),
          example: example.nullable(),
          risk: z.object({ institution: z.string(), kind: z.enum(RISK_KINDS) }).nullable(),
        }),
      ),
      risks: z.array(
        z.object({ institution: z.string(), rating: z.enum(['SOME', 'HIGH']), kinds: z.array(z.enum(RISK_KINDS)) }),
      ),
    }),
    errors: {},
    cost: 8,
  }),

  proposeResults: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({ districtId: id }),
    output: z.object({ proposalId: z.string() }),
    errors: { TOO_FEW: { fewest: z.number().int() }, OPEN_PROPOSAL: {} },
    cost: 10,
  }),

  /** In words that give nobody away: no date, no street, no name. */
  proposeExample: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({
      districtId: id,
      caseId: id,
      ...example.omit({ result: true }).shape,
    }),
    output: z.object({ proposalId: z.string() }),
    errors: { NOT_CLOSED: {} },
    cost: 9,
  }),

  /** Another person confirms or rejects it. */
  decideProposal: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({ districtId: id, proposalId, decision: z.enum(['CONFIRMED', 'REJECTED']) }),
    output: z.object({}),
    errors: { SAME_PERSON: {}, DECIDED_ALREADY: {} },
    cost: 9,
  }),
} as const
