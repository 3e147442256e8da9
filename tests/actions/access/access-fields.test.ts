// Tests that only guardians' answers can carry fields meant for a family or its bill.
import type { ActionName } from '@domain/registry'
import { z } from 'zod'
import { ACTIONS, contractOf } from './access-matrix'

/** Hardship and what follows from it, ways to reach or find somebody, health, and what identifies a person elsewhere. */
const SENSITIVE =
  /hardship|waive|discount|basisPoints|phone|mobile|address|birth|gender|identityNumber|idNumber|idCard|health|allergy|openid|login/i

/** Each with the reason why it may leave. */
const ALLOWED: Readonly<Record<string, string>> = {
  'billing.listBills totals.waivedFen': 'the finance clerk sees the sum of all families, and nobody’s share',
  'enrollment.countWaiting waivers': 'how many wait for the office that reviews them; nobody is named',
  'billing.getClosing figures.income.waivedFen': 'the sum of a term, and only where five families or more share in it',
  'billing.getSubsidy figures.inHardship':
    'a number the subsidy rests on; below five for the reviewer and the district alone',
  'identity.getHomeroom pupils.kin.phoneTail': 'the class teacher tells two guardians of one name apart',
  'identity.getPupil kin.phoneTail': 'whoever keeps the roster tells two guardians of one name apart',
  'identity.showGuardianPhone phone': 'one number, for whoever must call; the guardian reads who looked and why',
  'identity.listStaff staff.phoneTail': 'the admin tells two colleagues of one name apart',
  'identity.listOfficials officials.phoneTail': 'the officer tells two colleagues of one name apart',
  'identity.previewRoster questions.before.phoneTail': 'the clerk says which of two numbers was mistyped',
  'identity.previewRoster questions.now.phoneTail': 'the clerk says which of two numbers was mistyped',
  'identity.districtHome schools.phone': 'a school’s office number, which it gives to every family',
  'homework.getHomeworkBoard schoolPhone': 'the school’s office number, posted for everybody to complain of homework',
  'homework.getDistrictLoad schools.hasPhone': 'whether a school gave a number at all, not the number',
  'identity.listSupervisionPhones phone': 'the district’s number for complaints, for everybody',
  'identity.listSupervisionPhones schools.phone': 'a school’s number for complaints, for everybody',
  'identity.districtHome supervisionPhone': 'the district’s number for complaints, which every family sees',
  'identity.districtHome schools.supervisionPhone': 'a school’s number for complaints, which every family sees',
  'identity.whoAmI children.schoolPhone': 'the office number of the child’s school',
  'identity.whoAmI waiting.schoolPhone': 'the office number of the school that was asked',
  'identity.whoAmI declined.schoolPhone': 'the office number of the school that was asked',
  'enrollment.checkPickupCode passes.phone': 'masked: whether the person at the gate is the one who was named',
  'enrollment.getGateList children.toCall.phone': 'of a child somebody else fetches today: whom to call without a code',
  'enrollment.getDayClosing open.contacts.phone': 'of a child nobody fetched: somebody has to call',
  'enrollment.getPickup fetchers.phone': 'masked: whom of the family is meant',
  'enrollment.getPickup schoolPhone': 'the school’s office, published by it',
  'enrollment.getBehalfForm guardians.phone': 'masked: which number on the roster was called',
  'enrollment.getBehalfForm requests.word.phone': 'masked: which number on the roster was called',
  'enrollment.listGuardianWords requests.word.phone': 'masked: which number on the roster was called',
  'billing.getWaiverApplication application.grant.basisPoints': 'the reviewer sees what was granted',
  'billing.getWaiverApplication rate.basisPoints': 'the reviewer sees what approving would grant',
}

/** Every key of a schema with the way to it. What the walk does not know fails: nothing may hide in a new kind. */
function pathsOf(schema: z.core.$ZodType, at: readonly string[] = []): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, part]) => [
      [...at, key].join('.'),
      ...pathsOf(part, [...at, key]),
    ])
  }
  if (schema instanceof z.ZodArray) return pathsOf(schema.element, at)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return pathsOf(schema.unwrap(), at)
  if (schema instanceof z.ZodDefault) return pathsOf(schema.def.innerType, at)
  if (schema instanceof z.ZodRecord) return pathsOf(schema.valueType, at)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => pathsOf(option, at))
  if (LEAVES.some((Leaf) => schema instanceof Leaf)) return []
  throw new Error(`a kind of schema this test does not know, at ${at.join('.')}`)
}

const LEAVES = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral, z.ZodStringFormat]

const open = ACTIONS.filter((name) => contractOf(name).roles.some((role) => role !== 'guardian'))
const forFamilies = ACTIONS.filter((name) => !open.includes(name))

const sensitiveIn = (name: ActionName) => {
  const { output, errors } = contractOf(name)
  const shapes = [output, ...Object.values(errors).map((shape) => z.object(shape))]
  return shapes.flatMap((shape) => pathsOf(shape)).filter((path) => SENSITIVE.test(path))
}

test.each(open)('%s says nothing of hardship, and no way to reach anybody', (name) => {
  expect(sensitiveIn(name).filter((path) => !Object.hasOwn(ALLOWED, `${name} ${path}`))).toEqual([])
})

test('the walk sees such fields where a family may see them', () => {
  expect(forFamilies.flatMap(sensitiveIn)).toEqual(expect.arrayContaining(['me.phone', 'kin.phoneTail']))
})

test('nothing is allowed that no contract has', () => {
  const present = open.flatMap((name) => sensitiveIn(name).map((path) => `${name} ${path}`))
  expect(Object.keys(ALLOWED).sort()).toEqual(present.sort())
})
