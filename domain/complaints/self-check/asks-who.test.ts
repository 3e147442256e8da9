// Tests finding a question for who the reporter is, by table.
import { asksWho } from './asks-who'
import { asksWhoCases } from './asks-who.cases'

test.each(asksWhoCases)('%s: %s', (text, asks) => {
  expect(asksWho(text)).toBe(asks)
})
