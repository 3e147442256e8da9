// Lists the actions on fee policies.
import { changeDraft } from './change-draft'
import { draftPack } from './draft-pack'
import { getFeeStandard } from './get-fee-standard'
import { getPack } from './get-pack'
import { listPacks } from './list-packs'
import { movePack } from './move-pack'
import { withdrawDraft } from './withdraw-draft'

export const policyActions = { changeDraft, draftPack, getFeeStandard, getPack, listPacks, movePack, withdrawDraft }
