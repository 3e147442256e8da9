// Creates a draft fee policy from a document or as a copy of an existing policy.
import { copyOfPack } from '@domain/billing/policy/pack-edit'
import { isWrittenPack } from '@domain/billing/policy/pack-list'
import { type FaultyPack, readPackText } from '@domain/billing/policy/pack-text'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { insertPack, readPack } from '../collections/policy-packs'
import { packIdOf } from './pack-id'
import { findPacks } from './pack-view'

type Drafting = ActionInput<'billing.draftPack'>['draft']
type Copying = Extract<Drafting, { readonly from: 'COPY' }>

export const draftPack = handle('billing.draftPack', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input: { districtId, draft }, caller, now }) => {
    const by = caller.personId ?? ''
    const read = draft.from === 'TEXT' ? readPackText(draft.text, districtId) : await copied(districtId, draft, by)
    if (!read.ok) return fail(read.error.code === 'PACK_FAULTY' ? listed(read.error) : read.error)
    const pack = read.value
    if (isWrittenPack(pack.id)) return fail({ code: 'PACK_ID_TAKEN' })
    const basedOn = draft.from === 'COPY' ? draft.packId : null
    const steps = [{ to: 'DRAFT', by, at: now }] as const
    const state = {
      state: 'DRAFT',
      activating: false,
      writers: [by],
      reviewedBy: null,
      basedOn,
      steps,
      rev: 0,
    } as const
    const isNew = await insertPack({ _id: pack.id, districtId, pack, ...state })
    return isNew || (await isSameDraft(pack, by)) ? ok({ packId: pack.id }) : fail({ code: 'PACK_ID_TAKEN' })
  },
})

async function copied(districtId: string, { packId, requestKey, from: _, ...head }: Copying, by: string) {
  const basis = (await findPacks(districtId)).find(({ pack }) => pack.id === packId)?.pack
  if (basis === undefined) return fail({ code: 'PACK_NOT_FOUND' })
  return ok(copyOfPack(basis, { ...head, id: packIdOf(districtId, by, requestKey), districtId }))
}

function listed({ code, faults }: FaultyPack) {
  return { code, faults: [...faults] }
}

async function isSameDraft(pack: PolicyPack, by: string): Promise<boolean> {
  const stored = await readPack(pack.id)
  const isSame = JSON.stringify(stored?.pack) === JSON.stringify(pack)
  return isSame && stored?.state === 'DRAFT' && stored.writers.length === 1 && stored.writers[0] === by
}
