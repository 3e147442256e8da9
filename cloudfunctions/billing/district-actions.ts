// Owns the list of what a district's offices may ask of billing.
import { changeDraft } from './change-draft'
import { districtFees } from './district-fees'
import { draftPack } from './draft-pack'
import { getFeeStandard } from './get-fee-standard'
import { getPack } from './get-pack'
import { getSubsidy } from './get-subsidy'
import { listPacks } from './list-packs'
import { listSubsidies } from './list-subsidies'
import { movePack } from './move-pack'
import { moveSubsidy } from './move-subsidy'
import { submitSubsidy } from './submit-subsidy'
import { withdrawDraft } from './withdraw-draft'

const packs = { listPacks, getPack, getFeeStandard, draftPack, changeDraft, movePack, withdrawDraft }
const subsidies = { getSubsidy, submitSubsidy, moveSubsidy, listSubsidies }

export const districtActions = { ...packs, ...subsidies, districtFees }
