// The collection loadAlerts: its documents, its indexes, and every read and write of it.
import type { LoadAlert } from '@domain/homework/load/load-alert'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { loadAlertsFates } from './fates/load-alerts-fates'

export const loadAlerts = defineCollection<LoadAlert>({
  name: 'loadAlerts',
  fates: loadAlertsFates,
  indexes: [
    index('school', ['schoolId', 'raisedAt']),
    index('district', ['districtId', 'raisedAt']),
    index('raised', ['raisedAt']),
  ],
})

const MOST_LISTED = 200

/** Adds `alerts` to schools: those raised since, the latest first. */
export function alertsOfSchool(since: number): Stage {
  return joinStage({
    from: loadAlerts.name,
    as: 'alerts',
    local: '$_id',
    foreign: 'schoolId',
    stages: [{ $match: { raisedAt: { $gte: since } } }, { $sort: { raisedAt: -1, _id: 1 } }, { $limit: MOST_LISTED }],
  })
}

/** How many of a school; no class is named. */
export interface AlertCount {
  readonly _id: { readonly schoolId: string; readonly kind: LoadAlert['kind']; readonly stage: LoadAlert['stage'] }
  readonly alerts: number
}

export function countAlerts(districtId: string, since: number): Promise<readonly AlertCount[]> {
  return loadAlerts.aggregate<AlertCount>([
    { $match: { districtId, raisedAt: { $gte: since } } },
    { $group: { _id: { schoolId: '$schoolId', kind: '$kind', stage: '$stage' }, alerts: { $sum: 1 } } },
  ])
}

/** True when it was raised now, and not by a run before. */
export function raiseLoadAlert(alert: LoadAlert): Promise<boolean> {
  return loadAlerts.insert(alert)
}

/** True when it went into the pool now. */
export function poolLoadAlert(alertId: string, days: readonly SchoolDate[], now: number): Promise<boolean> {
  return loadAlerts.updateOne({ _id: alertId, stage: 'ALERT' }, { $set: { stage: 'POOL', days, pooledAt: now } })
}
