// Lists the billing handlers for district offices.

import { districtFees } from '../subsidy/district-fees'
import { getSubsidy } from '../subsidy/get-subsidy'
import { listSubsidies } from '../subsidy/list-subsidies'
import { moveSubsidy } from '../subsidy/move-subsidy'
import { submitSubsidy } from '../subsidy/submit-subsidy'
import { changeDraft } from './change-draft'
import { draftPack } from './draft-pack'
import { getFeeStandard } from './get-fee-standard'
import { getPack } from './get-pack'
import { listPacks } from './list-packs'
import { movePack } from './move-pack'
import { withdrawDraft } from './withdraw-draft'

const packs = { listPacks, getPack, getFeeStandard, draftPack, changeDraft, movePack, withdrawDraft }
const subsidies = { getSubsidy, submitSubsidy, moveSubsidy, listSubsidies }

export const districtActions = { ...packs, ...subsidies, districtFees }
