// Owns the pipeline pieces that join to a child what the privacy screens show of it.
import type { Stage } from '../../runtime/database'

export const consentStage: Stage = {
  $lookup: { from: 'consents', localField: '_id', foreignField: '_id', as: 'consents' },
}

/** Everyone with a grant for the child, ended ones included. */
export const kinStage: Stage = {
  $lookup: { from: 'people', localField: '_id', foreignField: 'grants.pupilId', as: 'people' },
}

export const erasureStage: Stage = {
  $lookup: { from: 'erasures', localField: '_id', foreignField: '_id', as: 'erasures' },
}

export const correctionsStage: Stage = {
  $lookup: { from: 'corrections', localField: '_id', foreignField: 'pupilId', as: 'corrections' },
}

/** The child's records of all terms, with the plans they belong to. */
export const termsStages: readonly Stage[] = [
  { $lookup: { from: 'pupilTerms', localField: '_id', foreignField: 'pupilId', as: 'terms' } },
  { $lookup: { from: 'plans', localField: 'terms.planId', foreignField: '_id', as: 'plans' } },
]

export const invitationsStage: Stage = {
  $lookup: { from: 'invitations', localField: '_id', foreignField: 'pupilId', as: 'invitations' },
}
