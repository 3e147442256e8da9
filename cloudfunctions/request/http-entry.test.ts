// Tests requests through CloudBase's HTTP access service: detection, parsing and response.
import { httpAnswerOf, httpRequestOf } from './http-entry'

const event = {
  httpMethod: 'post',
  path: '/wechat-pay',
  headers: { 'Wechatpay-Serial': 'S1', 'content-type': 'application/json', 'x-count': 3 },
  body: '{"id":"金额"}',
}

test('the method in capitals, header names in small letters, only texts among them', () => {
  expect(httpRequestOf(event)).toEqual({
    method: 'POST',
    path: '/wechat-pay',
    headers: { 'wechatpay-serial': 'S1', 'content-type': 'application/json' },
    body: '{"id":"金额"}',
  })
})

test('a body the platform encoded is decoded to the very bytes: a signature is over them', () => {
  const encoded = { ...event, body: Buffer.from(event.body).toString('base64'), isBase64Encoded: true }
  expect(httpRequestOf(encoded)?.body).toBe(event.body)
  expect(httpRequestOf({ ...encoded, isBase64Encoded: 'true' })?.body).toBe(encoded.body)
})

test('without body or headers it is a request still, with none', () => {
  const { httpMethod, path } = event
  expect(httpRequestOf({ httpMethod, path })).toEqual({ method: 'POST', path, headers: {}, body: '' })
  expect(httpRequestOf({ httpMethod, path, headers: null, body: { id: 1 } })).toMatchObject({ headers: {}, body: '' })
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', '/wechat-pay'],
  ['a call of an action', { action: 'billing.getBill', input: {} }],
  ['a path without method', { path: '/wechat-pay' }],
  ['a method without path', { httpMethod: 'POST', path: 7 }],
])('%s is no such request', (_, other) => {
  expect(httpRequestOf(other)).toBeNull()
})

test('answered with the status and one word, as JSON', () => {
  expect(httpAnswerOf({ status: 401, code: 'SIGN_ERROR' })).toEqual({
    statusCode: 401,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: '{"code":"SIGN_ERROR"}',
  })
})
