// Joins to a child what the privacy screens show about it.

import { plans } from '../../enrollment/collections/plans'
import { pupilTerms } from '../../enrollment/collections/pupil-terms'
import { invitations } from '../../identity/collections/invitations'
import { people } from '../../identity/collections/people'
import type { Stage } from '../../runtime/database'
import { consents } from '../collections/consents'
import { corrections } from '../collections/corrections'
import { erasures } from '../collections/erasures'

export const consentStage: Stage = {
  $lookup: { from: consents.name, localField: '_id', foreignField: '_id', as: 'consents' },
}

/** Everyone with a grant for the child, ended ones included. */
export const kinStage: Stage = {
  $lookup: { from: people.name, localField: '_id', foreignField: 'grants.pupilId', as: 'people' },
}

export const erasureStage: Stage = {
  $lookup: { from: erasures.name, localField: '_id', foreignField: '_id', as: 'erasures' },
}

export const correctionsStage: Stage = {
  $lookup: { from: corrections.name, localField: '_id', foreignField: 'pupilId', as: 'corrections' },
}

/** The child's records of all terms, with the plans they belong to. */
export const termsStages: readonly Stage[] = [
  { $lookup: { from: pupilTerms.name, localField: '_id', foreignField: 'pupilId', as: 'terms' } },
  { $lookup: { from: plans.name, localField: 'terms.planId', foreignField: '_id', as: 'plans' } },
]

export const invitationsStage: Stage = {
  $lookup: { from: invitations.name, localField: '_id', foreignField: 'pupilId', as: 'invitations' },
}
