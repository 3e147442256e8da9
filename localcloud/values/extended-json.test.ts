// Shows that values pass the wire unharmed, and that malformed ones are named, not guessed.
import { EJSON } from 'bson'
import fc from 'fast-check'
import { CloudError } from './cloud-error'
import { decodeStored, decodeText, encodeDocument } from './extended-json'

const NOW = Date.parse('2026-09-09T08:05:00Z')
const decode = (json: unknown) => decodeText(JSON.stringify(json), 'data', NOW)

describe('extended JSON', () => {
  it('reads what the SDK sends and writes what it reads, for every supported value', () => {
    const leaf = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true }).filter((number) => !Object.is(number, -0)),
      fc.string(),
      fc.date({ min: new Date(-1e14), max: new Date(1e14), noInvalidDate: true }),
    )
    const name = fc.string().filter((text) => !text.startsWith('$') && text !== '__proto__')
    const { document } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 3 }), tie('document')),
      document: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    }))
    fc.assert(
      fc.property(document, (value) => {
        const sent = EJSON.stringify(value as object, { relaxed: false })
        const decoded = decodeText(sent, 'data', NOW)
        expect(decoded).toEqual(value)
        const answered = encodeDocument(decoded as Record<string, never>)
        expect(EJSON.parse(answered)).toEqual(value)
        expect(decodeStored(answered)).toEqual(value)
      }),
      { numRuns: 300, seed: 42 },
    )
  })

  it('takes the server date from the given clock', () => {
    expect(decode({ at: { $tcb_server_date: { offset: { $numberInt: '1000' } } } })).toEqual({
      at: new Date(NOW + 1000),
    })
  })

  it.each<[unknown, string]>([
    [{ n: { $numberInt: 'x' } }, '$numberInt'],
    [{ n: { $numberInt: '3000000000' } }, '$numberInt'],
    [{ n: { $numberLong: '9007199254740993' } }, 'integers beyond 2^53'],
    [{ n: { $numberLong: '1.5' } }, '$numberLong'],
    [{ r: { $regularExpression: { pattern: '\\p{Han}', options: '' } } }, 'Unicode properties'],
    [{ n: { $numberDouble: 'abc' } }, '$numberDouble'],
    [{ n: { $numberInt: '1', extra: 1 } }, '$numberInt'],
    [{ at: { $date: 'yesterday' } }, '$date'],
    [{ at: { $date: { $numberLong: '9e99' } } }, '$date'],
    [{ r: { $regularExpression: { pattern: '(', options: '' } } }, '$regularExpression'],
    [{ r: { $regularExpression: { pattern: 'a', options: 'x' } } }, '$regularExpression'],
    [{ at: { $tcb_server_date: { offset: 'soon' } } }, '$tcb_server_date'],
    [{ a: [{ id: { $oid: '5e510cd5e5e74e28ade4b1b7' } }] }, 'data.a.0.id: extended JSON type $oid'],
    [{ n: { $numberDecimal: '1' } }, '$numberDecimal'],
  ])('refuses %j and names it', (json, named) => {
    expect(() => decode(json)).toThrow(CloudError)
    expect(() => decode(json)).toThrow(named)
  })

  it.each([
    ['{"a":', 'is not extended JSON'],
    ['{"__proto__":{"polluted":1}}', '__proto__'],
    [`${'['.repeat(500)}${']'.repeat(500)}`, 'deeper'],
  ])('refuses the text %s', (text, named) => {
    expect(() => decodeText(text, 'data', NOW)).toThrow(named)
  })

  it('refuses what is not text at all', () => {
    expect(() => decodeText(undefined, 'query', NOW)).toThrow('query must be a string')
  })
})
