// Declares the fate of every field stored about a request to join a class.

import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { COPY, ID, inOffice } from '@domain/privacy/fates/presets'
import { nameKey } from '@domain/values/person-name'

const request = fateOf({
  about: 'FAMILY',
  purpose: 'ACCESS',
  readers: ['guardian', 'classTeacher', 'schoolAdmin'],
  keep: 'JOIN_REQUEST',
  erasure: 'REMOVED',
})

export const joinRequestsFates = {
  record: '加入班级的申请',
  child: ['pupilId'],
  person: ['personId'],
  alsoAbout: ({ homeroomId, name }) =>
    homeroomId === null || name === null ? null : { homeroomId, nameKey: nameKey(name) },
  expires: [
    { kind: 'JOIN_REQUEST', since: ['settledAt'] },
    { kind: 'JOIN_WAITING', since: ['askedAt'], where: { state: 'WAITING' } },
  ],
  fields: {
    _id: request(ID),
    homeroomId: request(ID),
    schoolId: request(ID),
    districtId: request(ID),
    personId: request(ID),
    guardianName: request('申请人'),
    relation: request('称呼'),
    childName: request('孩子姓名'),
    nameKey: request(COPY),
    askedAt: request('申请时间'),
    state: request('结果'),
    pupilId: request(ID),
    settledBy: inOffice,
    settledAt: request('处理时间'),
    declinedFor: request('没有通过的原因'),
  },
} satisfies CollectionFates<JoinRequest>
