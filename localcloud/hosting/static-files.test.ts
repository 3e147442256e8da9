// The H5 build's files are served with their content types, and nothing outside its folder.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalCloud, startLocalCloud } from '../server'

describe('the H5 build', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), 'local-h5-'))
    const staticDir = join(dir, 'h5')
    mkdirSync(join(staticDir, 'js'), { recursive: true })
    writeFileSync(join(staticDir, 'index.html'), '<title>放学后</title>')
    writeFileSync(join(staticDir, 'js', 'app.js'), 'app()')
    writeFileSync(join(dir, 'secret.txt'), 'secret')
    writeFileSync(join(dir, 'h5-secret.txt'), 'secret')
    cloud = await startLocalCloud({ schema: [], staticDir })
  })
  afterAll(() => cloud.close())

  /** fetch() would tidy the path up before sending it. */
  const get = (path: string) =>
    new Promise<{ status: number | undefined; type: string | undefined; body: string }>((resolve, reject) => {
      const sent = request(cloud.url, { path }, (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }))
      })
      sent.on('error', reject)
      sent.end()
    })

  it('is served with its content types', async () => {
    expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<title>放学后</title>' })
    expect(await get('/?from=share')).toMatchObject({ status: 200 })
    expect(await get('/js/app.js')).toMatchObject({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      body: 'app()',
    })
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/js/../../secret.txt',
    '/../h5-secret.txt',
    '/js',
    '/%',
    '/a%00b',
    '//x',
  ])('gives nothing away for %s', async (path) => {
    const answer = await get(path)
    expect(answer.body).not.toContain('secret')
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})
