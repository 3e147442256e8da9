// Typed example answers of complaints: a device without a key, nothing published yet.
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')

export const complaintAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'complaints.getOffice': {
    now,
    districtId: 'hechuan',
    districtName: '禾川区',
    name: '沈岚',
    mode: 'DEVICE',
    mayHold: ['INTAKE'],
    holds: [],
  },
  'complaints.listKeys': {
    now,
    today: '2026-09-09',
    districtName: '禾川区',
    me: { personId: 'officer', name: '沈岚' },
    mode: 'DEVICE',
    mayHold: ['INTAKE'],
    devices: [],
    keys: [],
    waiting: [],
  },
  'complaints.listCases': {
    now,
    today: '2026-09-09',
    districtName: '禾川区',
    me: { personId: 'officer', name: '沈岚' },
    roles: [],
    cases: [],
  },
  'complaints.listProposals': {
    now,
    today: '2026-09-09',
    uncounted: 0,
    proposals: [],
    risks: [],
  },
  'complaints.getResults': {
    now,
    districtName: '禾川区',
    publishedOn: null,
    sums: null,
    onTime: 0,
    overdue: 0,
    examples: [],
  },
}
