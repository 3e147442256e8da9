// Records whether the family or the school buys a course's consumables.
import { packUnder } from '@domain/billing/policy/pack-list'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { writeChoice } from '../collections/consumable-choices'
import { findBilledChild } from './find-billed-child'

export const chooseConsumable = handle('billing.chooseConsumable', {
  locate: async ({ input, today }) => {
    const found = await findBilledChild(input.pupilId, { today })
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ input, found, caller, now }) => {
    const { pupilId, courseId, name, choice } = input
    const { plan, bill, enrollments, materials } = found
    if (caller.personId === null) throw new TypeError('a guardian without a person')
    const isSeated = enrollments.some((one) => one.courseId === courseId && one.state === 'SEATED')
    if (plan === null || !isSeated) return fail({ code: 'NOT_ENROLLED' })
    const course = materials.find(({ _id }) => _id === courseId)
    const consumable = course?.consumables.find((one) => one.name === name)
    if (consumable === undefined) return fail({ code: 'NO_SUCH_MATERIAL' })
    const { consumableModes } = packUnder(plan)
    const mayEntrust = consumable.mode === 'ENTRUSTED' && consumableModes.value.includes('ENTRUSTED')
    if (choice === 'ENTRUSTED' && !mayEntrust) return fail({ code: 'ENTRUSTING_NOT_ALLOWED' })
    if (bill !== null) return fail({ code: 'BILL_ISSUED_ALREADY' })
    const key = { _id: `${plan._id}:${pupilId}`, planId: plan._id, pupilId }
    await writeChoice(key, { courseId, name, choice, by: caller.personId, at: now })
    return ok({ choice })
  },
})
