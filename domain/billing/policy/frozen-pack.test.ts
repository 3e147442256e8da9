// Tests that rules are tried on the frozen pack: changing a live one breaks no golden table.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const DOMAIN = resolve(__dirname, '../..')
const OTHERS = /(^|\/)(frozen-pack|pack-list)\.test\.ts$/
/** Past documents of cities never change; this one is edited by the recipe. */
const LIVE = /from '[\w/.@-]*\/demo-\d{4}'/

test('F11 no test or golden table reads a live pack', () => {
  const tests = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(test|cases)\.ts$/.test(name),
  )
  expect(tests.length).toBeGreaterThan(100)
  const reading = tests.filter((name) => !OTHERS.test(name) && LIVE.test(readFileSync(join(DOMAIN, name), 'utf8')))
  expect(reading).toEqual([])
})
