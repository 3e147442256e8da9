// Shows that a lookup among many documents looks at no more than it answers.

import { compileCriteria } from '../operators/criteria'
import type { Order } from '../operators/sort-documents'
import { Collection } from '../store/collection'
import type { IndexSchema } from '../store/collection-schema'
import type { Fields } from '../values/value'

function index(name: string, ...fields: readonly (readonly [string, 1 | -1])[]): IndexSchema {
  return { name, unique: false, fields: fields.map(([field, direction]) => ({ field, direction })) }
}

describe('lookups', () => {
  const crowd = new Collection({
    name: 'crowd',
    indexes: [index('phone', ['phone', 1]), index('school', ['schoolId', 1], ['_id', 1])],
  })
  for (let at = 0; at < 50_000; at++) {
    crowd.put({ _id: `p${String(at).padStart(5, '0')}`, phone: `1${at}`, schoolId: `s${at % 50}` }, at)
  }

  it.each<[string, Fields, Order, string, number, number]>([
    ['equality', { phone: '1777' }, [], 'phone', 1, 1],
    ['the id', { _id: 'p00777' }, [], '_id_', 1, 1],
    ['several ids', { _id: { $in: ['p00001', 'p49999'] } }, [], '_id_', 2, 2],
    ['a range of ids', { _id: { $gte: 'p49990' } }, [], '_id_', 10, 10],
    ['a page in order', { schoolId: 's7', _id: { $gt: 'p20000' } }, [['_id', 1]], 'school', 100, 100],
    ['a page from the end', { schoolId: 's7' }, [['_id', -1]], 'school', 100, 100],
    ['order alone', {}, [['phone', 1]], 'phone', 100, 100],
    ['either of two', { $or: [{ phone: '11' }, { _id: 'p00002' }] }, [], 'phone | _id_', 2, 2],
  ])(
    'among 50,000 documents, %s looks at no more than it answers',
    (_what, asked, sorted, name, answered, examined) => {
      const found = crowd.find({ criteria: compileCriteria(asked), order: sorted, limit: 100 })
      expect({ index: found.index, answered: found.documents.length, examined: found.examined }).toEqual({
        index: name,
        answered,
        examined,
      })
    },
  )

  it('says so when nothing but a scan is left', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    const found = crowd.find({ criteria: compileCriteria({ name: 'x' }) })
    expect({ index: found.index, examined: found.examined }).toEqual({ index: null, examined: 50_000 })
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('no index of crowd serves a query by name'))
    warn.mockRestore()
  })
})
