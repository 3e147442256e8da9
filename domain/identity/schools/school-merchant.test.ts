// Tests whose merchant account may collect fees.
import { isHeldBySchool } from './school-merchant'

it.each([
  ['青禾小学', true, 'the school itself'],
  ['禾川区青禾小学', true, 'with its district'],
  ['江州市禾川区青禾小学', true, 'with city and district'],
  ['江州市禾川区云岭镇青禾小学', true, 'with its town'],
  ['青禾小学家长委员会', false, 'the parents’ committee'],
  ['青禾小学家委会', false, 'its short name'],
  ['青禾小学教育科技有限公司', false, 'a company that borrows the name'],
  ['禾川教育科技有限公司', false, 'a company'],
  ['向阳培训中心青禾小学', false, 'a body before the name'],
  ['云岭小学', false, 'another school'],
  ['新青禾小学', false, 'another school whose name ends alike'],
  ['青禾', false, 'half of the name'],
  ['', false, 'nobody'],
])('%s: %s (%s)', (holder, expected) => {
  expect(isHeldBySchool(holder, '青禾小学')).toBe(expected)
})

it('a school without a name holds nothing', () => {
  expect(isHeldBySchool('禾川区', '')).toBe(false)
})
