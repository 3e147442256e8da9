// Tests that classes stand in the order people expect.
import { orderHomerooms } from './order-homerooms'

test('a class by its own grade and number, whatever it is called', () => {
  const rooms = [
    { grade: 3, classNumber: 10 },
    { grade: 3, classNumber: 2 },
    { grade: 1, classNumber: 30 },
  ]
  expect([...rooms].sort(orderHomerooms)).toEqual([rooms[2], rooms[1], rooms[0]])
})
