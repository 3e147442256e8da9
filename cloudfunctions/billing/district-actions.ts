// Owns the list of what a district's offices may ask of billing.
import { changeDraft } from './change-draft'
import { draftPack } from './draft-pack'
import { getFeeStandard } from './get-fee-standard'
import { getPack } from './get-pack'
import { listPacks } from './list-packs'
import { movePack } from './move-pack'
import { withdrawDraft } from './withdraw-draft'

export const districtActions = { listPacks, getPack, getFeeStandard, draftPack, changeDraft, movePack, withdrawDraft }
